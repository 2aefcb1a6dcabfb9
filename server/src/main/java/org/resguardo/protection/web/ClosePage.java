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
import org.resguardo.protection.incident.Subject;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Closes an incident, with what was learned from it. */
public final class ClosePage implements RouteOwner {
    private static final String ADDRESS = RoomPage.HOME + "/close";
    private static final int LESSON = 2000;

    private final Pages pages;
    private final Incidents incidents;
    private final Rooms rooms;

    /** The page of each of these incidents. */
    public ClosePage(Pages pages, Incidents incidents, Rooms rooms) {
        this.pages = pages;
        this.incidents = incidents;
        this.rooms = rooms;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(ADDRESS, ProtectionAudience.CHANGES, this::show),
                Route.post(ADDRESS, ProtectionAudience.CHANGES, this::close),
                Route.post(RoomPage.HOME + "/lesson", ProtectionAudience.CHANGES, this::learned));
    }

    private ServerResponse show(ServerRequest request) {
        return rooms.in(request, room -> show(request, HttpStatus.OK, room, FormView.empty()));
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, RoomView room, FormView form) {
        return pages.show(request, status, "protection/close.jte", new CloseView(room, form));
    }

    private ServerResponse close(ServerRequest request) {
        return rooms.change(request, room -> {
            Visit visit = Visit.of(request.servletRequest());
            Form form = new Form(request, pages.words(visit));
            String lesson = form.text("lesson", LESSON, "protection.close.lesson.missing");
            if (!form.fine()) {
                return show(request, HttpStatus.UNPROCESSABLE_CONTENT, room, form.view());
            }
            incidents.say(visit.knownAccount(), room.incident(), Map.of(Subject.LESSON, lesson));
            incidents.close(visit.knownAccount(), room.incident());
            return Rooms.back(room);
        });
    }

    /** Notes that the lesson was put to work, which comes after the end. */
    private ServerResponse learned(ServerRequest request) {
        return rooms.in(request, room -> {
            if (room.facts().day(Subject.LEARNED).isEmpty()) {
                incidents.say(
                        Visit.of(request.servletRequest()).knownAccount(),
                        room.incident(),
                        Map.of(Subject.LEARNED, room.today().toString()));
            }
            return Rooms.back(room);
        });
    }

    /**
     * The form that closes an incident.
     *
     * @param room the incident
     * @param form what was typed
     */
    public record CloseView(RoomView room, FormView form) {}
}
