/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.DroppedFiles;
import org.resguardo.inventory.HeldField;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.InventoryScan;
import org.resguardo.inventory.Scans;
import org.resguardo.inventory.StoreScan;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.job.Job;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** One data store: what it holds, what could not be read, and what can be done with it. */
public final class StorePage implements RouteOwner {
    private static final String HOME = "/inventory/stores/{id}";
    private static final int MOST = 500;
    private static final int MOST_PROBLEMS = 100;

    private final Pages pages;
    private final Stores stores;
    private final Scans scans;
    private final Inventory inventory;
    private final Jobs jobs;
    private final InventoryScan scan;
    private final DroppedFiles dropped;

    /** The page of each of these stores. */
    public StorePage(
            Pages pages,
            Stores stores,
            Scans scans,
            Inventory inventory,
            Jobs jobs,
            InventoryScan scan,
            DroppedFiles dropped) {
        this.pages = pages;
        this.stores = stores;
        this.scans = scans;
        this.inventory = inventory;
        this.jobs = jobs;
        this.scan = scan;
        this.dropped = dropped;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, InventoryAudience.READS, this::show),
                Route.post(HOME + "/scan", InventoryAudience.CHANGES, this::look),
                Route.post(HOME + "/end", InventoryAudience.CHANGES, this::remove));
    }

    private ServerResponse show(ServerRequest request) {
        return store(request)
                .map(store -> show(request, HttpStatus.OK, store, FormView.empty()))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, DataStore store, FormView form) {
        Optional<StoreScan> latest = scans.latest(store.id());
        List<HeldField> fields = inventory.fields(store, MOST + 1);
        StoreView view = new StoreView(
                new StoreRow(store, latest, inventory.kinds(store)),
                running(store),
                fields.stream().limit(MOST).toList(),
                fields.size() > MOST,
                latest.map(look -> scans.problems(look.id(), MOST_PROBLEMS)).orElse(List.of()),
                Visit.of(request.servletRequest()).knownAccount().role() != Role.ADVISER,
                form);
        return pages.show(request, status, "inventory/store.jte", view);
    }

    private Optional<Long> running(DataStore store) {
        return jobs.open().stream()
                .filter(job -> job.kind().equals(scan.id()) && job.input().equals(scan.text(store.id())))
                .map(Job::id)
                .findFirst();
    }

    private ServerResponse look(ServerRequest request) {
        Account by = Visit.of(request.servletRequest()).knownAccount();
        return store(request)
                .filter(store -> store.kind().lasting())
                .map(store -> running(store).orElseGet(() -> jobs.start(scan, store.id(), by.auditName())))
                .map(job -> ServerResponse.seeOther(URI.create("/jobs/" + job)).build())
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    /** Asks for the name, since what people said of its columns goes with it. */
    private ServerResponse remove(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        return store(request)
                .map(store -> {
                    Form form = new Form(request, pages.words(visit));
                    String typed = form.text("confirm", 200, "inventory.remove.missing");
                    if (form.fine() && !typed.equalsIgnoreCase(store.name().strip())) {
                        form.refuse("confirm", "inventory.remove.wrong");
                    }
                    return form.fine()
                            ? removed(visit.knownAccount(), store)
                            : show(request, HttpStatus.UNPROCESSABLE_CONTENT, store, form.view());
                })
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse removed(Account by, DataStore store) {
        running(store).ifPresent(job -> jobs.stop(job, by.auditName()));
        stores.remove(by, store);
        dropped.forget(store.id());
        return ServerResponse.seeOther(URI.create(Said.SAVED.on(InventoryPage.HOME)))
                .build();
    }

    private Optional<DataStore> store(ServerRequest request) {
        String id = request.pathVariable("id");
        return id.matches("\\d{1,18}") ? stores.find(Long.parseLong(id)) : Optional.empty();
    }
}
