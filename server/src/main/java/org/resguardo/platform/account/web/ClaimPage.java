/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.account.Claim;
import org.resguardo.platform.account.NewAccount;
import org.resguardo.platform.account.Passphrases;
import org.resguardo.platform.setup.SetupPage;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The first page of all: whoever can read the terminal makes the first account. Afterwards it leads to the sign-in. */
public final class ClaimPage implements RouteOwner {
    private static final int NAME = 200;
    private static final int EMAIL = 254;

    private final Pages pages;
    private final Claim claim;
    private final Accounts accounts;
    private final Passphrases passphrases;
    private final Visits visits;

    /** The page for a claim on some accounts. */
    public ClaimPage(Pages pages, Claim claim, Accounts accounts, Passphrases passphrases, Visits visits) {
        this.pages = pages;
        this.claim = claim;
        this.accounts = accounts;
        this.passphrases = passphrases;
        this.visits = visits;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/claim", Audience.EVERYONE, this::show),
                Route.post("/claim", Audience.EVERYONE, this::make));
    }

    private ServerResponse show(ServerRequest request) {
        return accounts.none()
                ? pages.show(request, "account/claim.jte", FormView.empty())
                : ServerResponse.seeOther(URI.create("/sign-in")).build();
    }

    private ServerResponse make(ServerRequest request) {
        if (!accounts.none()) {
            return ServerResponse.seeOther(URI.create("/sign-in")).build();
        }
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        Optional<Account> owner = owner(form, visit).flatMap(accounts::claim);
        return owner.map(account -> {
                    String device = visits.begin(request, account);
                    return DeviceCookie.put(
                                    ServerResponse.seeOther(URI.create(Said.CLAIMED.on(SetupPage.BUSINESS.address()))),
                                    request,
                                    device)
                            .build();
                })
                .orElseGet(
                        () -> pages.show(request, HttpStatus.UNPROCESSABLE_CONTENT, "account/claim.jte", form.view()));
    }

    private Optional<NewAccount> owner(Form form, Visit visit) {
        String code = form.text("code", 40, "account.claim.code.missing");
        String name = form.text("name", NAME, "account.name.missing");
        String email = form.text("email", EMAIL, "account.email.missing");
        String passphrase = form.secret("passphrase", "account.passphrase.missing");
        if (!email.isEmpty() && !EmailShape.plausible(email)) {
            form.refuse("email", "account.email.wrong");
        }
        if (!passphrase.isEmpty()) {
            passphrases.objection(passphrase, name, email).ifPresent(why -> form.refuse("passphrase", why));
        }
        if (form.fine() && !claim.accepts(code)) {
            form.refuse("code", claim.spent() ? "account.claim.code.spent" : "account.claim.code.wrong");
        }
        return form.fine()
                ? Optional.of(new NewAccount(name, email, Role.OWNER, visit.language(), passphrases.hash(passphrase)))
                : Optional.empty();
    }
}
