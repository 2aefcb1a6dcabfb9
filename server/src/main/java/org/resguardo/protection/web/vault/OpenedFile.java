/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web.vault;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.web.servlet.function.ServerResponse;

/** A file that was opened, for the browser: shown there when it is of a kind that can do nothing by itself, kept by nobody between. */
final class OpenedFile {
    private static final String OTHER = "application/octet-stream";
    private static final Map<String, String> SHOWN = Map.of(
            "pdf", "application/pdf",
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "gif", "image/gif",
            "webp", "image/webp",
            "txt", "text/plain;charset=UTF-8",
            "csv", "text/plain;charset=UTF-8");

    private OpenedFile() {}

    static ServerResponse of(String name, byte[] content) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String type = SHOWN.getOrDefault(ending, OTHER);
        ContentDisposition.Builder how =
                type.equals(OTHER) ? ContentDisposition.attachment() : ContentDisposition.inline();
        return ServerResponse.ok()
                .header("Content-Type", type)
                .header(
                        "Content-Disposition",
                        how.filename(name, StandardCharsets.UTF_8).build().toString())
                .header("Cache-Control", "no-store")
                .body(content);
    }
}
