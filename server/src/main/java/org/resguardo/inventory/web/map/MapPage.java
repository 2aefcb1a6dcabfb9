/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web.map;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.resguardo.inventory.map.DataMap;
import org.resguardo.inventory.map.MapFiles;
import org.resguardo.inventory.map.MapPicture;
import org.resguardo.inventory.register.Registers;
import org.resguardo.inventory.web.InventoryAudience;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The data map as a picture whose nodes are links, as a table, and as files. */
public final class MapPage implements RouteOwner {
    private static final String HOME = "/inventory/map";

    private final Pages pages;
    private final Registers registers;
    private final InstantSource clock;

    /** The page of the map of some records. */
    public MapPage(Pages pages, Registers registers, InstantSource clock) {
        this.pages = pages;
        this.registers = registers;
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, InventoryAudience.READS, this::show),
                Route.get(
                        HOME + "/map.svg",
                        InventoryAudience.READS,
                        request -> file(request, "map.svg", "image/svg+xml", MapFiles::svg)),
                Route.get(
                        HOME + "/map.mmd",
                        InventoryAudience.READS,
                        request -> file(request, "map.mmd", "text/plain", MapFiles::mermaid)),
                Route.get(
                        HOME + "/map.d2",
                        InventoryAudience.READS,
                        request -> file(request, "map.d2", "text/plain", MapFiles::d2)));
    }

    private DataMap map(ServerRequest request) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        return DataMap.of(registers.on(today), pages.words(Visit.of(request.servletRequest())));
    }

    private ServerResponse show(ServerRequest request) {
        return pages.show(request, "inventory/map.jte", new MapPicture(map(request)));
    }

    private ServerResponse file(ServerRequest request, String name, String type, Function<DataMap, String> writer) {
        return ServerResponse.ok()
                .contentType(new MediaType(MediaType.parseMediaType(type), StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(writer.apply(map(request)).getBytes(StandardCharsets.UTF_8));
    }
}
