/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.resguardo.platform.access.Caller;
import org.resguardo.platform.account.Account;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** What the session of a request has proven: whose it is, by which means, and when. */
public final class Proofs {
    /** The means by which a code from an app, or from paper, is proven. */
    public static final String CODE = FactorGrantedAuthority.OTT_AUTHORITY;

    /** The means by which a passkey is proven; it stands for both steps. */
    public static final String PASSKEY = FactorGrantedAuthority.WEBAUTHN_AUTHORITY;

    private static final Set<String> SECOND = Set.of(CODE, PASSKEY);

    private Proofs() {}

    /** The number of the account that the session belongs to. */
    static Optional<Long> account() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(known -> known.isAuthenticated() && !(known instanceof AnonymousAuthenticationToken))
                .map(known -> Long.valueOf(known.getName()));
    }

    /** The account as the doorkeeper sees it. */
    static Caller caller(Account account) {
        boolean whole = !account.secondStep() || factors().anyMatch(factor -> SECOND.contains(factor.getAuthority()));
        Instant last = factors()
                .map(FactorGrantedAuthority::getIssuedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return new Caller(account.role(), whole, last);
    }

    private static Stream<FactorGrantedAuthority> factors() {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        return known == null
                ? Stream.empty()
                : known.getAuthorities().stream()
                        .filter(FactorGrantedAuthority.class::isInstance)
                        .map(FactorGrantedAuthority.class::cast);
    }
}
