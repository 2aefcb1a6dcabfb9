/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

/** A message as a mail program would show it: a document of its own, in which nothing runs and which fetches nothing. */
final class Rendered {
    private static final String SANDBOX = "sandbox; default-src 'none'; style-src 'unsafe-inline'; "
            + "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private Rendered() {}

    static ServerResponse page(String html) {
        return ServerResponse.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", SANDBOX)
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .body(html.getBytes(StandardCharsets.UTF_8));
    }
}
