/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.resguardo.inventory.HeldKind;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.Officer;
import org.resguardo.inventory.Officers;
import org.resguardo.inventory.Scans;
import org.resguardo.inventory.Stores;
import org.resguardo.inventory.activity.Activities;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The first page of step 1: what is held, and what nobody expected. */
public final class InventoryPage implements RouteOwner {
    static final String HOME = "/inventory";

    private final Pages pages;
    private final Inventory inventory;
    private final Stores stores;
    private final Scans scans;
    private final Officers officers;
    private final Activities activities;
    private final InstantSource clock;

    /** The page of an inventory. */
    public InventoryPage(
            Pages pages,
            Inventory inventory,
            Stores stores,
            Scans scans,
            Officers officers,
            Activities activities,
            InstantSource clock) {
        this.pages = pages;
        this.inventory = inventory;
        this.stores = stores;
        this.scans = scans;
        this.officers = officers;
        this.activities = activities;
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get(HOME, InventoryAudience.READS, this::show));
    }

    private ServerResponse show(ServerRequest request) {
        return show(request, HttpStatus.OK, FormView.empty());
    }

    ServerResponse show(ServerRequest request, HttpStatus status, FormView form) {
        Visit visit = Visit.of(request.servletRequest());
        List<StoreRow> rows = rows();
        List<HeldKind> kinds = inventory.kinds();
        InventoryView view = new InventoryView(
                rows,
                kinds,
                inventory.surprises(),
                inventory.people(),
                inventory.explained(),
                activities.confirmed().size(),
                activities.proposed().size(),
                officers.on(LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()), Officer.Post.OFFICER),
                visit.knownAccount().role() != Role.ADVISER,
                form);
        return pages.show(request, status, "inventory/inventory.jte", view);
    }

    private List<StoreRow> rows() {
        return stores.all().stream()
                .map(store -> new StoreRow(store, scans.latest(store.id()), inventory.kinds(store)))
                .toList();
    }
}
