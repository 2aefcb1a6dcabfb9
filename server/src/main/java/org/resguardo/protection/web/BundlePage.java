/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web;

import java.util.List;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The evidence of an incident, to be taken away. */
public final class BundlePage implements RouteOwner {
    private final Rooms rooms;
    private final Bundles bundles;

    /** The evidence of these incidents. */
    public BundlePage(Rooms rooms, Bundles bundles) {
        this.rooms = rooms;
        this.bundles = bundles;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get(RoomPage.HOME + "/evidence", ProtectionAudience.READS, this::evidence));
    }

    private ServerResponse evidence(ServerRequest request) {
        return rooms.in(
                request,
                room -> ServerResponse.ok()
                        .header("Content-Type", "application/zip")
                        .header(
                                "Content-Disposition",
                                "attachment; filename=\"incident-"
                                        + room.incident().id() + ".zip\"")
                        .build((asked, answer) -> {
                            bundles.write(room, answer.getOutputStream());
                            return null;
                        }));
    }
}
