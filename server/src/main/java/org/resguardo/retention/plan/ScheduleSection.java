/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.plan;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.plan.PlanBlock.Cell;
import org.resguardo.platform.plan.PlanChapter;
import org.resguardo.platform.plan.PlanSection;
import org.resguardo.platform.plan.PlanText;
import org.resguardo.retention.DisposalRun;
import org.resguardo.retention.DisposalRuns;
import org.resguardo.retention.RetentionRule;
import org.resguardo.retention.RetentionRules;
import org.resguardo.retention.RuleHealth;
import org.resguardo.retention.RuleHealths;
import org.resguardo.retention.web.RuleSentence;

/** How long what is kept: the rules, who carries them out, and what was seen of them last. */
public final class ScheduleSection implements PlanSection {
    private final RetentionRules rules;
    private final RuleHealths healths;
    private final DisposalRuns runs;
    private final Stores stores;
    private final InstantSource clock;

    /** The section about some rules. */
    public ScheduleSection(
            RetentionRules rules, RuleHealths healths, DisposalRuns runs, Stores stores, InstantSource clock) {
        this.rules = rules;
        this.healths = healths;
        this.runs = runs;
        this.stores = stores;
        this.clock = clock;
    }

    @Override
    public PlanChapter chapter() {
        return PlanChapter.RETENTION;
    }

    @Override
    public void write(PlanText to) {
        List<RetentionRule> all = rules.all();
        if (all.isEmpty()) {
            to.missing("retention.plan.no_rules", Map.of(), "retention.plan.make_rule", "/retention/rules/new");
            return;
        }
        to.say("retention.plan.rules", Map.of("count", all.size()));
        to.table(
                "retention.plan.schedule",
                List.of(
                        "retention.plan.rule",
                        "retention.plan.carried_out",
                        "retention.plan.seen",
                        "retention.plan.last"),
                all.stream().map(rule -> row(rule, to)).toList());
        Instant now = clock.instant();
        all.stream()
                .filter(rule -> !healths.of(rule).map(seen -> seen.healthy(now)).orElse(false))
                .forEach(rule -> to.missing(
                        "retention.plan.behind",
                        Map.of("place", rule.place()),
                        "retention.plan.open_rule",
                        rule.page()));
    }

    private List<Cell> row(RetentionRule rule, PlanText to) {
        String store =
                stores.find(rule.definition().storeId()).map(DataStore::name).orElse("");
        return List.of(
                new Cell(RuleSentence.of(rule, store, to.words()), rule.page()),
                Cell.of(to.words().say(rule.nightly() ? "retention.plan.nightly" : "retention.plan.by_hand")),
                Cell.of(healths.of(rule)
                        .map(seen -> seen(seen, to))
                        .orElseGet(() -> to.words().say("retention.plan.unseen"))),
                Cell.of(last(rule, to)));
    }

    private static String seen(RuleHealth seen, PlanText to) {
        return seen.trouble().isEmpty()
                ? to.words().say("retention.plan.backlog", Map.of("count", seen.backlog(), "day", to.day(seen.at())))
                : to.words().say("retention.plan.trouble", "day", to.day(seen.at()));
    }

    private String last(RetentionRule rule, PlanText to) {
        Optional<DisposalRun> run =
                runs.of(rule).stream().filter(DisposalRun::succeeded).findFirst();
        return run.map(one -> to.words()
                        .say(
                                "retention.plan.disposed",
                                Map.of(
                                        "count",
                                        one.tally().rows(),
                                        "day",
                                        to.day(one.times()
                                                .done()
                                                .orElse(one.times().began())))))
                .orElseGet(() -> to.words().say("retention.plan.never"));
    }
}
