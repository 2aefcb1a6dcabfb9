/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.HeldField;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.web.Pages;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Where one kind of personal data is, and which columns are not explained. */
public final class KindPage implements RouteOwner {
    private static final int MOST = 300;

    private final Pages pages;
    private final Inventory inventory;
    private final Stores stores;

    /** The pages of an inventory's kinds. */
    public KindPage(Pages pages, Inventory inventory, Stores stores) {
        this.pages = pages;
        this.inventory = inventory;
        this.stores = stores;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/inventory/kinds/{category}", InventoryAudience.READS, this::show),
                Route.get("/inventory/columns", InventoryAudience.READS, this::open));
    }

    private ServerResponse show(ServerRequest request) {
        return DataCategory.byId(request.pathVariable("category"))
                .map(category -> pages.show(request, "inventory/kind.jte", view(category)))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private KindView view(DataCategory category) {
        List<HeldField> fields = inventory.fields(category, MOST + 1);
        return new KindView(category, fields.stream().limit(MOST).toList(), byNumber(), fields.size() > MOST);
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
