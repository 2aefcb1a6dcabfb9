/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.resguardo.inventory.DataStore;
import org.resguardo.platform.step.Step;
import org.resguardo.retention.DisposalRun;
import org.resguardo.retention.NeedQuestion;
import org.resguardo.retention.guided.GuidedRule;

/**
 * The first page of step 2.
 *
 * @param rules the rules
 * @param runs what was done last
 * @param holds how many things must stay
 * @param forgotten how many people asked to be forgotten
 * @param archives how many archives are kept
 * @param needs the questions whether something is needed that nobody has answered
 * @param guided rules for places that people empty by hand
 * @param byHand such places that have no rule yet
 * @param places true when there is a place whose records can be changed
 * @param changes true when the reader may change something
 * @param now the moment
 */
public record RetentionView(
        List<RuleRow> rules,
        List<DisposalRun> runs,
        int holds,
        long forgotten,
        int archives,
        List<NeedQuestion> needs,
        List<GuidedRow> guided,
        List<DataStore> byHand,
        boolean places,
        boolean changes,
        Instant now) {

    /**
     * A guided rule in a list.
     *
     * @param rule the rule
     * @param store what its place is called
     * @param due when it is to be done next
     * @param state how it stands
     */
    public record GuidedRow(GuidedRule rule, String store, LocalDate due, GuidedRule.State state) {}

    /** The step. */
    public Step step() {
        return Step.RETENTION;
    }

    /** Since which year nothing has been added to what the first question is about, where that is more than a year ago. */
    public Optional<Integer> since() {
        return needs.stream()
                .findFirst()
                .flatMap(question -> question.abandoned(LocalDate.ofInstant(now, ZoneId.systemDefault())));
    }

    /** How many records all rules together have removed or changed. */
    public long disposed() {
        return runs.stream()
                .filter(run -> run.state() == DisposalRun.State.DONE || run.state() == DisposalRun.State.DESTROYED)
                .mapToLong(run -> run.tally().rows())
                .sum();
    }

    /** The rule of a run, where it still holds. */
    public String rule(DisposalRun run, org.resguardo.platform.words.Words words) {
        return rules.stream()
                .filter(row -> row.rule().id() == run.ruleId())
                .map(row -> RuleSentence.of(row.rule(), row.store(), words))
                .findFirst()
                .orElseGet(() -> words.say("retention.rule.ended"));
    }
}
