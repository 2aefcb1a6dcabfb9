/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.api;

import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Answers in JSON: records and lists of them, with moments as ISO 8601 writes them. */
public final class Json {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    /** An answer with a status. */
    public static ServerResponse answer(int status, Object value) {
        return ServerResponse.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .body(bytes(value));
    }

    /** The value as it is sent. */
    static byte[] bytes(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }
}
