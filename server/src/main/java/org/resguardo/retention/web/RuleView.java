/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.connector.edit.Hazard;
import org.resguardo.connector.edit.Relation;
import org.resguardo.platform.web.FormView;
import org.resguardo.retention.DisposalRun;
import org.resguardo.retention.DryRun;
import org.resguardo.retention.Effect;
import org.resguardo.retention.LegalPeriods;
import org.resguardo.retention.RetentionRule;
import org.resguardo.retention.RuleHealth;

/**
 * One rule.
 *
 * @param rule the rule
 * @param store what its place is called
 * @param storeId which place it is
 * @param effect what it would do; empty when the place could not be opened
 * @param periods what laws ask
 * @param laws the laws that speak of such records
 * @param trouble why not: a key and its arguments
 * @param dryRun what was counted last
 * @param approvedBy the names of those who approved it
 * @param mine true when the reader has approved already
 * @param runs what was done, the latest first
 * @param health how it stands, as far as somebody has looked
 * @param running the job that works on it now
 * @param changes true when the reader may change something
 * @param now the moment
 * @param form the form with which it is approved
 */
public record RuleView(
        RetentionRule rule,
        String store,
        long storeId,
        Optional<Effect> effect,
        LegalPeriods periods,
        List<LegalPeriods.Reach> laws,
        Optional<Map.Entry<String, Map<String, String>>> trouble,
        Optional<DryRun> dryRun,
        List<String> approvedBy,
        boolean mine,
        List<DisposalRun> runs,
        Optional<RuleHealth> health,
        Optional<Long> running,
        boolean changes,
        Instant now,
        FormView form) {

    /** True when nothing speaks against carrying it out. */
    public boolean possible() {
        return effect.filter(known -> known.refusals().isEmpty()).isPresent();
    }

    /** The dry run that can be approved now. */
    public Optional<DryRun> open() {
        return dryRun.filter(counted -> counted.valid(now)
                && counted.hash().equals(rule.hash())
                && runs.stream().noneMatch(run -> run.dryRunId() == counted.id()));
    }

    /** True when it has been carried out and can be left to itself. */
    public boolean proven() {
        return runs.stream().anyMatch(DisposalRun::succeeded);
    }

    /** How a number of records is told: the key of a sentence. */
    public String counted() {
        return rule.definition().action().removesRows()
                ? "retention.dry_run.count.rows"
                : "retention.dry_run.count.values";
    }

    /** What a law says of such records: the key of a sentence. */
    public String law(LegalPeriods.Reach law) {
        return law.rule().minimum().years() > 0
                ? "retention.law.keep"
                : law.rule().maximum().years() > 0 ? "retention.law.dispose" : "retention.law.no_period";
    }

    /** The table of a row that goes along. */
    public String along(String relation) {
        String table = relation.substring(0, Math.max(0, relation.indexOf('(')));
        return RuleSentence.table(table);
    }

    /** What should be known of a table: the key of a sentence. */
    public String remark(Hazard hazard) {
        return switch (hazard.kind()) {
            case COPIED_BY -> "retention.remark.copied_by";
            case MARKS_DELETED -> "retention.remark.marks_deleted";
            case LEFT_OUT -> "retention.remark.left_out";
            default -> "retention.remark.shown_by";
        };
    }

    /** The table of a relation. */
    public String table(Relation relation) {
        return RuleSentence.table(relation.child());
    }

    /** Why rows of a relation hold a row back, or what happens to them: the key of a sentence. */
    public String reason(Relation relation) {
        return switch (relation.onDelete()) {
            case DELETED -> "retention.relation.deleted";
            case EMPTIED, REPLACED -> "retention.relation.emptied";
            case REFUSED -> "retention.relation.refused";
            case UNKNOWN -> "retention.relation.unknown";
        };
    }
}
