/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web;

import java.util.List;
import java.util.Optional;
import org.resguardo.connector.ConnectorException;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.HeldField;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.MaskedSamples;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Shows masked samples of a field to whoever asks for them, and notes who did. */
public final class SamplesPage implements RouteOwner {
    private final Pages pages;
    private final Inventory inventory;
    private final Stores stores;
    private final MaskedSamples samples;
    private final Store database;
    private final AuditLog log;

    /** The page of these samples. */
    public SamplesPage(
            Pages pages, Inventory inventory, Stores stores, MaskedSamples samples, Store database, AuditLog log) {
        this.pages = pages;
        this.inventory = inventory;
        this.stores = stores;
        this.samples = samples;
        this.database = database;
        this.log = log;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.post("/inventory/fields/{id}/samples", InventoryAudience.CHANGES, this::show));
    }

    private ServerResponse show(ServerRequest request) {
        String id = request.pathVariable("id");
        Optional<HeldField> field = id.matches("\\d{1,18}") ? inventory.field(Long.parseLong(id)) : Optional.empty();
        return field.flatMap(one -> stores.find(one.storeId())
                        .filter(store -> store.kind().lasting())
                        .map(store -> show(request, one, store)))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse show(ServerRequest request, HeldField field, DataStore store) {
        String actor = Visit.of(request.servletRequest()).knownAccount().auditName();
        database.change(sql -> log.add(sql, actor, Action.SAMPLES_SHOWN, "field:" + field.id()));
        SamplesView view;
        try {
            view = new SamplesView(field, store, samples.of(store, field), Optional.empty());
        } catch (ConnectorException e) {
            view = new SamplesView(field, store, List.of(), Optional.of(e.problem()));
        }
        return pages.show(request, "inventory/samples.jte", view);
    }
}
