/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.web;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.resguardo.retention.EditingAccess;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Where the login is given with which records of a place may be changed. */
public final class AccessPage implements RouteOwner {
    private static final String HOME = "/retention/places/{id}";
    private static final int LOGIN = 128;

    private final Pages pages;
    private final Stores stores;
    private final EditingAccess access;

    /** The page of each place. */
    public AccessPage(Pages pages, Stores stores, EditingAccess access) {
        this.pages = pages;
        this.stores = stores;
        this.access = access;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, RetentionAudience.CHANGES, this::show),
                Route.post(HOME, RetentionAudience.DESTROYS, this::allow));
    }

    private ServerResponse show(ServerRequest request) {
        return store(request)
                .map(store -> show(request, HttpStatus.OK, store, FormView.empty()))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, DataStore store, FormView form) {
        return pages.show(request, status, "retention/access.jte", new AccessView(store, form));
    }

    private ServerResponse allow(ServerRequest request) {
        return store(request)
                .map(store -> allow(request, store))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse allow(ServerRequest request, DataStore store) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        String login = form.text("login", LOGIN, "retention.access.login.missing");
        char[] password =
                form.secret("password", "retention.access.password.missing").toCharArray();
        if (!form.fine()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, store, form.view());
        }
        access.allow(visit.knownAccount(), store, login, password);
        Arrays.fill(password, '\0');
        return ServerResponse.seeOther(URI.create("/retention/rules/new/" + store.id()))
                .build();
    }

    private Optional<DataStore> store(ServerRequest request) {
        String id = request.pathVariable("id");
        return id.matches("\\d{1,18}")
                ? stores.find(Long.parseLong(id))
                        .filter(store -> store.kind().server() && RetentionPage.changeable(store.kind()))
                : Optional.empty();
    }
}
