/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.InstantSource;
import java.util.List;
import org.resguardo.platform.account.Account;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.servlet.function.ServerRequest;

/** Begins and ends what a session is for: somebody being here. */
public final class Visits {
    private final InstantSource clock;

    /** Visits whose proofs are dated by a clock. */
    public Visits(InstantSource clock) {
        this.clock = clock;
    }

    /** Somebody has proven with a passphrase who it is. The session gets a new id, so that one planted before is worth nothing. */
    public void begin(ServerRequest request, Account account) {
        HttpServletRequest servlet = request.servletRequest();
        servlet.getSession(true);
        servlet.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(known(account));
        SecurityContextHolder.setContext(context);
        servlet.getSession().setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    }

    private Authentication known(Account account) {
        FactorGrantedAuthority proof = FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
                .issuedAt(clock.instant())
                .build();
        return UsernamePasswordAuthenticationToken.authenticated(Long.toString(account.id()), null, List.of(proof));
    }

    /** Somebody leaves: the session is gone at once, on the server. */
    public void end(ServerRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.servletRequest().getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
