/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.api;

import java.util.List;
import java.util.Optional;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Route;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Something that other programs can ask for, with all that its description says. The route and the description come from the same
 * object, so that neither can be without the other.
 *
 * @param method {@code GET} or {@code POST}
 * @param path its address under {@code /api/v1}, with the names of what varies in braces
 * @param scope what the key must be for
 * @param summary what it does, in English: the readers are developers
 * @param answer the record that it answers with
 * @param status the status of that answer
 * @param handler what answers
 * @param input what it takes beside what is in its address
 */
public record ApiOperation(
        String method,
        String path,
        Scope scope,
        String summary,
        Class<? extends Record> answer,
        int status,
        HandlerFunction<ServerResponse> handler,
        Input input) {
    /** Where all operations are. */
    public static final String ROOT = "/api/v1";

    /** An operation that takes nothing beside what is in its address. */
    public ApiOperation(
            String method,
            String path,
            Scope scope,
            String summary,
            Class<? extends Record> answer,
            int status,
            HandlerFunction<ServerResponse> handler) {
        this(method, path, scope, summary, answer, status, handler, Input.nothing(method));
    }

    /**
     * What an operation takes beside what is in its address.
     *
     * @param body the record that is sent; empty without one
     * @param queries the names of what stands behind the question mark
     * @param changes true when it changes something, so that it takes a key with which it can be asked for twice
     */
    public record Input(Optional<Class<? extends Record>> body, List<String> queries, boolean changes) {
        static Input nothing(String method) {
            return new Input(Optional.empty(), List.of(), method.equals("POST"));
        }

        /** A body, and a change. */
        public static Input change(Class<? extends Record> body) {
            return new Input(Optional.of(body), List.of(), true);
        }

        /** A body with a question. */
        public static Input question(Class<? extends Record> body) {
            return new Input(Optional.of(body), List.of(), false);
        }

        /** Names behind the question mark. */
        public static Input queries(String... names) {
            return new Input(Optional.empty(), List.of(names), false);
        }
    }

    /** Its row of the route table. */
    Route route() {
        Audience audience = Audience.integrators(scope.id());
        return method.equals("GET")
                ? Route.get(ROOT + path, audience, handler)
                : Route.post(ROOT + path, audience, handler);
    }

    /** What varies in its address. */
    List<String> variables() {
        return java.util.regex.Pattern.compile("\\{(\\w+)}")
                .matcher(path)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** True when it changes something, so that it takes a key with which it can be asked for twice. */
    boolean changes() {
        return input.changes();
    }
}
