/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web.safeguard;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.resguardo.platform.web.chart.BarChart;
import org.resguardo.platform.words.Words;
import org.resguardo.protection.safeguard.Checks;
import org.resguardo.protection.safeguard.GuardedPlace;
import org.resguardo.protection.safeguard.SafeguardCheck;
import org.resguardo.protection.safeguard.Safeguards;
import org.resguardo.protection.safeguard.Safeguards.ScoreOfDay;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** One place: what was seen there, why it matters, what to do, and the button that looks again. */
public final class PlacePage implements RouteOwner {
    private static final String ONE = SafeguardsPage.HOME + "/places/{place}";
    private static final int DAYS = 12;

    private final Pages pages;
    private final Safeguards safeguards;
    private final Checks checks;
    private final Looks looks;

    /** The pages of places. */
    public PlacePage(Pages pages, Safeguards safeguards, Checks checks, Looks looks) {
        this.pages = pages;
        this.safeguards = safeguards;
        this.checks = checks;
        this.looks = looks;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(ONE, SafeguardAudience.READS, request -> with(request, place -> show(request, place))),
                Route.post(
                        ONE + "/looks",
                        SafeguardAudience.CHANGES,
                        request -> with(request, place -> look(request, place))),
                Route.post(
                        ONE + "/end",
                        SafeguardAudience.CHANGES,
                        request -> with(request, place -> end(request, place))));
    }

    private ServerResponse with(ServerRequest request, Function<GuardedPlace, ServerResponse> answer) {
        return safeguards
                .find(request.pathVariable("place"))
                .map(answer)
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse show(ServerRequest request, GuardedPlace place) {
        List<PlaceView.Card> cards = safeguards.results(place).values().stream()
                .flatMap(result ->
                        checks.find(result.check()).map(check -> new PlaceView.Card(result, check.texts())).stream())
                .sorted(Comparator.comparingInt(this::urgency)
                        .thenComparing(card -> card.result().check()))
                .toList();
        PlaceView view = new PlaceView(
                place,
                cards,
                safeguards.score(place),
                trend(place, pages.words(Visit.of(request.servletRequest()))),
                looks.running(place.id()),
                SafeguardAudience.changes(request));
        return pages.show(request, "protection/safeguard/place.jte", view);
    }

    private int urgency(PlaceView.Card card) {
        return checks.find(card.result().check())
                .map(SafeguardCheck::urgency)
                .map(Enum::ordinal)
                .orElse(0);
    }

    private Optional<BarChart> trend(GuardedPlace place, Words words) {
        List<ScoreOfDay> days = safeguards.trend(place);
        if (days.size() < 2) {
            return Optional.empty();
        }
        List<BarChart.Bar> bars = days.subList(Math.max(0, days.size() - DAYS), days.size()).stream()
                .map(day -> new BarChart.Bar(
                        words.day(day.day()),
                        day.score().percent(),
                        words.say(
                                "safeguard.place.trend.value",
                                Map.of(
                                        "pass",
                                        day.score().pass(),
                                        "all",
                                        day.score().all()))))
                .toList();
        return Optional.of(new BarChart(
                words.say("safeguard.place.trend"),
                words.say("safeguard.place.trend.day"),
                words.say("safeguard.place.trend.share"),
                bars));
    }

    private ServerResponse look(ServerRequest request, GuardedPlace place) {
        long job = looks.start(place.id(), Visit.of(request.servletRequest()).knownAccount());
        return ServerResponse.seeOther(URI.create("/jobs/" + job)).build();
    }

    private ServerResponse end(ServerRequest request, GuardedPlace place) {
        if (place.named().isEmpty()) {
            return ServerResponse.notFound().build();
        }
        safeguards.remove(Visit.of(request.servletRequest()).knownAccount(), place);
        return ServerResponse.seeOther(URI.create(Said.SAVED.on(SafeguardsPage.HOME)))
                .build();
    }
}
