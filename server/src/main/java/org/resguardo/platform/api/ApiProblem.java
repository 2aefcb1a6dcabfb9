/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What a program is told when it gets no answer (RFC 9457, read 2026-11). Its type is for programs and never changes; the rest is for
 * their developers.
 */
public enum ApiProblem {
    /** No key was shown, or none that lets anybody in. */
    NO_KEY(401, "no-key", "Show a key: Authorization: Bearer resguardo_..."),
    /** The key is for other things. */
    OUT_OF_SCOPE(403, "out-of-scope", "This key has not the scope that the operation needs."),
    /** There is nothing at the address. */
    NOTHING_HERE(404, "nothing-here", "There is nothing at this address."),
    /** A change was asked for without a key by which it is made once. */
    NO_IDEMPOTENCY_KEY(
            400, "no-idempotency-key", "Send the header Idempotency-Key with 8 to 100 letters, digits and hyphens."),
    /** What was sent cannot be understood, or names what is not there. */
    BAD_INPUT(422, "bad-input", "Send what the description of this operation asks for."),
    /** More was asked for in a minute than a key may. */
    TOO_MUCH(429, "too-much", "Wait for as many seconds as Retry-After says."),
    /** Something is not answering now. */
    PASSING(503, "passing", "Ask again in a minute, with the same Idempotency-Key."),
    /** A mistake of ours. */
    OURS(500, "ours", "The mistake is ours. What was asked for was not done completely.");

    private final int status;
    private final String id;
    private final String title;

    ApiProblem(int status, String id, String title) {
        this.status = status;
        this.id = id;
        this.title = title;
    }

    /** Its name for programs. */
    public String id() {
        return id;
    }

    /** The problem as the answer of a handler. */
    public ServerResponse answer() {
        return ServerResponse.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Json.bytes(members()));
    }

    /** The problem as the answer of a handler, with what is wrong in this case; never with a value that was sent. */
    public ServerResponse answer(String detail) {
        Map<String, Object> members = members();
        members.put("detail", detail);
        return ServerResponse.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Json.bytes(members));
    }

    /** The problem as an answer before any handler. */
    public void send(HttpServletResponse response) throws IOException {
        byte[] body = Json.bytes(members());
        response.setStatus(status);
        if (this == NO_KEY) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** The problem behind a status; {@code OURS} where there is no other. */
    public static ApiProblem of(int status) {
        return status == PASSING.status ? PASSING : OURS;
    }

    /** True for a request by a program. */
    public static boolean concerns(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    private Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "urn:resguardo:problem:" + id);
        members.put("title", title);
        members.put("status", status);
        return members;
    }
}
