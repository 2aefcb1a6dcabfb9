/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers in JSON: records and lists of them, with moments as ISO 8601 writes them. */
public final class Json {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Members that are left out are empty, false or 0; others than the record has are a mistake of whoever sends them. */
    private static final JsonMapper READER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Json() {}

    /** An answer with a status. */
    public static ServerResponse answer(int status, Object value) {
        return ServerResponse.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .body(bytes(value));
    }

    /**
     * What a program sent; empty when it is no JSON, has more than it may, or has other members than the record.
     *
     * @param most how many bytes it may have
     */
    public static <R extends Record> Optional<R> read(ServerRequest request, Class<R> type, int most) {
        try (InputStream in = request.servletRequest().getInputStream()) {
            byte[] body = in.readNBytes(most + 1);
            return body.length > most ? Optional.empty() : Optional.of(READER.readValue(body, type));
        } catch (JacksonException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value as it is sent. */
    static byte[] bytes(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }
}
