/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.resguardo.choice.destination.Deliveries;
import org.resguardo.choice.destination.Destinations;
import org.resguardo.choice.ledger.Ledger;
import org.resguardo.choice.ledger.Standings;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.choice.purpose.Proposals;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.step.Step;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Step 7 at a glance. */
public final class ChoicePage implements RouteOwner {
    private final Pages pages;
    private final Offers offers;
    private final Proposals proposals;
    private final Standings standings;
    private final Destinations destinations;
    private final Deliveries deliveries;
    private final Ledger ledger;
    private final Supplier<Optional<String>> publicAddress;

    /** The page over some choices. */
    public ChoicePage(
            Pages pages,
            Offers offers,
            Proposals proposals,
            Standings standings,
            Destinations destinations,
            Deliveries deliveries,
            Ledger ledger,
            Supplier<Optional<String>> publicAddress) {
        this.pages = pages;
        this.offers = offers;
        this.proposals = proposals;
        this.standings = standings;
        this.destinations = destinations;
        this.deliveries = deliveries;
        this.ledger = ledger;
        this.publicAddress = publicAddress;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get(Step.CHOICE.route(), ChoiceAudience.READS, this::show));
    }

    private ServerResponse show(ServerRequest request) {
        return pages.show(
                request,
                "choice/choice.jte",
                new ChoiceView(
                        offers.all(),
                        proposals
                                .all(Visit.of(request.servletRequest())
                                        .language()
                                        .locale())
                                .size(),
                        standings.people(),
                        standings.tallies(),
                        destinations.all().stream()
                                .map(one -> new DestinationsView.Row(one, deliveries.tally(one)))
                                .toList(),
                        ledger.size(),
                        ledger.signedAt(),
                        publicAddress.get()));
    }
}
