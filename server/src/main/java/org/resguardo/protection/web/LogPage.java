/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web;

import java.util.List;
import java.util.Map;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.resguardo.protection.incident.Incidents;
import org.resguardo.protection.incident.Subject;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What was said of an incident, by whom and when, and what was believed then. */
public final class LogPage implements RouteOwner {
    private static final String HOME = RoomPage.HOME + "/log";
    private static final int NOTE = 4000;

    private final Pages pages;
    private final Incidents incidents;
    private final Rooms rooms;
    private final LogWords words;

    /** The logs of these incidents. */
    public LogPage(Pages pages, Incidents incidents, Accounts accounts, Rooms rooms) {
        this.pages = pages;
        this.incidents = incidents;
        this.rooms = rooms;
        this.words = new LogWords(accounts);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, ProtectionAudience.READS, this::show),
                Route.post(HOME, ProtectionAudience.CHANGES, this::note));
    }

    private ServerResponse show(ServerRequest request) {
        return rooms.in(request, room -> show(request, HttpStatus.OK, room, FormView.empty()));
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, RoomView room, FormView form) {
        Visit visit = Visit.of(request.servletRequest());
        LogView view = new LogView(room, words.lines(room, pages.words(visit)), form);
        return pages.show(request, status, "protection/log.jte", view);
    }

    private ServerResponse note(ServerRequest request) {
        return rooms.change(request, room -> {
            Visit visit = Visit.of(request.servletRequest());
            Form form = new Form(request, pages.words(visit));
            String note = form.text("note", NOTE, "protection.log.note.missing");
            if (!form.fine()) {
                return show(request, HttpStatus.UNPROCESSABLE_CONTENT, room, form.view());
            }
            incidents.say(visit.knownAccount(), room.incident(), Map.of(Subject.NOTE, note));
            return Rooms.to(Said.SAVED.on(room.incident().page() + "/log"));
        });
    }

    /**
     * The log of an incident.
     *
     * @param room the incident
     * @param lines what was said, the latest first
     * @param form the form for a note
     */
    public record LogView(RoomView room, List<LogWords.Line> lines, FormView form) {}
}
