/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web.safeguard;

import java.net.URI;
import java.util.List;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.pdf.Documents;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.resguardo.platform.words.Language;
import org.resguardo.protection.safeguard.StaffSheet;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The rules for everybody who works here, on a page and on paper, and who has read them. */
public final class StaffPage implements RouteOwner {
    private static final String HERE = SafeguardsPage.HOME + "/staff";
    private static final int NAME = 200;

    private final Pages pages;
    private final Documents documents;
    private final StaffSheet sheet;

    /** The page of a sheet. */
    public StaffPage(Pages pages, Documents documents, StaffSheet sheet) {
        this.pages = pages;
        this.documents = documents;
        this.sheet = sheet;
    }

    /**
     * The rules and who has read them.
     *
     * @param readers who has, the longest ago first
     * @param changes true when the reader may note somebody
     * @param form what was typed
     */
    public record StaffView(List<StaffSheet.Acknowledgement> readers, boolean changes, FormView form) {
        /** The rules. */
        public List<String> rules() {
            return StaffSheet.RULES;
        }
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HERE, SafeguardAudience.READS, request -> show(request, HttpStatus.OK, FormView.empty())),
                Route.post(HERE, SafeguardAudience.CHANGES, this::note),
                Route.get(HERE + "/{language}", SafeguardAudience.READS, this::print));
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, FormView form) {
        return pages.show(
                request,
                status,
                "protection/safeguard/staff.jte",
                new StaffView(sheet.all(), SafeguardAudience.changes(request), form));
    }

    private ServerResponse note(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        String name = form.text("name", NAME, "safeguard.staff.name.missing");
        if (!form.fine()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, form.view());
        }
        sheet.read(visit.knownAccount(), name);
        return ServerResponse.seeOther(URI.create(Said.SAVED.on(HERE))).build();
    }

    private ServerResponse print(ServerRequest request) {
        return Language.of(request.pathVariable("language"))
                .map(language -> ServerResponse.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .body(documents.pdf("protection/safeguard/staff-pdf.jte", language, StaffSheet.RULES)))
                .orElseGet(() -> ServerResponse.notFound().build());
    }
}
