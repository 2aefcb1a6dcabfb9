/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteTable;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.function.ServerRequest;

/** Asks every program for its key, before anything answers. Sessions of people count for nothing here. */
public final class ApiGate extends OncePerRequestFilter {
    private static final String KEY = ApiGate.class.getName() + ".key";
    private static final String BEARER = "Bearer ";

    private final RouteTable table;
    private final IntegratorKeys keys;
    private final ApiThrottle throttle;

    /** A gate before the rows of a table. */
    public ApiGate(RouteTable table, IntegratorKeys keys, InstantSource clock) {
        this.table = table;
        this.keys = keys;
        this.throttle = new ApiThrottle(clock);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ApiProblem.concerns(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<IntegratorKey> key = bearer(request).flatMap(keys::shown);
        Optional<Route> route = table.find(HttpMethod.valueOf(request.getMethod()), request.getRequestURI());
        long pause = key.map(known -> pause(known, route))
                .orElseGet(() -> throttle.pause(request.getRemoteAddr(), ApiThrottle.FOR_STRANGERS));
        Optional<ApiProblem> problem = pause > 0 ? Optional.of(ApiProblem.TOO_MUCH) : problem(route, key);
        if (problem.isPresent()) {
            if (pause > 0) {
                response.setHeader("Retry-After", Long.toString(pause));
            }
            problem.get().send(response);
            return;
        }
        key.ifPresent(known -> request.setAttribute(KEY, known));
        chain.doFilter(request, response);
    }

    /** Each scope has a count of its own. */
    private long pause(IntegratorKey key, Optional<Route> route) {
        Scope scope = route.map(Route::audience)
                .filter(Audience.Integrators.class::isInstance)
                .flatMap(audience -> Scope.of(((Audience.Integrators) audience).scope()))
                .orElse(Scope.BUSINESS_READ);
        return throttle.pause(key.auditName() + " " + scope.id(), scope.perMinute());
    }

    private static Optional<ApiProblem> problem(Optional<Route> route, Optional<IntegratorKey> key) {
        if (route.isEmpty()) {
            return Optional.of(ApiProblem.NOTHING_HERE);
        }
        return switch (route.get().audience()) {
            case Audience.Everyone everyone -> Optional.empty();
            case Audience.Integrators integrators -> problem(integrators, key);
            case Audience.Halfway halfway -> Optional.of(ApiProblem.NOTHING_HERE);
            case Audience.Members members -> Optional.of(ApiProblem.NOTHING_HERE);
        };
    }

    private static Optional<ApiProblem> problem(Audience.Integrators wanted, Optional<IntegratorKey> key) {
        if (key.isEmpty()) {
            return Optional.of(ApiProblem.NO_KEY);
        }
        boolean may = key.get().scopes().stream().anyMatch(scope -> scope.id().equals(wanted.scope()));
        return may ? Optional.empty() : Optional.of(ApiProblem.OUT_OF_SCOPE);
    }

    private static Optional<String> bearer(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.startsWith(BEARER))
                .map(header -> header.substring(BEARER.length()).strip());
    }

    /** Whose request it is, where the gate lets nobody in without a key. */
    public static IntegratorKey key(ServerRequest request) {
        return request.attribute(KEY)
                .map(IntegratorKey.class::cast)
                .orElseThrow(() -> new IllegalStateException("the route table lets strangers in here"));
    }
}
