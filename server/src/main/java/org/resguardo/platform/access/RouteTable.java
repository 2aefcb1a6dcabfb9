/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** All addresses that the program answers. What has no row is not there: the gate and the router both read this table. */
public final class RouteTable implements RouterFunction<ServerResponse> {
    private final List<Route> routes;

    private RouteTable(List<Route> routes) {
        this.routes = routes;
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
        PathContainer path = PathContainer.parsePath(address);
        return routes.stream().filter(route -> route.answers(method, path)).findFirst();
    }

    @Override
    @SuppressWarnings("unchecked") // a handler of a narrower answer is a handler
    public Optional<HandlerFunction<ServerResponse>> route(ServerRequest request) {
        PathContainer path = request.requestPath().pathWithinApplication();
        Optional<Route> found = routes.stream()
                .filter(route -> route.answers(request.method(), path))
                .findFirst();
        found.ifPresent(route -> request.attributes()
                .put(
                        org.springframework.web.servlet.function.RouterFunctions.URI_TEMPLATE_VARIABLES_ATTRIBUTE,
                        variables(route, path)));
        return found.map(route -> (HandlerFunction<ServerResponse>) route.handler());
    }

    private static java.util.Map<String, String> variables(Route route, PathContainer path) {
        var match = route.path().matchAndExtract(path);
        return match == null ? java.util.Map.of() : match.getUriVariables();
    }
}
