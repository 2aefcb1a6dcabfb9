/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.Decisions;
import org.resguardo.inventory.HeldField;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.Stores;
import org.resguardo.inventory.Verdict;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** One column or document, and the decision about it. */
public final class FieldPage implements RouteOwner {
    private static final String HOME = "/inventory/fields/{id}";

    private final Pages pages;
    private final Inventory inventory;
    private final Stores stores;
    private final Decisions decisions;

    /** The page of each field of an inventory. */
    public FieldPage(Pages pages, Inventory inventory, Stores stores, Decisions decisions) {
        this.pages = pages;
        this.inventory = inventory;
        this.stores = stores;
        this.decisions = decisions;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, InventoryAudience.READS, this::show),
                Route.post(HOME + "/decision", InventoryAudience.CHANGES, this::decide));
    }

    private ServerResponse show(ServerRequest request) {
        return field(request)
                .map(field -> show(request, HttpStatus.OK, field, FormView.empty()))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, HeldField field, FormView form) {
        boolean changes = Visit.of(request.servletRequest()).knownAccount().role() != Role.ADVISER;
        return stores.find(field.storeId())
                .map(store ->
                        pages.show(request, status, "inventory/field.jte", new FieldView(field, store, changes, form)))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse decide(ServerRequest request) {
        return field(request)
                .map(field -> decide(request, field))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse decide(ServerRequest request, HeldField field) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        Optional<Verdict> verdict = request.param("verdict").flatMap(Verdict::of);
        Optional<DataCategory> instead = verdict.filter(said -> said == Verdict.OTHER)
                .flatMap(said -> request.param("instead"))
                .flatMap(DataCategory::byId);
        if (verdict.isEmpty()) {
            form.refuse("verdict", "inventory.verdict.missing");
        } else if (verdict.get() == Verdict.OTHER && instead.isEmpty()) {
            form.refuse("instead", "inventory.verdict.which");
        }
        if (!form.fine()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, field, form.view());
        }
        decisions.decide(visit.knownAccount(), field, found(request), verdict.orElseThrow(), instead);
        return ServerResponse.seeOther(URI.create(Said.SAVED.on("/inventory/fields/" + field.id())))
                .build();
    }

    /** The kind that is decided about; empty when nothing was found. */
    private static String found(ServerRequest request) {
        return request.param("found")
                .flatMap(DataCategory::byId)
                .map(DataCategory::id)
                .orElse("");
    }

    private Optional<HeldField> field(ServerRequest request) {
        String id = request.pathVariable("id");
        return id.matches("\\d{1,18}") ? inventory.field(Long.parseLong(id)) : Optional.empty();
    }
}
