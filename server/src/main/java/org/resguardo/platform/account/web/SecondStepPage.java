/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.SecondStep;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Turns an account's second step on and off. */
public final class SecondStepPage implements RouteOwner {
    private static final String HOME = "/settings/second-step";

    private final Pages pages;
    private final SecondStep secondStep;
    private final Visits visits;

    /** The page for these second steps. */
    public SecondStepPage(Pages pages, SecondStep secondStep, Visits visits) {
        this.pages = pages;
        this.secondStep = secondStep;
        this.visits = visits;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, Audience.PROVEN, this::show),
                Route.post(HOME, Audience.PROVEN, this::propose),
                Route.post(HOME + "/confirmation", Audience.PROVEN, this::confirm),
                Route.post(HOME + "/end", Audience.PROVEN, this::turnOff));
    }

    private ServerResponse show(ServerRequest request) {
        return show(request, HttpStatus.OK, FormView.empty());
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, FormView form) {
        Account account = account(request);
        Optional<Enrolment> enrolment = account.secondStep()
                ? Optional.empty()
                : secondStep.proposed(account).map(secret -> new Enrolment(secret, account.email()));
        SecondStepView view = new SecondStepView(account.secondStep(), secondStep.paperLeft(account), enrolment, form);
        return pages.show(request, status, "account/second-step.jte", view);
    }

    private ServerResponse propose(ServerRequest request) {
        if (!account(request).secondStep()) {
            secondStep.propose(account(request));
        }
        return ServerResponse.seeOther(URI.create(HOME)).build();
    }

    private ServerResponse confirm(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        String code = form.secret("code", "account.code.missing");
        Optional<List<String>> paper = account(request).secondStep() || !form.fine()
                ? Optional.empty()
                : secondStep.confirm(account(request), code);
        if (paper.isEmpty()) {
            if (form.fine()) {
                form.refuse("code", "account.code.wrong");
            }
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, form.view());
        }
        Account strengthened = account(request).withSecondStep();
        visits.beginAgain(request, strengthened);
        return pages.show(request, "account/paper-codes.jte", new PaperCodesView(paper.get()));
    }

    private ServerResponse turnOff(ServerRequest request) {
        secondStep.turnOff(account(request));
        return ServerResponse.seeOther(URI.create(Said.SAVED.on(HOME))).build();
    }

    private static Account account(ServerRequest request) {
        return Visit.of(request.servletRequest()).knownAccount();
    }
}
