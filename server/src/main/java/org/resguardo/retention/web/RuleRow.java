/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.web;

import java.time.Instant;
import java.util.Optional;
import org.resguardo.retention.DisposalRun;
import org.resguardo.retention.DryRun;
import org.resguardo.retention.RetentionRule;
import org.resguardo.retention.RuleHealth;

/**
 * A rule in a list.
 *
 * @param rule the rule
 * @param store what its place is called
 * @param dryRun what was counted last
 * @param run what was done last
 * @param health how it stands, as far as somebody has looked
 * @param now the moment
 */
public record RuleRow(
        RetentionRule rule,
        String store,
        Optional<DryRun> dryRun,
        Optional<DisposalRun> run,
        Optional<RuleHealth> health,
        Instant now) {

    /** True when it works by itself and does not do all that it should. */
    public boolean ailing() {
        return rule.nightly() && health.filter(seen -> seen.healthy(now)).isEmpty();
    }

    /** How it stands: the key of a word. */
    public String state() {
        boolean waits = dryRun.filter(counted -> counted.tally().rows() > 0 && counted.valid(now))
                .filter(counted ->
                        run.filter(done -> done.dryRunId() == counted.id()).isEmpty())
                .isPresent();
        if (waits) {
            return "retention.state.waits";
        }
        if (run.isEmpty()) {
            return "retention.state.never";
        }
        if (ailing()) {
            return "retention.state.ailing";
        }
        return switch (run.get().state()) {
            case RUNNING, GOING_BACK -> "retention.state.running";
            case UNDONE -> "retention.state.undone";
            case DONE, DESTROYED -> rule.nightly() ? "retention.state.nightly" : "retention.state.done";
        };
    }

    /** How much the state needs somebody: the kind of a badge. */
    public String badge() {
        return switch (state()) {
            case "retention.state.waits", "retention.state.never", "retention.state.ailing" -> "warn";
            case "retention.state.done", "retention.state.nightly" -> "good";
            default -> "";
        };
    }
}
