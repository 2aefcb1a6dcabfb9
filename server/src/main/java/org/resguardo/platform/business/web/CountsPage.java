/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.business.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.resguardo.law.Law;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.business.Places;
import org.resguardo.platform.setup.SetupPage;
import org.resguardo.platform.setup.web.SetupFlow;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Where the owner says about how many customers live in each of several places. State laws begin at numbers. */
public final class CountsPage implements RouteOwner {
    static final String ADDRESS = "/setup/customers/counts";

    private final Pages pages;
    private final Businesses businesses;
    private final Supplier<Law> law;
    private final SetupFlow flow;

    /** The page for a business. */
    public CountsPage(Pages pages, Businesses businesses, Supplier<Law> law, SetupFlow flow) {
        this.pages = pages;
        this.businesses = businesses;
        this.law = law;
        this.flow = flow;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get(ADDRESS, SetupFlow.WHO, this::show), Route.post(ADDRESS, SetupFlow.WHO, this::save));
    }

    private ServerResponse show(ServerRequest request) {
        Map<String, String> values = new HashMap<>();
        businesses
                .current()
                .places()
                .customers()
                .forEach((place, count) -> values.put(place, count.isPresent() ? "" + count.getAsLong() : ""));
        return show(request, HttpStatus.OK, new FormView(values, List.of()));
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, FormView form) {
        Locale reader = Visit.of(request.servletRequest()).language().locale();
        List<PlaceChoice> places = businesses.current().places().customers().keySet().stream()
                .map(id -> new PlaceChoice(id, PlaceChoice.title(law.get(), id, reader)))
                .toList();
        return pages.show(
                request, status, "business/counts.jte", new CountsView(places, form, SetupFlow.fromSettings(request)));
    }

    private ServerResponse save(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        Places before = businesses.current().places();
        Map<String, OptionalLong> counts = new TreeMap<>();
        before.customers().keySet().forEach(place -> counts.put(place, form.number(place, "business.number.wrong")));
        if (!form.fine()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, form.view());
        }
        businesses.place(visit.knownAccount(), new Places(before.located(), counts, before.elsewhere()));
        return flow.saved(request, SetupPage.CUSTOMERS);
    }
}
