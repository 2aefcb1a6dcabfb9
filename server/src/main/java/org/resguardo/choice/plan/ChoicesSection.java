/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.plan;

import java.util.List;
import java.util.Map;
import org.resguardo.choice.destination.Deliveries;
import org.resguardo.choice.destination.Destination;
import org.resguardo.choice.destination.Destinations;
import org.resguardo.choice.ledger.Ledger;
import org.resguardo.choice.ledger.Standings;
import org.resguardo.choice.purpose.Offer;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.choice.purpose.Proposals;
import org.resguardo.choice.site.Banners;
import org.resguardo.platform.plan.PlanBlock.Cell;
import org.resguardo.platform.plan.PlanChapter;
import org.resguardo.platform.plan.PlanSection;
import org.resguardo.platform.plan.PlanText;

/** What customers decide, how many did, which tools obey, and how that is proven. */
public final class ChoicesSection implements PlanSection {
    private final Offers offers;
    private final Proposals proposals;
    private final Standings standings;
    private final Carried carried;
    private final Ledger ledger;
    private final Banners banners;

    /**
     * Where choices are carried to.
     *
     * @param destinations the tools
     * @param deliveries what each of them was told
     */
    public record Carried(Destinations destinations, Deliveries deliveries) {}

    /** The section about these choices. */
    public ChoicesSection(
            Offers offers, Proposals proposals, Standings standings, Carried carried, Ledger ledger, Banners banners) {
        this.offers = offers;
        this.proposals = proposals;
        this.standings = standings;
        this.carried = carried;
        this.ledger = ledger;
        this.banners = banners;
    }

    @Override
    public PlanChapter chapter() {
        return PlanChapter.CHOICES;
    }

    @Override
    public void write(PlanText to) {
        List<Offer> asked = offers.all();
        int proposed = proposals.all(to.language()).size();
        if (asked.isEmpty()) {
            to.missing("choice.plan.none", Map.of("count", proposed), "choice.plan.ask", "/choice/purposes");
            return;
        }
        to.say("choice.status.asked", Map.of("purposes", asked.size(), "people", standings.people()));
        Map<String, Standings.Tally> tallies = standings.tallies();
        to.table(
                "choice.plan.asked",
                List.of("choice.plan.question", "choice.plan.yes", "choice.plan.no"),
                asked.stream()
                        .map(offer -> row(offer, tallies.getOrDefault(offer.id(), new Standings.Tally(0, 0)), to))
                        .toList());
        tools(to);
        to.say("choice.evidence.size", Map.of("count", ledger.size()));
        ledger.signedAt().ifPresent(at -> to.remark(to.words().say("choice.plan.signed", "day", to.day(at))));
        banners.current()
                .ifPresent(now -> to.say(
                        "choice.plan.banner",
                        Map.of("sites", String.join(", ", now.banner().sites()))));
        if (proposed > 0) {
            to.missing("choice.plan.proposed", Map.of("count", proposed), "choice.plan.see", "/choice/purposes");
        }
    }

    private static List<Cell> row(Offer offer, Standings.Tally tally, PlanText to) {
        return List.of(
                Cell.of(offer.text(to.words().language()).words().title()),
                Cell.of(to.words().number(tally.yes())),
                Cell.of(to.words().number(tally.no())));
    }

    private void tools(PlanText to) {
        List<Destination> all = carried.destinations().all();
        to.table(
                "choice.plan.tools",
                List.of("choice.plan.tool", "choice.plan.pending"),
                all.stream()
                        .map(one -> List.of(
                                new Cell(one.name(), one.page()),
                                Cell.of(to.words()
                                        .say(
                                                "choice.plan.pending.count",
                                                "count",
                                                carried.deliveries().pending(one)))))
                        .toList());
        if (all.isEmpty()) {
            to.missing("choice.plan.no_tools", Map.of(), "choice.plan.name_tool", "/choice/destinations");
        }
    }
}
