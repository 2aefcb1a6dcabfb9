/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.InventoryScan;
import org.resguardo.inventory.StoreAddress;
import org.resguardo.inventory.StoreKind;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.resguardo.scan.profile.SystemProfile;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Where a place that holds data comes into the inventory: a folder, a database, a mailbox, or by hand. */
public final class NewStorePage implements RouteOwner {
    private static final String HOME = "/inventory/stores/new";
    private static final int NAME = 200;
    private static final int PATH = 1_000;
    private static final int LONG = 255;
    private static final int HIGHEST_PORT = 65_535;

    private final Pages pages;
    private final Stores stores;
    private final Jobs jobs;
    private final InventoryScan scan;
    private final Supplier<List<SystemProfile>> systems;

    /**
     * The page for new stores, which are looked at as soon as they are there.
     *
     * @param systems the programs and services that are recognised; read when the page is first shown
     */
    public NewStorePage(
            Pages pages, Stores stores, Jobs jobs, InventoryScan scan, Supplier<List<SystemProfile>> systems) {
        this.pages = pages;
        this.stores = stores;
        this.jobs = jobs;
        this.scan = scan;
        this.systems = systems;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, InventoryAudience.CHANGES, this::choose),
                Route.get(HOME + "/{kind}", InventoryAudience.CHANGES, this::ask),
                Route.post(HOME + "/{kind}", InventoryAudience.CHANGES, this::add));
    }

    private ServerResponse choose(ServerRequest request) {
        List<StoreKind> kinds = Arrays.stream(StoreKind.values())
                .filter(kind -> kind != StoreKind.DROPPED)
                .toList();
        return pages.show(request, "inventory/new-store.jte", new StoreKindsView(kinds, systems.get()));
    }

    private ServerResponse ask(ServerRequest request) {
        return kind(request)
                .map(kind -> ask(request, HttpStatus.OK, kind, FormView.empty()))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse ask(ServerRequest request, HttpStatus status, StoreKind kind, FormView form) {
        return pages.show(request, status, "inventory/store-form.jte", new NewStoreView(kind, form));
    }

    private ServerResponse add(ServerRequest request) {
        return kind(request)
                .map(kind -> add(request, kind))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse add(ServerRequest request, StoreKind kind) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        String name = form.text("name", NAME, "inventory.new.name.missing");
        StoreAddress address = address(form, kind);
        char[] password = kind.server() ? form.secret("password", missing(kind)).toCharArray() : new char[0];
        try {
            if (!form.fine()) {
                return ask(request, HttpStatus.UNPROCESSABLE_CONTENT, kind, form.view());
            }
            return added(visit.knownAccount(), kind, name, address, password);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private ServerResponse added(Account by, StoreKind kind, String name, StoreAddress address, char[] password) {
        DataStore store =
                kind.server() ? stores.add(by, kind, name, address, password) : stores.add(by, kind, name, address);
        if (!kind.lasting()) {
            return ServerResponse.seeOther(URI.create(store.page())).build();
        }
        long job = jobs.start(scan, store.id(), by.auditName());
        return ServerResponse.seeOther(URI.create("/jobs/" + job)).build();
    }

    private static StoreAddress address(Form form, StoreKind kind) {
        return switch (kind) {
            case FOLDER -> new StoreAddress.Local(form.text("path", PATH, "inventory.new.folder.missing"));
            case SQLITE -> new StoreAddress.Local(form.text("path", PATH, "inventory.new.file.missing"));
            case POSTGRESQL, MYSQL, SQL_SERVER ->
                new StoreAddress.Server(
                        form.text("host", LONG, "inventory.new.host.missing"),
                        port(form),
                        form.text("catalog", LONG, "inventory.new.catalog.missing"),
                        form.text("login", LONG, "inventory.new.login.missing"),
                        form.choice("tls", List.of("prefer", "require", "verify")));
            case MAILBOX ->
                new StoreAddress.Mailbox(
                        form.text("host", LONG, "inventory.new.mailbox.host.missing"),
                        port(form),
                        form.text("login", LONG, "inventory.new.mailbox.login.missing"),
                        form.choice("tls", List.of("tls", "starttls", "none")));
            case BY_HAND, DROPPED ->
                new StoreAddress.ByHand(
                        form.text("medium", NAME, "inventory.new.medium.missing"), form.optional("guarded", NAME));
        };
    }

    private static String missing(StoreKind kind) {
        return kind == StoreKind.MAILBOX ? "inventory.new.mailbox.password.missing" : "inventory.new.password.missing";
    }

    /** Empty means where such servers usually listen. */
    private static int port(Form form) {
        String typed = form.optional("port", 5);
        if (typed.isEmpty()) {
            return 0;
        }
        int port = typed.matches("\\d{1,5}") ? Integer.parseInt(typed) : 0;
        if (port < 1 || port > HIGHEST_PORT) {
            form.refuse("port", "inventory.new.port.wrong");
        }
        return port;
    }

    private static Optional<StoreKind> kind(ServerRequest request) {
        return StoreKind.of(request.pathVariable("kind")).filter(kind -> kind != StoreKind.DROPPED);
    }
}
