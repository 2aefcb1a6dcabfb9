/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.plan;

import java.util.List;
import java.util.Map;
import org.resguardo.inventory.HeldKind;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.Surprise;
import org.resguardo.platform.plan.PlanBlock.Cell;
import org.resguardo.platform.plan.PlanChapter;
import org.resguardo.platform.plan.PlanSection;
import org.resguardo.platform.plan.PlanText;

/** What was found that few owners expect, or that nobody should keep. */
public final class SurpriseSection implements PlanSection {
    private final Inventory inventory;

    /** The section about an inventory. */
    public SurpriseSection(Inventory inventory) {
        this.inventory = inventory;
    }

    @Override
    public PlanChapter chapter() {
        return PlanChapter.RISKS;
    }

    @Override
    public void write(PlanText to) {
        List<HeldKind> kinds = inventory.kinds();
        List<Surprise> surprises = inventory.surprises();
        if (surprises.isEmpty()) {
            if (inventory.begun()) {
                to.say("inventory.plan.no_surprises");
            }
            return;
        }
        surprises.stream()
                .filter(Surprise::alarm)
                .forEach(surprise -> to.missing(
                        "inventory.plan.alarm",
                        Map.of("found", row(surprise, kinds, to).getFirst().text()),
                        "inventory.plan.see_where",
                        row(surprise, kinds, to).getFirst().address()));
        to.table(
                "inventory.plan.surprises",
                List.of("inventory.plan.found", "inventory.plan.means"),
                surprises.stream().map(surprise -> row(surprise, kinds, to)).toList());
    }

    private static List<Cell> row(Surprise surprise, List<HeldKind> kinds, PlanText to) {
        long count = 0;
        String address = "/inventory";
        for (HeldKind kind : kinds) {
            if (surprise.categories().contains(kind.category())) {
                count += kind.values();
                address = "/inventory/kinds/" + kind.category().id();
            }
        }
        return List.of(
                new Cell(to.words().say(surprise.sentence(), "count", count), address),
                Cell.of(to.words().say(surprise.meaning(), "count", count)));
    }
}
