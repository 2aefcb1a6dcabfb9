/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.resguardo.platform.access.Doorkeeper;
import org.resguardo.platform.access.RouteTable;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks the {@link Doorkeeper} about every request before any page sees it.
 *
 * <p>The account is read anew each time: who has been disabled, or given another role, is so from the next request on.
 */
public final class Gate extends OncePerRequestFilter {
    private final RouteTable table;
    private final Accounts accounts;
    private final ErrorPages errors;

    /** A gate before the rows of a table. */
    public Gate(RouteTable table, Accounts accounts, ErrorPages errors) {
        this.table = table;
        this.accounts = accounts;
        this.errors = errors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Account> caller = caller();
        caller.ifPresent(account -> Visit.note(request, account));
        var route = table.find(HttpMethod.valueOf(request.getMethod()), request.getRequestURI());
        switch (Doorkeeper.decide(route, caller.map(Account::role))) {
            case WELCOME -> chain.doFilter(request, response);
            case SIGN_IN -> response.sendRedirect(signIn(request));
            case NOT_FOR_YOU -> errors.notForYou(request, response);
            case NOTHING_HERE -> errors.nothingHere(request, response);
        }
    }

    private Optional<Account> caller() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(known -> known.isAuthenticated() && !(known instanceof AnonymousAuthenticationToken))
                .flatMap(known -> accounts.find(Long.parseLong(known.getName())));
    }

    /** To the sign-in, and back here afterwards when that can be done by reading. */
    private static String signIn(HttpServletRequest request) {
        String address = Visit.of(request).address();
        boolean readable = request.getMethod().equals("GET") && !address.equals("/");
        return readable ? "/sign-in?next=" + URLEncoder.encode(address, StandardCharsets.UTF_8) : "/sign-in";
    }
}
