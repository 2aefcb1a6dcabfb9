/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.resguardo.inventory.Officer;
import org.resguardo.inventory.OfficerPaper;
import org.resguardo.inventory.Officers;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.pdf.Documents;
import org.resguardo.platform.words.Language;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The letter of designation and the announcement as PDF, in either language. */
public final class OfficerPaperPage implements RouteOwner {
    private final Documents documents;
    private final Officers officers;
    private final Supplier<String> business;

    /**
     * The papers about some people in charge.
     *
     * @param business what the business is called, as it is now
     */
    public OfficerPaperPage(Documents documents, Officers officers, Supplier<String> business) {
        this.documents = documents;
        this.officers = officers;
        this.business = business;
    }

    @Override
    public List<Route> routes() {
        String one = "/inventory/officer/{id}/";
        return List.of(
                Route.get(
                        one + "letter-{language}.pdf",
                        InventoryAudience.READS,
                        request -> paper(request, "letter", "pdf/officer-letter.jte")),
                Route.get(
                        one + "announcement-{language}.pdf",
                        InventoryAudience.READS,
                        request -> paper(request, "announcement", "pdf/officer-announcement.jte")));
    }

    private ServerResponse paper(ServerRequest request, String name, String template) {
        String id = request.pathVariable("id");
        Optional<Officer> officer = id.matches("\\d{1,18}") ? officers.find(Long.parseLong(id)) : Optional.empty();
        Optional<Language> language = Language.of(request.pathVariable("language"));
        if (officer.isEmpty() || language.isEmpty()) {
            return ServerResponse.notFound().build();
        }
        String file = name + "-" + language.get().tag() + ".pdf";
        return ServerResponse.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "attachment; filename=\"" + file + "\"")
                .body(documents.pdf(template, language.get(), new OfficerPaper(business.get(), officer.get())));
    }
}
