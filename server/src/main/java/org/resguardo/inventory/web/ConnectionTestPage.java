/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web;

import java.util.List;
import java.util.Optional;
import org.resguardo.inventory.ConnectionTests;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Tries a connection and says at which step it stopped, and what to do. */
public final class ConnectionTestPage implements RouteOwner {
    private final Pages pages;
    private final Stores stores;
    private final ConnectionTests tests;

    /** The page that tries these stores. */
    public ConnectionTestPage(Pages pages, Stores stores, ConnectionTests tests) {
        this.pages = pages;
        this.stores = stores;
        this.tests = tests;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.post("/inventory/stores/{id}/test", InventoryAudience.CHANGES, this::test));
    }

    private ServerResponse test(ServerRequest request) {
        String id = request.pathVariable("id");
        Optional<DataStore> store = id.matches("\\d{1,18}") ? stores.find(Long.parseLong(id)) : Optional.empty();
        return store.filter(one -> one.kind().lasting())
                .map(one -> pages.show(
                        request,
                        "inventory/connection-test.jte",
                        new ConnectionTestView(
                                one, tests.of(one), new NewStoreView(one.kind(), FormView.empty()).grant())))
                .orElseGet(() -> ServerResponse.notFound().build());
    }
}
