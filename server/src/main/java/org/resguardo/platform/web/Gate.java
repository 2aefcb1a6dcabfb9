/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.resguardo.platform.access.Doorkeeper;
import org.resguardo.platform.access.RouteTable;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.api.ApiProblem;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks the {@link Doorkeeper} about every request before any page sees it.
 *
 * <p>The account is read anew each time: who has been disabled, or given another role, is so from the next request on. A session ends
 * twelve hours after it began, however busy it was.
 */
public final class Gate extends OncePerRequestFilter {
    private static final Duration LONGEST = Duration.ofHours(12);

    private final RouteTable table;
    private final Accounts accounts;
    private final ErrorPages errors;
    private final InstantSource clock;
    private final Doorkeeper doorkeeper;

    /** A gate before the rows of a table. */
    public Gate(RouteTable table, Accounts accounts, ErrorPages errors, InstantSource clock) {
        this.table = table;
        this.accounts = accounts;
        this.errors = errors;
        this.clock = clock;
        this.doorkeeper = new Doorkeeper(clock);
    }

    /** Other programs have a gate of their own. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return ApiProblem.concerns(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Account> account =
                tooOld(request) ? Optional.empty() : Proofs.account().flatMap(accounts::find);
        account.filter(known -> Proofs.caller(known).whole()).ifPresent(known -> Visit.note(request, known));
        account.ifPresent(known -> Visit.noteHalfway(request, known));
        var route = table.find(HttpMethod.valueOf(request.getMethod()), request.getRequestURI());
        switch (doorkeeper.decide(route, account.map(Proofs::caller))) {
            case WELCOME -> welcome(request, response, chain);
            case SIGN_IN -> response.sendRedirect("/sign-in" + next(request));
            case SECOND_STEP -> response.sendRedirect("/sign-in/code" + next(request));
            case PROVE_AGAIN -> response.sendRedirect("/sign-in/again" + next(request));
            case NOT_FOR_YOU -> errors.notForYou(request, response);
            case NOTHING_HERE -> errors.nothingHere(request, response);
        }
    }

    /** A handler that finds nothing says no more than that; whoever looks with a browser is told so by a page. */
    private void welcome(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        boolean reads = request.getHeader("Accept") != null
                && request.getHeader("Accept").contains("text/html");
        if (response.getStatus() == HttpServletResponse.SC_NOT_FOUND && !response.isCommitted() && reads) {
            errors.nothingHere(request, response);
        }
    }

    private boolean tooOld(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && Instant.ofEpochMilli(session.getCreationTime()).plus(LONGEST).isBefore(clock.instant());
    }

    /** Back here afterwards, when that can be done by reading. */
    private static String next(HttpServletRequest request) {
        String address = Visit.of(request).address();
        boolean readable = request.getMethod().equals("GET") && !address.equals("/");
        return readable ? "?next=" + URLEncoder.encode(address, StandardCharsets.UTF_8) : "";
    }
}
