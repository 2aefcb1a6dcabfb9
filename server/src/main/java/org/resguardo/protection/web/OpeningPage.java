/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.resguardo.protection.incident.Incident;
import org.resguardo.protection.incident.IncidentKind;
import org.resguardo.protection.incident.Incidents;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Opens an incident, in a minute: what, when, where. */
public final class OpeningPage implements RouteOwner {
    private static final String FORM = "/protection/incidents/new";

    private final Pages pages;
    private final Incidents incidents;
    private final Stores stores;
    private final Rooms rooms;

    /** The page that opens incidents in these data stores. */
    public OpeningPage(Pages pages, Incidents incidents, Stores stores, Rooms rooms) {
        this.pages = pages;
        this.incidents = incidents;
        this.stores = stores;
        this.rooms = rooms;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(FORM, ProtectionAudience.CHANGES, this::show),
                Route.post("/protection/incidents", ProtectionAudience.CHANGES, this::open));
    }

    private ServerResponse show(ServerRequest request) {
        return show(request, HttpStatus.OK, FormView.empty(), Set.of());
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, FormView form, Set<Long> ticked) {
        boolean drill = request.param("drill").isPresent();
        OpeningView view = new OpeningView(stores.all(), ticked, drill, rooms.today(), form);
        return pages.show(request, status, "protection/opening.jte", view);
    }

    private ServerResponse open(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        Optional<IncidentKind> kind = IncidentKind.of(form.optional("kind", 30));
        if (kind.isEmpty()) {
            form.refuse("kind", "protection.opening.kind.missing");
        }
        Optional<LocalDate> noticed = day(form.optional("noticed", 10)).filter(day -> !day.isAfter(rooms.today()));
        if (noticed.isEmpty()) {
            form.refuse("noticed", "protection.opening.noticed.missing");
        }
        Set<Long> where = ticked(request);
        if (!form.fine()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, form.view(), where);
        }
        Incident opened = incidents.open(
                visit.knownAccount(),
                kind.orElseThrow(),
                request.param("drill").isPresent(),
                noticed.orElseThrow(),
                where);
        return Rooms.to(opened.page());
    }

    private Set<Long> ticked(ServerRequest request) {
        List<String> sent = Optional.ofNullable(request.params().get("store")).orElse(List.of());
        return stores.all().stream()
                .map(DataStore::id)
                .filter(id -> sent.contains(Long.toString(id)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The form that opens an incident.
     *
     * @param stores where it may have happened
     * @param ticked the ones that were ticked
     * @param drill true for a rehearsal
     * @param today the day
     * @param form what was typed
     */
    public record OpeningView(List<DataStore> stores, Set<Long> ticked, boolean drill, LocalDate today, FormView form) {

        /** What can go wrong. */
        public List<IncidentKind> kinds() {
            return Arrays.asList(IncidentKind.values());
        }

        /** The day that stands in the form. */
        public String noticed() {
            return form.value("noticed").isEmpty() ? today.toString() : form.value("noticed");
        }
    }
}
