/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** All addresses that the program answers. What has no row is not there: the gate and the router both read this table. */
public final class RouteTable implements RouterFunction<ServerResponse> {
    private final List<Route> routes;
    private final Map<String, List<Route>> byFirstStep;

    private RouteTable(List<Route> routes) {
        this.routes = routes;
        this.byFirstStep = routes.stream().collect(Collectors.groupingBy(RouteTable::firstStep));
    }

    private static String firstStep(Route route) {
        String first = firstStep(PathContainer.parsePath(route.path().getPatternString()));
        if (first.indexOf('{') >= 0 || first.indexOf('*') >= 0) {
            throw new IllegalArgumentException("an address begins with a step that is known: " + route.name());
        }
        return first;
    }

    /** What stands before the second slash. */
    private static String firstStep(PathContainer path) {
        return path.elements().stream()
                .filter(PathContainer.PathSegment.class::isInstance)
                .findFirst()
                .map(step -> ((PathContainer.PathSegment) step).valueToMatch())
                .orElse("");
    }

    /** The rows of all who have pages. */
    public static RouteTable of(List<? extends RouteOwner> owners) {
        List<Route> routes = new ArrayList<>();
        owners.forEach(owner -> routes.addAll(owner.routes()));
        return new RouteTable(List.copyOf(routes));
    }

    /** The rows, in order. */
    public List<Route> routes() {
        return routes;
    }

    /** The row for a request. */
    public Optional<Route> find(HttpMethod method, String address) {
        return find(method, PathContainer.parsePath(address));
    }

    private Optional<Route> find(HttpMethod method, PathContainer path) {
        return byFirstStep.getOrDefault(firstStep(path), List.of()).stream()
                .filter(route -> route.answers(method, path))
                .findFirst();
    }

    @Override
    @SuppressWarnings("unchecked") // a handler of a narrower answer is a handler
    public Optional<HandlerFunction<ServerResponse>> route(ServerRequest request) {
        PathContainer path = request.requestPath().pathWithinApplication();
        Optional<Route> found = find(request.method(), path);
        found.ifPresent(route -> request.attributes()
                .put(
                        org.springframework.web.servlet.function.RouterFunctions.URI_TEMPLATE_VARIABLES_ATTRIBUTE,
                        variables(route, path)));
        return found.map(route -> (HandlerFunction<ServerResponse>) route.handler());
    }

    private static Map<String, String> variables(Route route, PathContainer path) {
        var match = route.path().matchAndExtract(path);
        return match == null ? Map.of() : match.getUriVariables();
    }
}
