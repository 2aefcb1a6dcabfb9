/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.resguardo.inventory.Officer;
import org.resguardo.inventory.Officers;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.pdf.Documents;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.resguardo.platform.words.Language;
import org.resguardo.protection.incident.PhoneTree;
import org.resguardo.protection.incident.PhoneTree.Call;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Whom to call when something goes wrong, on a page and on paper: on the day, the computer may be what is gone. */
public final class CallsPage implements RouteOwner {
    static final String HOME = "/protection/calls";

    private static final int NAME = 200;
    private static final int PHONE = 60;

    private final Pages pages;
    private final Documents documents;
    private final PhoneTree tree;
    private final Officers officers;
    private final InstantSource clock;

    /** The page of a phone tree. */
    public CallsPage(Pages pages, Documents documents, PhoneTree tree, Officers officers, InstantSource clock) {
        this.pages = pages;
        this.documents = documents;
        this.tree = tree;
        this.officers = officers;
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, ProtectionAudience.READS, this::show),
                Route.post(HOME, ProtectionAudience.CHANGES, this::write),
                Route.get(HOME + "/{language}", ProtectionAudience.READS, this::print));
    }

    private List<Call> calls() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        return tree.calls(Stream.of(Officer.Post.values())
                .flatMap(post -> officers.on(today, post).stream())
                .toList());
    }

    private ServerResponse show(ServerRequest request) {
        return show(request, HttpStatus.OK, FormView.empty());
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, FormView form) {
        boolean changes = Visit.of(request.servletRequest()).knownAccount().role() != Role.ADVISER;
        return pages.show(request, status, "protection/calls.jte", new CallsView(calls(), changes, form));
    }

    private ServerResponse write(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        Map<PhoneTree.Role, List<String>> lines = new EnumMap<>(PhoneTree.Role.class);
        for (PhoneTree.Role role : PhoneTree.Role.values()) {
            lines.put(
                    role,
                    List.of(form.optional("name-" + role.id(), NAME), form.optional("phone-" + role.id(), PHONE)));
        }
        if (!form.fine()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, form.view());
        }
        tree.write(visit.knownAccount(), lines);
        return Rooms.to(Said.SAVED.on(HOME));
    }

    private ServerResponse print(ServerRequest request) {
        return Language.of(request.pathVariable("language"))
                .map(language -> ServerResponse.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .body(documents.pdf("protection/calls-pdf.jte", language, calls())))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    /**
     * The phone tree.
     *
     * @param calls all calls
     * @param changes true when the reader may change something
     * @param form what was typed
     */
    public record CallsView(List<Call> calls, boolean changes, FormView form) {
        /** What stands in a field: what was typed, or what is written. */
        public String value(String field, String written) {
            return form.values().containsKey(field) ? form.value(field) : written;
        }
    }
}
