/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web;

import java.util.List;
import java.util.function.Supplier;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.resguardo.protection.incident.Incidents;
import org.resguardo.protection.safeguard.Score;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The first page of step 3. */
public final class ProtectionPage implements RouteOwner {
    static final String HOME = "/protection";

    private final Pages pages;
    private final Incidents incidents;
    private final Rooms rooms;
    private final Supplier<Score> score;

    /**
     * The page of these incidents.
     *
     * @param score how the safeguards stand
     */
    public ProtectionPage(Pages pages, Incidents incidents, Rooms rooms, Supplier<Score> score) {
        this.pages = pages;
        this.incidents = incidents;
        this.rooms = rooms;
        this.score = score;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get(HOME, ProtectionAudience.READS, this::show));
    }

    private ServerResponse show(ServerRequest request) {
        boolean changes = Visit.of(request.servletRequest()).knownAccount().role() != Role.ADVISER;
        List<RoomView> all = incidents.all().stream()
                .map(incident -> rooms.view(incident, changes))
                .toList();
        return pages.show(request, "protection/protection.jte", new ProtectionView(all, score.get(), changes));
    }
}
