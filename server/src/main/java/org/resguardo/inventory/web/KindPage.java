/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.Decisions;
import org.resguardo.inventory.HeldField;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.Stores;
import org.resguardo.inventory.activity.Activities;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Where one kind of personal data is, and which columns are not explained. */
public final class KindPage implements RouteOwner {
    private static final int MOST = 300;

    private final Pages pages;
    private final Inventory inventory;
    private final Stores stores;
    private final Decisions decisions;
    private final Activities activities;

    /** The pages of an inventory's kinds. */
    public KindPage(Pages pages, Inventory inventory, Stores stores, Decisions decisions, Activities activities) {
        this.pages = pages;
        this.inventory = inventory;
        this.stores = stores;
        this.decisions = decisions;
        this.activities = activities;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/inventory/kinds/{category}", InventoryAudience.READS, this::show),
                Route.post("/inventory/kinds/{category}/confirm", InventoryAudience.CHANGES, this::confirm),
                Route.get("/inventory/columns", InventoryAudience.READS, this::open));
    }

    private ServerResponse show(ServerRequest request) {
        return DataCategory.byId(request.pathVariable("category"))
                .map(category -> pages.show(request, "inventory/kind.jte", view(request, category)))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private KindView view(ServerRequest request, DataCategory category) {
        boolean changes = Visit.of(request.servletRequest()).knownAccount().role() != Role.ADVISER;
        List<HeldField> fields = inventory.fields(category, MOST + 1);
        return new KindView(
                category,
                fields.stream().limit(MOST).toList(),
                byNumber(),
                activities.using(category),
                fields.size() > MOST,
                changes);
    }

    /** Confirms what is on the page, no more: nobody confirms what he has not seen. */
    private ServerResponse confirm(ServerRequest request) {
        return DataCategory.byId(request.pathVariable("category"))
                .map(category -> {
                    decisions.confirmAll(
                            Visit.of(request.servletRequest()).knownAccount(),
                            inventory.fields(category, MOST),
                            category);
                    return ServerResponse.seeOther(URI.create(Said.SAVED.on("/inventory/kinds/" + category.id())))
                            .build();
                })
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse open(ServerRequest request) {
        List<HeldField> fields = inventory.notExplained(MOST + 1);
        OpenColumnsView view = new OpenColumnsView(
                fields.stream().limit(MOST).toList(), byNumber(), inventory.explained(), fields.size() > MOST);
        return pages.show(request, "inventory/columns.jte", view);
    }

    private Map<Long, DataStore> byNumber() {
        return stores.all().stream().collect(Collectors.toMap(DataStore::id, Function.identity()));
    }
}
