/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account.web;

import java.net.URI;
import java.util.List;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Passkey;
import org.resguardo.platform.account.PasskeySite;
import org.resguardo.platform.account.Passkeys;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Somebody's passkeys: what she has, one more, one less. */
public final class PasskeysPage implements RouteOwner {
    private static final String HOME = "/settings/passkeys";
    private static final int NAME = 60;

    private final Pages pages;
    private final Passkeys passkeys;

    /** The page for these passkeys. */
    public PasskeysPage(Pages pages, Passkeys passkeys) {
        this.pages = pages;
        this.passkeys = passkeys;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, Audience.PROVEN, this::show),
                Route.post(HOME, Audience.PROVEN, this::add),
                Route.post(HOME + "/{id}/end", Audience.PROVEN, this::remove));
    }

    private ServerResponse show(ServerRequest request) {
        return show(request, HttpStatus.OK, FormView.empty());
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, FormView form) {
        Account account = account(request);
        PasskeySite site = PasskeyDoor.site(request);
        List<Passkey> rows = passkeys.of(account);
        PasskeysView view = new PasskeysView(
                rows,
                site.named(),
                rows.size() < Passkeys.MOST,
                passkeys.questionFor(account),
                site.host(),
                Passkeys.handle(account),
                form);
        return pages.show(request, status, "account/passkeys.jte", view);
    }

    private ServerResponse add(ServerRequest request) {
        Form form = new Form(request, pages.words(Visit.of(request.servletRequest())));
        String name = form.text("name", NAME, "account.passkey.name.missing");
        boolean added = form.fine()
                && passkeys.add(account(request), PasskeyDoor.site(request), name, PasskeyDoor.answer(request));
        if (!added) {
            if (form.fine()) {
                form.refuse("name", "account.passkey.not_made");
            }
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, form.view());
        }
        return ServerResponse.seeOther(URI.create(Said.SAVED.on(HOME))).build();
    }

    private ServerResponse remove(ServerRequest request) {
        return passkeys.remove(account(request), request.pathVariable("id"))
                ? ServerResponse.seeOther(URI.create(Said.SAVED.on(HOME))).build()
                : ServerResponse.notFound().build();
    }

    private static Account account(ServerRequest request) {
        return Visit.of(request.servletRequest()).knownAccount();
    }
}
