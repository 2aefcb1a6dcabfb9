/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.plan.web;

import java.util.List;
import java.util.Optional;
import org.resguardo.plan.PlanWriter;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.pdf.Documents;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.resguardo.platform.words.Language;
import org.resguardo.platform.words.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The privacy plan: as a page that is always of now, and as a PDF that can be shown to a partner, an insurer or an authority. */
public final class PlanPage implements RouteOwner {
    private static final String HOME = "/plan";
    private static final Audience READS = Audience.of(Role.OWNER, Role.OFFICER, Role.ADVISER);

    private final Pages pages;
    private final PlanWriter writer;
    private final Documents documents;
    private final boolean sample;

    /**
     * The page of a plan.
     *
     * @param sample true when the business is a made-up one
     */
    public PlanPage(Pages pages, PlanWriter writer, Documents documents, boolean sample) {
        this.pages = pages;
        this.writer = writer;
        this.documents = documents;
        this.sample = sample;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, READS, this::show), Route.get(HOME + "/plan-{language}.pdf", READS, this::paper));
    }

    private ServerResponse show(ServerRequest request) {
        Words words = pages.words(Visit.of(request.servletRequest()));
        return pages.show(request, "plan/plan.jte", new PlanView(writer.write(words), sample));
    }

    private ServerResponse paper(ServerRequest request) {
        Optional<Language> language = Language.of(request.pathVariable("language"));
        return language.map(this::paper)
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse paper(Language language) {
        PlanView view = new PlanView(writer.write(pages.words(language)), sample);
        return ServerResponse.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"plan-" + language.tag() + ".pdf\"")
                .body(documents.pdf("plan/plan-pdf.jte", language, view));
    }
}
