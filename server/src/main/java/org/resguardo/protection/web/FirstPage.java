/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.resguardo.protection.incident.Checklist;
import org.resguardo.protection.incident.Incidents;
import org.resguardo.protection.incident.Subject;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What the first 24 hours ask. */
public final class FirstPage implements RouteOwner {
    private final Pages pages;
    private final Incidents incidents;
    private final Rooms rooms;

    /** The page of each of these incidents. */
    public FirstPage(Pages pages, Incidents incidents, Rooms rooms) {
        this.pages = pages;
        this.incidents = incidents;
        this.rooms = rooms;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(RoomPage.HOME + "/first", ProtectionAudience.READS, this::show),
                Route.post(RoomPage.HOME + "/first", ProtectionAudience.CHANGES, this::note));
    }

    private ServerResponse show(ServerRequest request) {
        return rooms.in(request, room -> pages.show(request, "protection/first.jte", room));
    }

    /** Notes what is ticked as done today, and what of the first hour is not ticked as not done yet, so that the room goes on. */
    private ServerResponse note(ServerRequest request) {
        return rooms.change(request, room -> {
            List<String> ticked =
                    Optional.ofNullable(request.params().get("done")).orElse(List.of());
            Map<String, String> said = new LinkedHashMap<>();
            for (Checklist.Item item : room.first()) {
                boolean done = ticked.contains(item.id());
                boolean hour = Checklist.hour(room.incident().kind()).contains(item);
                if (done && !room.done(item)) {
                    said.put(item.subject(), room.today().toString());
                } else if (!done && (hour || room.done(item))) {
                    said.put(item.subject(), Subject.UNKNOWN);
                }
            }
            incidents.say(Visit.of(request.servletRequest()).knownAccount(), room.incident(), said);
            return Rooms.back(room);
        });
    }
}
