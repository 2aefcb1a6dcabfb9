/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.resguardo.protection.incident.Incidents;
import org.resguardo.protection.incident.Subject;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** An incident: what to do next, who must be told by when, and what is known. */
public final class RoomPage implements RouteOwner {
    static final String HOME = "/protection/incidents/{id}";

    private final Pages pages;
    private final Incidents incidents;
    private final Rooms rooms;

    /** The page of each of these incidents. */
    public RoomPage(Pages pages, Incidents incidents, Rooms rooms) {
        this.pages = pages;
        this.incidents = incidents;
        this.rooms = rooms;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, ProtectionAudience.READS, this::show),
                Route.get(HOME + "/duties", ProtectionAudience.READS, this::duties),
                Route.post(HOME + "/determination", ProtectionAudience.CHANGES, this::determine),
                Route.post(HOME + "/told", ProtectionAudience.CHANGES, this::told));
    }

    private ServerResponse show(ServerRequest request) {
        return rooms.in(request, room -> pages.show(request, "protection/room.jte", room));
    }

    private ServerResponse duties(ServerRequest request) {
        return rooms.in(request, room -> pages.show(request, "protection/duties.jte", room));
    }

    private ServerResponse determine(ServerRequest request) {
        return rooms.change(request, room -> {
            say(request, room, Map.of(Subject.DETERMINED, rooms.today().toString()));
            return Rooms.back(room);
        });
    }

    /** Notes that somebody was told; without a day, that this was a mistake. */
    private ServerResponse told(ServerRequest request) {
        return rooms.change(request, room -> {
            Optional<String> notice = request.param("notify").filter(id -> known(id, room));
            Optional<LocalDate> day = OpeningPage.day(request.param("day").orElse(""))
                    .filter(on -> !on.isAfter(room.today())
                            && !on.isBefore(room.facts().noticed()));
            boolean takenBack = request.param("day").orElse("").isEmpty();
            if (notice.isPresent() && (day.isPresent() || takenBack)) {
                String subject = Subject.TOLD + notice.get();
                say(request, room, Map.of(subject, day.map(LocalDate::toString).orElse(Subject.UNKNOWN)));
            }
            return Rooms.to(Said.SAVED.on(room.incident().page() + "/duties"));
        });
    }

    private static boolean known(String id, RoomView room) {
        return room.duties().due().stream().anyMatch(due -> due.id().equals(id))
                || room.duties().others().stream().anyMatch(other -> other.id().equals(id));
    }

    private void say(ServerRequest request, RoomView room, Map<String, String> said) {
        Account by = Visit.of(request.servletRequest()).knownAccount();
        incidents.say(by, room.incident(), said);
    }
}
