/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.business.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.resguardo.law.Law;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.business.Business;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.business.Places.Elsewhere;
import org.resguardo.platform.setup.SetupPage;
import org.resguardo.platform.setup.web.SetupFlow;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Where the owner says where the business is, where its customers live, and how large it is. */
public final class CustomersPage implements RouteOwner {
    private final Pages pages;
    private final Businesses businesses;
    private final Supplier<Law> law;
    private final SetupFlow flow;

    /** The page for a business, with the places that a law knows. */
    public CustomersPage(Pages pages, Businesses businesses, Supplier<Law> law, SetupFlow flow) {
        this.pages = pages;
        this.businesses = businesses;
        this.law = law;
        this.flow = flow;
    }

    @Override
    public List<Route> routes() {
        String address = SetupPage.CUSTOMERS.address();
        return List.of(Route.get(address, SetupFlow.WHO, this::show), Route.post(address, SetupFlow.WHO, this::save));
    }

    private ServerResponse show(ServerRequest request) {
        Business business = businesses.current();
        return show(
                request,
                HttpStatus.OK,
                CustomersForm.filled(business),
                business.places().customers().keySet());
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, FormView form, Set<String> marked) {
        Locale reader = Visit.of(request.servletRequest()).language().locale();
        CustomersView view = new CustomersView(
                PlaceChoice.states(law.get(), reader),
                PlaceChoice.countries(law.get(), reader),
                law.get().questions().bands().stream()
                        .map(band ->
                                new CustomersView.Band(band.id(), band.title().in(reader)))
                        .toList(),
                marked,
                form,
                SetupFlow.fromSettings(request));
        return pages.show(request, status, "business/customers.jte", view);
    }

    private ServerResponse save(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        CustomersForm sent = CustomersForm.read(
                request, form, law.get(), businesses.current().places());
        if (!form.fine()) {
            Set<String> marked = Set.copyOf(request.params().getOrDefault("place", List.of()));
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, form.view(), marked);
        }
        businesses.place(visit.knownAccount(), sent.places());
        businesses.answer(visit.knownAccount(), sent.answers());
        if (sent.places().elsewhere() == Elsewhere.NONE) {
            return flow.saved(request, SetupPage.CUSTOMERS);
        }
        String origin = SetupFlow.fromSettings(request) ? "?from=settings" : "";
        return ServerResponse.seeOther(URI.create(CountsPage.ADDRESS + origin)).build();
    }
}
