/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.SecondStep;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The second step of coming in: a code from an app, or one from paper. */
public final class CodePage implements RouteOwner {
    private static final int LONGEST = 40;

    private final Pages pages;
    private final SecondStep secondStep;
    private final Visits visits;

    /** The page for these second steps. */
    public CodePage(Pages pages, SecondStep secondStep, Visits visits) {
        this.pages = pages;
        this.secondStep = secondStep;
        this.visits = visits;
    }

    static URI address(String next) {
        return URI.create("/sign-in/code?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/sign-in/code", Audience.HALFWAY, this::show),
                Route.post("/sign-in/code", Audience.HALFWAY, this::take));
    }

    private ServerResponse show(ServerRequest request) {
        SignInView view = new SignInView(FormView.empty(), SignInPage.next(request));
        return pages.show(request, "account/code.jte", view);
    }

    private ServerResponse take(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        Account account = visit.halfwayAccount();
        Form form = new Form(request, pages.words(visit));
        String code = form.secret("code", "account.code.missing");
        if (form.fine() && (code.length() > LONGEST || !secondStep.take(account, code))) {
            form.refuse("code", "account.code.wrong");
        }
        if (!form.fine()) {
            SignInView view = new SignInView(form.view(), SignInPage.next(request));
            return pages.show(request, HttpStatus.UNPROCESSABLE_CONTENT, "account/code.jte", view);
        }
        String device = visits.begin(request, account);
        return DeviceCookie.put(ServerResponse.seeOther(URI.create(SignInPage.next(request))), request, device)
                .build();
    }
}
