/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.resguardo.platform.pdf.Documents;
import org.resguardo.platform.web.Pages;
import org.resguardo.policy.document.Markdown;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import tools.jackson.databind.json.JsonMapper;

/** The policy as a file, for other sites and other programs. */
public enum PolicyFile {
    /** A whole page, with its style in it, for a site of one's own. */
    HTML("privacy-policy.html", "text/html", "policy.file.html"),
    /** A part of a page, to be put into one. */
    FRAGMENT("fragment.html", "text/html", "policy.file.fragment"),
    /** Markdown. */
    MARKDOWN("privacy-policy.md", "text/markdown", "policy.file.markdown"),
    /** A PDF, to print and to send. */
    PDF("privacy-policy.pdf", "application/pdf", "policy.file.pdf"),
    /** JSON, with what each sentence comes from. */
    JSON("privacy-policy.json", "application/json", "policy.file.json");

    private final String fileName;
    private final String type;
    private final String title;

    PolicyFile(String fileName, String type, String title) {
        this.fileName = fileName;
        this.type = type;
        this.title = title;
    }

    static Optional<PolicyFile> of(String fileName) {
        return Arrays.stream(values())
                .filter(file -> file.fileName.equals(fileName))
                .findFirst();
    }

    /** Its name in addresses. */
    public String fileName() {
        return fileName;
    }

    /** The key of its name for people. */
    public String title() {
        return title;
    }

    MediaType type() {
        return MediaType.parseMediaType(type);
    }

    byte[] content(PublicView view, Pages pages, Documents documents, ServerRequest request) {
        return switch (this) {
            case HTML -> bytes(pages.part(request, "policy/public-file.jte", view));
            case FRAGMENT -> bytes(pages.part(request, "policy/public-fragment.jte", view));
            case MARKDOWN -> bytes(Markdown.of(view.document()));
            case PDF -> documents.pdf("policy/public-pdf.jte", view.language(), view);
            case JSON -> bytes(json(view));
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What is said and by which statements; what these rest on is the owner's. */
    private static String json(PublicView view) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("version", view.version().number());
        parts.put("inForce", view.version().inForce().toString());
        parts.put("hash", view.version().hash());
        parts.put("document", view.document());
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(parts);
    }
}
