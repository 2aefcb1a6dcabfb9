/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.HeldKind;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.Scans;
import org.resguardo.inventory.StoreKind;
import org.resguardo.inventory.StoreScan;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.plan.PlanBlock;
import org.resguardo.platform.plan.PlanBlock.Cell;
import org.resguardo.platform.plan.PlanChapter;
import org.resguardo.platform.plan.PlanSection;
import org.resguardo.platform.plan.PlanText;
import org.resguardo.platform.web.chart.BarChart;

/** What is held and where, as the last looks found it; what no program can look into is said to be told. */
public final class HoldingsSection implements PlanSection {
    private static final int BARS = 8;

    private final Inventory inventory;
    private final Stores stores;
    private final Scans scans;

    /** The section about an inventory. */
    public HoldingsSection(Inventory inventory, Stores stores, Scans scans) {
        this.inventory = inventory;
        this.stores = stores;
        this.scans = scans;
    }

    @Override
    public PlanChapter chapter() {
        return PlanChapter.INVENTORY;
    }

    @Override
    public void write(PlanText to) {
        List<DataStore> places = stores.all();
        if (places.isEmpty()) {
            to.missing("inventory.plan.nothing", Map.of(), "inventory.plan.begin", "/inventory");
            return;
        }
        List<HeldKind> kinds = inventory.kinds();
        to.say(
                "inventory.status.held",
                Map.of(
                        "people", inventory.people().longestList(),
                        "kinds", kinds.size(),
                        "places", places.size()));
        to.add(new PlanBlock.Bars(chart(kinds, to)));
        to.table(
                "inventory.plan.places",
                List.of(
                        "inventory.plan.place",
                        "inventory.plan.what_it_is",
                        "inventory.plan.holds",
                        "inventory.plan.known"),
                places.stream().map(place -> row(place, to)).toList());
        long open = kinds.stream().filter(kind -> kind.open() > 0).count();
        if (open > 0) {
            to.missing("inventory.plan.open_kinds", Map.of("count", open), "inventory.plan.confirm", "/inventory");
        }
        long unexplained = inventory.explained().open();
        if (unexplained > 0) {
            to.missing(
                    "inventory.plan.unexplained",
                    Map.of("count", unexplained),
                    "inventory.plan.explain",
                    "/inventory/columns");
        }
    }

    private static BarChart chart(List<HeldKind> kinds, PlanText to) {
        List<BarChart.Bar> bars = kinds.stream()
                .limit(BARS)
                .map(kind -> new BarChart.Bar(
                        kind.category().title(to.language()),
                        kind.values(),
                        to.words().number(kind.values())))
                .toList();
        return new BarChart(
                to.words().say("inventory.plan.kinds"),
                to.words().say("inventory.plan.kind"),
                to.words().say("inventory.plan.values"),
                bars);
    }

    private List<Cell> row(DataStore place, PlanText to) {
        int kinds = inventory.kinds(place).size();
        String holds = place.kind() == StoreKind.BY_HAND
                ? to.words().say("inventory.plan.unseen")
                : to.words().say("inventory.plan.kinds.count", "count", kinds);
        return List.of(
                new Cell(place.name(), place.page()),
                Cell.of(to.words().say(place.kind().title())),
                Cell.of(holds),
                Cell.of(known(place, to)));
    }

    private String known(DataStore place, PlanText to) {
        if (place.kind() == StoreKind.BY_HAND) {
            return to.words().say("inventory.plan.told");
        }
        Optional<Instant> looked = scans.latestEnded(place.id()).flatMap(StoreScan::endedAt);
        return looked.map(at -> to.words()
                        .say(
                                inventory.sampled(place) ? "inventory.plan.sampled" : "inventory.plan.looked",
                                "day",
                                to.day(at)))
                .orElseGet(() -> to.words().say("inventory.plan.not_looked"));
    }
}
