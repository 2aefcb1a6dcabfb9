/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web;

import java.util.List;
import java.util.Map;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.resguardo.protection.incident.Incidents;
import org.resguardo.protection.incident.mailing.PeopleTable;
import org.resguardo.protection.incident.mailing.PeopleTables;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Asks about an incident, one thing a page, and takes corrections the same way. */
public final class FactsPage implements RouteOwner {
    private static final String ADDRESS = RoomPage.HOME + "/facts/{sheet}";

    private final Pages pages;
    private final Incidents incidents;
    private final Rooms rooms;
    private final PeopleTables tables;

    /** The questions about these incidents. */
    public FactsPage(Pages pages, Incidents incidents, Rooms rooms, PeopleTables tables) {
        this.pages = pages;
        this.incidents = incidents;
        this.rooms = rooms;
        this.tables = tables;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(ADDRESS, ProtectionAudience.CHANGES, this::show),
                Route.post(ADDRESS, ProtectionAudience.CHANGES, this::take));
    }

    private ServerResponse show(ServerRequest request) {
        return FactSheet.of(request.pathVariable("sheet"))
                .map(sheet ->
                        rooms.in(request, room -> show(request, HttpStatus.OK, view(room, sheet, FormView.empty()))))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, FactView view) {
        return pages.show(request, status, "protection/fact.jte", view);
    }

    private FactView view(RoomView room, FactSheet sheet, FormView form) {
        List<PeopleTable> where =
                sheet == FactSheet.PEOPLE ? tables.in(room.facts().stores()) : List.of();
        return new FactView(room, sheet, where, form);
    }

    private ServerResponse take(ServerRequest request) {
        return FactSheet.of(request.pathVariable("sheet"))
                .map(sheet -> rooms.change(request, room -> take(request, room, sheet)))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse take(ServerRequest request, RoomView room, FactSheet sheet) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        Map<String, String> said = new FactReader(request, form, room).read(sheet);
        if (!form.fine()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, view(room, sheet, form.view()));
        }
        incidents.say(visit.knownAccount(), room.incident(), said);
        return Rooms.back(room);
    }
}
