/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resguardo.rights.Traceless;
import org.resguardo.rights.Upload;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * The files that came with a form.
 *
 * @param welcome those that are taken
 * @param refused how many are not, by their kind, size or number
 */
record SentFiles(List<Upload> welcome, int refused) {

    static SentFiles of(ServerRequest request, String field) throws ServletException, IOException {
        List<Upload> welcome = new ArrayList<>();
        int refused = 0;
        for (Part part : parts(request.servletRequest(), field)) {
            Upload file = upload(part);
            if (file.welcome() && welcome.size() < Upload.MOST) {
                welcome.add(file);
            } else {
                refused++;
            }
            part.delete();
        }
        return new SentFiles(List.copyOf(welcome), refused);
    }

    /** The same without what tells who made them; empty when one of them cannot be freed of it. */
    Optional<SentFiles> traceless() {
        List<Upload> clean = new ArrayList<>();
        for (Upload file : welcome) {
            Traceless.of(file, clean.size() + 1).ifPresent(clean::add);
        }
        return clean.size() == welcome.size() ? Optional.of(new SentFiles(clean, refused)) : Optional.empty();
    }

    private static Upload upload(Part part) throws IOException {
        try (InputStream content = part.getInputStream()) {
            return Upload.of(
                    Optional.ofNullable(part.getSubmittedFileName()).orElse(""),
                    content.readNBytes(Upload.LARGEST + 1));
        }
    }

    private static List<Part> parts(HttpServletRequest request, String field) throws ServletException, IOException {
        boolean files = Optional.ofNullable(request.getContentType())
                .filter(type -> type.startsWith("multipart/form-data"))
                .isPresent();
        return files
                ? request.getParts().stream()
                        .filter(part -> part.getName().equals(field) && part.getSize() > 0)
                        .filter(part -> !Optional.ofNullable(part.getSubmittedFileName())
                                .orElse("")
                                .isBlank())
                        .toList()
                : List.of();
    }
}
