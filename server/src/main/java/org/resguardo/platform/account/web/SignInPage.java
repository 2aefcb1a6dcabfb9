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
import org.resguardo.platform.account.Network;
import org.resguardo.platform.account.SignIn;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.LocalAddress;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Where people come in, and go out. */
public final class SignInPage implements RouteOwner {
    private static final int EMAIL = 254;

    private final Pages pages;
    private final Accounts accounts;
    private final SignIn signIn;
    private final Visits visits;

    /** The page before some accounts. */
    public SignInPage(Pages pages, Accounts accounts, SignIn signIn, Visits visits) {
        this.pages = pages;
        this.accounts = accounts;
        this.signIn = signIn;
        this.visits = visits;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/sign-in", Audience.EVERYONE, this::show),
                Route.post("/sign-in", Audience.EVERYONE, this::comeIn),
                Route.post("/sign-out", Audience.HALFWAY, this::goOut));
    }

    private ServerResponse show(ServerRequest request) {
        if (accounts.none()) {
            return ServerResponse.seeOther(URI.create("/claim")).build();
        }
        return pages.show(request, "account/sign-in.jte", new SignInView(FormView.empty(), next(request)));
    }

    private ServerResponse comeIn(ServerRequest request) {
        Form form = new Form(request, pages.words(Visit.of(request.servletRequest())));
        String email = form.text("email", EMAIL, "account.email.missing");
        String passphrase = form.secret("passphrase", "account.passphrase.missing");
        String network = Network.of(request.servletRequest().getRemoteAddr());
        SignIn.Attempt attempt = new SignIn.Attempt(email, passphrase, DeviceCookie.token(request), network);
        Optional<Account> account = form.fine() ? signIn.with(attempt) : Optional.empty();
        return account.map(known -> goOn(request, known)).orElseGet(() -> again(request, form));
    }

    private ServerResponse goOn(ServerRequest request, Account account) {
        if (account.secondStep()) {
            visits.beginHalfway(request, account);
            return ServerResponse.seeOther(CodePage.address(next(request))).build();
        }
        String device = visits.begin(request, account);
        return DeviceCookie.put(ServerResponse.seeOther(URI.create(next(request))), request, device)
                .build();
    }

    private ServerResponse again(ServerRequest request, Form form) {
        if (form.fine()) {
            form.refuse("email", "account.sign_in.wrong");
        }
        SignInView view = new SignInView(form.view(), next(request));
        return pages.show(request, HttpStatus.UNPROCESSABLE_CONTENT, "account/sign-in.jte", view);
    }

    private ServerResponse goOut(ServerRequest request) {
        visits.end(request, Visit.of(request.servletRequest()).halfwayAccount());
        return ServerResponse.seeOther(URI.create(Said.SIGNED_OUT.on("/sign-in")))
                .build();
    }

    static String next(ServerRequest request) {
        return request.param("next").flatMap(LocalAddress::of).orElse("/");
    }
}
