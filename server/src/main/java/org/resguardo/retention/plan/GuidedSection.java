/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.plan;

import java.util.List;
import java.util.Map;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.plan.PlanBlock.Cell;
import org.resguardo.platform.plan.PlanChapter;
import org.resguardo.platform.plan.PlanSection;
import org.resguardo.platform.plan.PlanText;
import org.resguardo.retention.LegalHolds;
import org.resguardo.retention.guided.GuidedRule;
import org.resguardo.retention.guided.GuidedRules;
import org.resguardo.retention.web.RuleSentence;

/** What people remove by hand and when next, and what must stay until further notice. */
public final class GuidedSection implements PlanSection {
    private final GuidedRules guided;
    private final LegalHolds holds;
    private final Stores stores;

    /** The section about guided rules and holds. */
    public GuidedSection(GuidedRules guided, LegalHolds holds, Stores stores) {
        this.guided = guided;
        this.holds = holds;
        this.stores = stores;
    }

    @Override
    public PlanChapter chapter() {
        return PlanChapter.RETENTION;
    }

    @Override
    public void write(PlanText to) {
        List<GuidedRule> all = guided.all();
        to.table(
                "retention.plan.guided",
                List.of(
                        "retention.plan.guided.what",
                        "retention.plan.guided.place",
                        "retention.plan.guided.kept",
                        "retention.plan.guided.next"),
                all.stream().map(rule -> row(rule, to)).toList());
        all.forEach(rule -> to.due(
                rule.due(guided.zone()),
                to.words().say("retention.guided.task", Map.of("what", rule.what(), "store", store(rule))),
                rule.page()));
        int held = holds.all().size();
        if (held > 0) {
            to.say("retention.plan.holds", Map.of("count", held));
        }
    }

    private List<Cell> row(GuidedRule rule, PlanText to) {
        return List.of(
                new Cell(rule.what(), rule.page()),
                Cell.of(store(rule)),
                Cell.of(RuleSentence.period(rule.months(), to.words())),
                Cell.of(to.words().day(rule.due(guided.zone()))));
    }

    private String store(GuidedRule rule) {
        return stores.find(rule.storeId()).map(DataStore::name).orElse("");
    }
}
