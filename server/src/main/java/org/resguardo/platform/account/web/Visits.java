/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Devices;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.web.Proofs;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.servlet.function.ServerRequest;

/** Begins and ends what a session is for: somebody being here. */
public final class Visits {
    private final Devices devices;
    private final AuditLog log;
    private final InstantSource clock;

    /** Visits whose proofs are dated by a clock. */
    public Visits(Devices devices, AuditLog log, InstantSource clock) {
        this.devices = devices;
        this.log = log;
        this.clock = clock;
    }

    /** Somebody has shown the passphrase of an account that asks for a second step. */
    void beginHalfway(ServerRequest request, Account account) {
        prove(request, account, List.of(FactorGrantedAuthority.PASSWORD_AUTHORITY));
    }

    /** Somebody has shown all that the account asks for. Gives the token that this device shall hold, to be known again. */
    String begin(ServerRequest request, Account account) {
        prove(request, account, means(account));
        log.add(account.auditName(), Action.SIGNED_IN, account.auditName());
        return devices.remember(account.id());
    }

    /** Somebody who is here has proven it once more. */
    void beginAgain(ServerRequest request, Account account) {
        prove(request, account, means(account));
    }

    /** Somebody has come in by a passkey, which is both steps. Gives the token that this device shall hold. */
    String beginByPasskey(ServerRequest request, Account account) {
        beginAgainByPasskey(request, account);
        log.add(account.auditName(), Action.SIGNED_IN, account.auditName());
        return devices.remember(account.id());
    }

    /** Somebody who is here has proven it once more, by a passkey. */
    void beginAgainByPasskey(ServerRequest request, Account account) {
        prove(request, account, List.of(Proofs.PASSKEY));
    }

    private static List<String> means(Account account) {
        return account.secondStep()
                ? List.of(FactorGrantedAuthority.PASSWORD_AUTHORITY, Proofs.CODE)
                : List.of(FactorGrantedAuthority.PASSWORD_AUTHORITY);
    }

    /** The session gets a new id, so that one planted or seen before is worth nothing. */
    private void prove(ServerRequest request, Account account, List<String> means) {
        HttpServletRequest servlet = request.servletRequest();
        servlet.getSession(true);
        servlet.changeSessionId();
        List<GrantedAuthority> factors = new ArrayList<>();
        means.forEach(factor -> factors.add(FactorGrantedAuthority.withAuthority(factor)
                .issuedAt(clock.instant())
                .build()));
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(Long.toString(account.id()), null, factors));
        SecurityContextHolder.setContext(context);
        servlet.getSession().setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    }

    /** Somebody leaves: the session is gone at once, on the server. */
    void end(ServerRequest request, Account account) {
        log.add(account.auditName(), Action.SIGNED_OUT, account.auditName());
        SecurityContextHolder.clearContext();
        HttpSession session = request.servletRequest().getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
