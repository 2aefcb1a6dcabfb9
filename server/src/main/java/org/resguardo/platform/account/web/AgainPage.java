/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account.web;

import java.net.URI;
import java.util.List;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Network;
import org.resguardo.platform.account.SecondStep;
import org.resguardo.platform.account.SignIn;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Asks once more who it is, before something dangerous: for a code where the account has a second step, else for the passphrase. */
public final class AgainPage implements RouteOwner {
    private final Pages pages;
    private final SignIn signIn;
    private final SecondStep secondStep;
    private final Visits visits;

    /** The page for these accounts. */
    public AgainPage(Pages pages, SignIn signIn, SecondStep secondStep, Visits visits) {
        this.pages = pages;
        this.signIn = signIn;
        this.secondStep = secondStep;
        this.visits = visits;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/sign-in/again", Audience.ACCOUNTS, this::show),
                Route.post("/sign-in/again", Audience.ACCOUNTS, this::prove));
    }

    private ServerResponse show(ServerRequest request) {
        return pages.show(request, "account/again.jte", new SignInView(FormView.empty(), SignInPage.next(request)));
    }

    private ServerResponse prove(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        Account account = visit.knownAccount();
        Form form = new Form(request, pages.words(visit));
        String proof = form.secret("proof", "account.again.missing");
        if (form.fine() && !proves(request, account, proof)) {
            form.refuse("proof", "account.again.wrong");
        }
        if (!form.fine()) {
            SignInView view = new SignInView(form.view(), SignInPage.next(request));
            return pages.show(request, HttpStatus.UNPROCESSABLE_CONTENT, "account/again.jte", view);
        }
        visits.beginAgain(request, account);
        return ServerResponse.seeOther(URI.create(SignInPage.next(request))).build();
    }

    private boolean proves(ServerRequest request, Account account, String proof) {
        if (account.secondStep()) {
            return secondStep.take(account, proof);
        }
        String network = Network.of(request.servletRequest().getRemoteAddr());
        return signIn.with(new SignIn.Attempt(account.email(), proof, DeviceCookie.token(request), network))
                .isPresent();
    }
}
