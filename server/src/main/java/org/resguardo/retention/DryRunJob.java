/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.edit.Selection;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.resguardo.platform.job.JobResult;
import org.resguardo.platform.job.JobRun;
import org.resguardo.platform.secret.PersonHash;

/** Counts what a rule would do, by the same steps that would do it, and touches nothing. */
public final class DryRunJob extends RuleJob {
    private final RetentionRules rules;
    private final DryRuns dryRuns;
    private final LegalHolds holds;
    private final Places places;
    private final PersonHash hash;
    private final LegalPeriods periods;
    private final RuleHealths healths;
    private final InstantSource clock;

    /** Dry runs of rules. */
    public DryRunJob(
            RetentionRules rules,
            DryRuns dryRuns,
            LegalHolds holds,
            Places places,
            PersonHash hash,
            LegalPeriods periods,
            RuleHealths healths,
            InstantSource clock) {
        this.rules = rules;
        this.dryRuns = dryRuns;
        this.holds = holds;
        this.places = places;
        this.hash = hash;
        this.periods = periods;
        this.healths = healths;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "retention-dry-run";
    }

    @Override
    public String title() {
        return "retention.dry_run.title";
    }

    @Override
    public JobResult run(Long ruleId, JobRun run) {
        RetentionRule rule = rules.find(ruleId).orElseThrow(() -> new Fault(FaultKind.LASTING, "retention.rule.gone"));
        DryRun made = make(rule, run);
        return JobResult.at(
                rule.page(),
                "retention.dry_run.done",
                Map.of("count", Long.toString(made.tally().rows())));
    }

    DryRun make(RetentionRule rule, JobRun run) {
        return places.within(rule.definition().storeId(), editor -> count(rule, editor, run));
    }

    private DryRun count(RetentionRule rule, Editor editor, JobRun run) throws ConnectorException {
        Effect effect = Effect.of(rule.definition(), editor, periods);
        if (!effect.refusals().isEmpty()) {
            throw new Fault(FaultKind.LASTING, "retention.run.refused");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        long all = editor.count(effect.table(), Selection.ALL);
        long over = editor.count(effect.table(), effect.over(today));
        Treatment treatment =
                Treatment.of(effect, hash, holds.shield(rule.definition().storeId()));
        List<DryRun.Example> examples = new ArrayList<>();
        Alike alike = new Alike(rule.definition(), effect.table());
        Tally tally = new Executor(editor, effect, treatment, today)
                .look(
                        lot -> {
                            Examples.add(examples, effect, lot);
                            alike.add(lot);
                        },
                        watch(run, "retention.dry_run.doing", over));
        healths.seen(rule, tally.rows(), RuleHealth.oldest(editor, effect, today));
        return dryRuns.keep(rule, today, all, over, tally, alike.fewest(), examples, run.job());
    }
}
