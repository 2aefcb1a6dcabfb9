/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.resguardo.retention.LegalHold;
import org.resguardo.retention.LegalHolds;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What must stay whatever a rule says: who said so, why, since when. */
public final class HoldsPage implements RouteOwner {
    private static final String HOME = "/retention/holds";
    private static final int IDENTIFIER = 320;
    private static final int REASON = 500;
    private static final String OF_STORE = "store-";

    private final Pages pages;
    private final LegalHolds holds;
    private final Stores stores;
    private final Accounts accounts;

    /** The page of these holds. */
    public HoldsPage(Pages pages, LegalHolds holds, Stores stores, Accounts accounts) {
        this.pages = pages;
        this.holds = holds;
        this.stores = stores;
        this.accounts = accounts;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, RetentionAudience.READS, request -> show(request, HttpStatus.OK, FormView.empty())),
                Route.post(HOME, RetentionAudience.CHANGES, this::place),
                Route.post(HOME + "/{id}/end", RetentionAudience.DESTROYS, this::end));
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, FormView form) {
        HoldsView view = new HoldsView(
                holds.all().stream().map(this::row).toList(),
                stores.all().stream()
                        .filter(store -> RetentionPage.changeable(store.kind()))
                        .toList(),
                RetentionPage.changes(request),
                form);
        return pages.show(request, status, "retention/holds.jte", view);
    }

    private HoldsView.Row row(LegalHold hold) {
        return new HoldsView.Row(
                hold,
                hold.scope()
                        .storeId()
                        .flatMap(stores::find)
                        .map(DataStore::name)
                        .orElse(""),
                accounts.find(hold.accountId()).map(Account::name).orElse(""));
    }

    private ServerResponse place(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        String scope = form.optional("scope", 40);
        String person = form.optional("person", IDENTIFIER);
        String reason = form.text("reason", REASON, "retention.holds.reason.missing");
        Optional<DataStore> store = store(scope);
        if (store.isEmpty() && person.isEmpty()) {
            form.refuse("person", "retention.holds.person.missing");
        }
        if (!form.fine()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, form.view());
        }
        if (store.isPresent()) {
            holds.place(visit.knownAccount(), LegalHold.Scope.of(store.get().id()), reason);
        } else {
            holds.placePerson(visit.knownAccount(), person, reason);
        }
        return ServerResponse.seeOther(URI.create(Said.SAVED.on(HOME))).build();
    }

    private Optional<DataStore> store(String scope) {
        String id = scope.startsWith(OF_STORE) ? scope.substring(OF_STORE.length()) : "";
        return id.matches("\\d{1,18}") ? stores.find(Long.parseLong(id)) : Optional.empty();
    }

    private ServerResponse end(ServerRequest request) {
        String id = request.pathVariable("id");
        if (!id.matches("\\d{1,18}")) {
            return ServerResponse.notFound().build();
        }
        holds.end(Visit.of(request.servletRequest()).knownAccount(), Long.parseLong(id));
        return ServerResponse.seeOther(URI.create(Said.SAVED.on(HOME))).build();
    }
}
