/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.api.web;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.api.IntegratorKeys;
import org.resguardo.platform.api.Scope;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Where the owner makes keys for other programs, sees when they were used last, and ends them. */
public final class KeysPage implements RouteOwner {
    private static final String ADDRESS = "/settings/keys";
    private static final int NAME = 200;
    private static final Audience OWNER = Audience.proven(Role.OWNER);

    private final Pages pages;
    private final IntegratorKeys keys;

    /** The page of some keys. */
    public KeysPage(Pages pages, IntegratorKeys keys) {
        this.pages = pages;
        this.keys = keys;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(ADDRESS, OWNER, request -> show(request, HttpStatus.OK, "", Set.of(), FormView.empty())),
                Route.post(ADDRESS, OWNER, this::make),
                Route.post(ADDRESS + "/{id}/end", OWNER, this::end));
    }

    private ServerResponse show(
            ServerRequest request, HttpStatus status, String made, Set<String> marked, FormView form) {
        return pages.show(request, status, "api/keys.jte", new KeysView(keys.all(), made, marked, form));
    }

    private ServerResponse make(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        String name = form.text("name", NAME, "api.keys.name.missing");
        Set<String> marked = Set.copyOf(request.params().getOrDefault("scope", List.of()));
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        marked.forEach(id -> Scope.of(id).ifPresent(scopes::add));
        if (scopes.isEmpty()) {
            form.refuse("scopes", "api.keys.scopes.missing");
        }
        if (!form.fine()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, "", marked, form.view());
        }
        String made = keys.make(visit.knownAccount(), name, scopes);
        return show(request, HttpStatus.OK, made, Set.of(), FormView.empty());
    }

    private ServerResponse end(ServerRequest request) {
        String id = request.pathVariable("id");
        Account by = Visit.of(request.servletRequest()).knownAccount();
        boolean ended = id.matches("\\d{1,18}") && keys.end(by, Long.parseLong(id));
        return ended
                ? ServerResponse.seeOther(URI.create(Said.SAVED.on(ADDRESS))).build()
                : ServerResponse.notFound().build();
    }
}
