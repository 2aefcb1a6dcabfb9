/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account.web;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.account.NewAccount;
import org.resguardo.platform.account.PassphraseLinks;
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

/** Where the owner invites people, and shuts their accounts. */
public final class PeoplePage implements RouteOwner {
    private static final String HOME = "/settings/people";
    private static final int NAME = 200;
    private static final int EMAIL = 254;

    private final Pages pages;
    private final Accounts accounts;
    private final PassphraseLinks links;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    /** The page for these accounts. */
    public PeoplePage(
            Pages pages,
            Accounts accounts,
            PassphraseLinks links,
            FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.pages = pages;
        this.accounts = accounts;
        this.links = links;
        this.sessions = sessions;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, Audience.proven(Role.OWNER), this::show),
                Route.post(HOME, Audience.proven(Role.OWNER), this::invite),
                Route.post(HOME + "/{id}/link", Audience.proven(Role.OWNER), this::link),
                Route.post(HOME + "/{id}/end", Audience.proven(Role.OWNER), this::shut));
    }

    private ServerResponse show(ServerRequest request) {
        return show(request, HttpStatus.OK, FormView.empty(), "");
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, FormView form, String link) {
        return pages.show(request, status, "account/people.jte", new PeopleView(accounts.all(), form, link));
    }

    private ServerResponse invite(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        String name = form.text("name", NAME, "account.name.missing");
        String email = form.text("email", EMAIL, "account.email.missing");
        if (!email.isEmpty() && !EmailShape.plausible(email)) {
            form.refuse("email", "account.email.wrong");
        }
        Optional<Account> invited = form.fine()
                ? accounts.add(visit.knownAccount(), new NewAccount(name, email, role(request), visit.language(), ""))
                : Optional.empty();
        if (invited.isEmpty()) {
            if (form.fine()) {
                form.refuse("email", "account.people.taken");
            }
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, form.view(), "");
        }
        return show(request, HttpStatus.OK, FormView.empty(), address(request, visit.knownAccount(), invited.get()));
    }

    /** The least that can be asked for, when something else was sent than the form offers. */
    private static Role role(ServerRequest request) {
        String wanted = request.param("role").orElse("");
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.OWNER && role.id().equals(wanted))
                .findFirst()
                .orElse(Role.STAFF);
    }

    private String address(ServerRequest request, Account by, Account account) {
        return request.uri().resolve(links.make(by.auditName(), account)).toString();
    }

    private ServerResponse link(ServerRequest request) {
        Account by = Visit.of(request.servletRequest()).knownAccount();
        return another(request)
                .map(account -> show(request, HttpStatus.OK, FormView.empty(), address(request, by, account)))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse shut(ServerRequest request) {
        Account by = Visit.of(request.servletRequest()).knownAccount();
        return another(request)
                .map(account -> {
                    accounts.disable(by, account.id());
                    sessions.findByPrincipalName(Long.toString(account.id()))
                            .keySet()
                            .forEach(sessions::deleteById);
                    return ServerResponse.seeOther(URI.create(Said.SAVED.on(HOME)))
                            .build();
                })
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    /** Somebody else's account: the owner cannot shut the own one, so that there is always an owner. */
    private Optional<Account> another(ServerRequest request) {
        Account by = Visit.of(request.servletRequest()).knownAccount();
        return accounts.all().stream()
                .filter(account -> Long.toString(account.id()).equals(request.pathVariable("id")))
                .filter(account -> account.id() != by.id())
                .findFirst();
    }
}
