/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.business.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.resguardo.law.Law;
import org.resguardo.law.Text;
import org.resguardo.law.facts.Fact;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.business.Answer;
import org.resguardo.platform.business.Business;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What is known of the business, in sentences, with the way to change each. */
public final class BusinessPage implements RouteOwner {
    private final Pages pages;
    private final Businesses businesses;
    private final Supplier<Law> law;

    /** The page of a business, with the words of a law. */
    public BusinessPage(Pages pages, Businesses businesses, Supplier<Law> law) {
        this.pages = pages;
        this.businesses = businesses;
        this.law = law;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/settings/business", Audience.of(Role.OWNER, Role.OFFICER, Role.ADVISER), this::show));
    }

    private ServerResponse show(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        Locale reader = visit.language().locale();
        Business business = businesses.current();
        List<String> said = new ArrayList<>();
        List<String> assumed = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        law.get()
                .questions()
                .facts()
                .values()
                .forEach(fact -> business.answer(fact.id()).ifPresent(answer -> {
                    if (answer.unknown()) {
                        unknown.add(fact.question().in(reader));
                    } else {
                        (answer.assumed() ? assumed : said)
                                .add(sentence(fact, answer).in(reader));
                    }
                }));
        boolean changes = visit.knownAccount().role() != Role.ADVISER;
        return pages.show(
                request,
                "business/business.jte",
                new BusinessView(business, places(business, reader), said, assumed, unknown, changes));
    }

    private List<BusinessView.Place> places(Business business, Locale reader) {
        Set<String> all = new TreeSet<>(business.places().located());
        all.addAll(business.places().customers().keySet());
        return all.stream()
                .map(id -> new BusinessView.Place(
                        PlaceChoice.title(law.get(), id, reader),
                        count(business, id),
                        business.places().located().contains(id)))
                .toList();
    }

    private static long count(Business business, String place) {
        var count = business.places().customers().get(place);
        return count == null || count.isEmpty() ? -1 : count.getAsLong();
    }

    private Text sentence(Fact fact, Answer answer) {
        return switch (fact.kind()) {
            case YES_NO -> answer.text().equals(Answer.YES) ? fact.yes() : fact.no();
            case NUMBER -> fact.value().with("count", Long.parseLong(answer.text()));
            case REVENUE ->
                law.get().questions().band(answer.text()).orElseThrow().title();
        };
    }
}
