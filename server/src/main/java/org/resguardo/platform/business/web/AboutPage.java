/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.business.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.business.Answer;
import org.resguardo.platform.business.Assumptions;
import org.resguardo.platform.business.Business;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.business.Trade;
import org.resguardo.platform.setup.SetupPage;
import org.resguardo.platform.setup.web.SetupFlow;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Where the owner says what the business is called and what it does. */
public final class AboutPage implements RouteOwner {
    private static final int NAME = 200;
    private static final int WEBSITE = 300;

    private final Pages pages;
    private final Businesses businesses;
    private final Assumptions assumptions;
    private final SetupFlow flow;

    /** The page for a business. */
    public AboutPage(Pages pages, Businesses businesses, Assumptions assumptions, SetupFlow flow) {
        this.pages = pages;
        this.businesses = businesses;
        this.assumptions = assumptions;
        this.flow = flow;
    }

    @Override
    public List<Route> routes() {
        String address = SetupPage.BUSINESS.address();
        return List.of(Route.get(address, SetupFlow.WHO, this::show), Route.post(address, SetupFlow.WHO, this::save));
    }

    private ServerResponse show(ServerRequest request) {
        return show(request, HttpStatus.OK, filled(businesses.current()));
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, FormView form) {
        return pages.show(request, status, "business/about.jte", new AboutView(form, SetupFlow.fromSettings(request)));
    }

    private static FormView filled(Business business) {
        return new FormView(
                Map.of(
                        "name", business.name(),
                        "known-as", business.knownAs(),
                        "trade", business.trade().map(Trade::id).orElse(""),
                        "website", business.website()),
                List.of());
    }

    private ServerResponse save(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        String name = form.text("name", NAME, "business.name.missing");
        String knownAs = form.optional("known-as", NAME);
        Optional<Trade> trade = Trade.of(form.optional("trade", NAME));
        String website = form.optional("website", WEBSITE);
        if (trade.isEmpty()) {
            form.refuse("trade", "business.trade.missing");
        }
        if (!form.fine()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, form.view());
        }
        boolean otherTrade = !businesses.current().trade().equals(trade);
        businesses.describe(visit.knownAccount(), name, knownAs, trade.orElseThrow(), website);
        if (otherTrade) {
            assume(visit, trade.orElseThrow());
        }
        return flow.saved(request, SetupPage.BUSINESS);
    }

    /** What somebody has said herself stays. */
    private void assume(Visit visit, Trade trade) {
        Business known = businesses.current();
        Map<String, Answer> assumed = assumptions.assumed(trade);
        assumed.keySet()
                .removeIf(fact ->
                        known.answer(fact).filter(answer -> !answer.assumed()).isPresent());
        businesses.answer(visit.knownAccount(), assumed);
    }
}
