/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.access;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * A row of the route table: an address, for whom it is, and what answers.
 *
 * @param method the HTTP method
 * @param path the pattern of the address
 * @param audience for whom it is
 * @param handler what answers
 */
public record Route(
        HttpMethod method, PathPattern path, Audience audience, HandlerFunction<? extends ServerResponse> handler) {

    /** A page that is read. */
    public static Route get(String path, Audience audience, HandlerFunction<? extends ServerResponse> handler) {
        return new Route(HttpMethod.GET, PathPatternParser.defaultInstance.parse(path), audience, handler);
    }

    /** A change that is asked for. */
    public static Route post(String path, Audience audience, HandlerFunction<? extends ServerResponse> handler) {
        return new Route(HttpMethod.POST, PathPatternParser.defaultInstance.parse(path), audience, handler);
    }

    /** True when a request is for this row. A request for the head alone is answered like one for the whole. */
    boolean answers(HttpMethod asked, PathContainer address) {
        HttpMethod wanted = asked.equals(HttpMethod.HEAD) ? HttpMethod.GET : asked;
        return method.equals(wanted) && path.matches(address);
    }

    /** Its name in tables: {@code GET /login}. */
    public String name() {
        return method + " " + path;
    }
}
