/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.plan.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.inventory.Officer;
import org.resguardo.inventory.Officers;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.business.Business;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.business.Contact;
import org.resguardo.platform.setup.SetupPage;
import org.resguardo.platform.setup.web.SetupFlow;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Where the owner says who answers people's questions about their information, and where they may write or call. */
public final class SetupOfficerPage implements RouteOwner {
    private static final int NAME = 200;
    private static final int EMAIL = 254;
    private static final int PHONE = 40;

    private final Pages pages;
    private final Officers officers;
    private final Businesses businesses;
    private final SetupFlow flow;
    private final InstantSource clock;

    /** The page for those in charge and for the business. */
    public SetupOfficerPage(
            Pages pages, Officers officers, Businesses businesses, SetupFlow flow, InstantSource clock) {
        this.pages = pages;
        this.officers = officers;
        this.businesses = businesses;
        this.flow = flow;
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        String address = SetupPage.OFFICER.address();
        return List.of(Route.get(address, SetupFlow.WHO, this::show), Route.post(address, SetupFlow.WHO, this::save));
    }

    private ServerResponse show(ServerRequest request) {
        Account reader = Visit.of(request.servletRequest()).knownAccount();
        return show(request, HttpStatus.OK, filled(reader));
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, FormView form) {
        SetupOfficerView view = new SetupOfficerView(form, SetupFlow.fromSettings(request));
        return pages.show(request, status, "setup/officer.jte", view);
    }

    private FormView filled(Account reader) {
        Business business = businesses.current();
        Optional<Officer> now = officers.on(today(), Officer.Post.OFFICER);
        return new FormView(
                Map.of(
                        "name", now.map(Officer::name).orElse(reader.name()),
                        "email", business.contact().email(),
                        "phone", business.contact().phone(),
                        "hours", business.contact().hours()),
                List.of());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    private ServerResponse save(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        String name = form.text("name", NAME, "plan.setup.officer.name.missing");
        String email = form.optional("email", EMAIL);
        String phone = form.optional("phone", PHONE);
        String hours = form.optional("hours", NAME);
        if (form.fine() && email.isEmpty() && phone.isEmpty()) {
            form.refuse("email", "plan.setup.officer.reach.missing");
        }
        if (!form.fine()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, form.view());
        }
        Account by = visit.knownAccount();
        boolean same = officers.on(today(), Officer.Post.OFFICER)
                .filter(now -> now.name().equals(name))
                .isPresent();
        if (!same) {
            officers.designate(by, Officer.Post.OFFICER, name, email, phone, today());
        }
        businesses.reach(by, new Contact(email, phone, hours));
        return flow.saved(request, SetupPage.OFFICER);
    }
}
