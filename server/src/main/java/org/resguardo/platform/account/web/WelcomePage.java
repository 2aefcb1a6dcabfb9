/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.account.PassphraseLinks;
import org.resguardo.platform.account.Passphrases;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Where somebody who holds a link chooses a passphrase. Sessions that were open end with it. */
public final class WelcomePage implements RouteOwner {
    private static final String HOME = "/welcome/{token}";

    private final Pages pages;
    private final Accounts accounts;
    private final PassphraseLinks links;
    private final Passphrases passphrases;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    /** The page for these links. */
    public WelcomePage(
            Pages pages,
            Accounts accounts,
            PassphraseLinks links,
            Passphrases passphrases,
            FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.pages = pages;
        this.accounts = accounts;
        this.links = links;
        this.passphrases = passphrases;
        this.sessions = sessions;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, Audience.EVERYONE, this::show), Route.post(HOME, Audience.EVERYONE, this::choose));
    }

    private ServerResponse show(ServerRequest request) {
        return account(request)
                .map(account -> show(request, HttpStatus.OK, account, FormView.empty()))
                .orElseGet(() -> pages.show(request, HttpStatus.NOT_FOUND, "account/link-gone.jte", FormView.empty()));
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, Account account, FormView form) {
        WelcomeView view = new WelcomeView(account.name(), account.email(), token(request), form);
        return pages.show(request, status, "account/welcome.jte", view);
    }

    private ServerResponse choose(ServerRequest request) {
        Optional<Account> account = account(request);
        return account.isEmpty() ? show(request) : choose(request, account.get());
    }

    private ServerResponse choose(ServerRequest request, Account account) {
        Form form = new Form(request, pages.words(Visit.of(request.servletRequest())));
        String passphrase = form.secret("passphrase", "account.passphrase.missing");
        if (form.fine()) {
            passphrases
                    .objection(passphrase, account.name(), account.email())
                    .ifPresent(why -> form.refuse("passphrase", why));
        }
        if (!form.fine()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, account, form.view());
        }
        if (!links.use(token(request), passphrases.hash(passphrase))) {
            return show(request);
        }
        sessions.findByPrincipalName(Long.toString(account.id())).keySet().forEach(sessions::deleteById);
        return ServerResponse.seeOther(URI.create(Said.CHOSEN.on("/sign-in"))).build();
    }

    private Optional<Account> account(ServerRequest request) {
        return links.account(token(request)).flatMap(accounts::find);
    }

    private static String token(ServerRequest request) {
        return request.pathVariable("token");
    }
}
