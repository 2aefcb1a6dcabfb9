/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only those who mean us: the host that is asked for must be one of ours, so that a stranger's name that points at this machine
 * opens nothing; and a change must come from one of our own pages, as browsers tell by {@code Sec-Fetch-Site} or {@code Origin}, unless it is
 * one that the business's own sites send.
 */
public final class OriginFilter extends OncePerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final Set<String> hosts;
    private final ErrorPages errors;

    /** Answers to some names, without ports. */
    public OriginFilter(Set<String> hosts, ErrorPages errors) {
        this.hosts = hosts;
        this.errors = errors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!hosts.contains(request.getServerName().toLowerCase(Locale.ROOT))) {
            response.setStatus(HttpServletResponse.SC_MISDIRECTED_REQUEST);
        } else if (!READING.contains(request.getMethod())
                && !PublicForms.fromSites(request)
                && fromElsewhere(request)) {
            errors.notFromOurPage(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean fromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null ? foreign(request.getHeader("Origin"), request) : !OWN.contains(site);
    }

    private static boolean foreign(@Nullable String origin, HttpServletRequest request) {
        if (origin == null) {
            return false;
        }
        try {
            URI from = URI.create(origin);
            return !request.getServerName().equalsIgnoreCase(from.getHost()) || port(from) != request.getServerPort();
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    private static int port(URI from) {
        if (from.getPort() >= 0) {
            return from.getPort();
        }
        return "https".equals(from.getScheme()) ? 443 : 80;
    }
}
