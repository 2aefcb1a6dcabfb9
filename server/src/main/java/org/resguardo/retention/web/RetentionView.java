/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.web;

import java.time.Instant;
import java.util.List;
import org.resguardo.platform.step.Step;
import org.resguardo.retention.DisposalRun;
import org.resguardo.retention.NeedQuestion;

/**
 * The first page of step 2.
 *
 * @param rules the rules
 * @param runs what was done last
 * @param holds how many things must stay
 * @param forgotten how many people asked to be forgotten
 * @param needs the questions whether something is needed that nobody has answered
 * @param places true when there is a place whose records can be changed
 * @param changes true when the reader may change something
 * @param now the moment
 */
public record RetentionView(
        List<RuleRow> rules,
        List<DisposalRun> runs,
        int holds,
        long forgotten,
        List<NeedQuestion> needs,
        boolean places,
        boolean changes,
        Instant now) {

    /** The step. */
    public Step step() {
        return Step.RETENTION;
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
