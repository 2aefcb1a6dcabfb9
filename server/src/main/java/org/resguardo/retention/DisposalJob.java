/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.edit.Editor;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.resguardo.platform.job.JobResult;
import org.resguardo.platform.job.JobRun;
import org.resguardo.platform.secret.PersonHash;
import org.resguardo.platform.storage.Store;

/** Does what was approved, and looks afterwards whether it is so. */
public final class DisposalJob extends RuleJob {
    private final Store store;
    private final RetentionRules rules;
    private final DryRuns dryRuns;
    private final DisposalRuns runs;
    private final LegalHolds holds;
    private final Places places;
    private final Quarantines quarantines;
    private final PersonHash hash;
    private final LegalPeriods periods;
    private final RuleHealths healths;
    private final Archives archives;

    /** Runs of rules. */
    public DisposalJob(
            Store store,
            RetentionRules rules,
            DryRuns dryRuns,
            DisposalRuns runs,
            LegalHolds holds,
            Places places,
            Quarantines quarantines,
            PersonHash hash,
            LegalPeriods periods,
            RuleHealths healths,
            Archives archives) {
        this.store = store;
        this.rules = rules;
        this.dryRuns = dryRuns;
        this.runs = runs;
        this.holds = holds;
        this.places = places;
        this.quarantines = quarantines;
        this.hash = hash;
        this.periods = periods;
        this.healths = healths;
        this.archives = archives;
    }

    @Override
    public String id() {
        return "retention-run";
    }

    @Override
    public String title() {
        return "retention.run.title";
    }

    @Override
    public JobResult run(Long runId, JobRun jobRun) {
        DisposalRun run = runs.find(runId).orElseThrow(() -> new Fault(FaultKind.LASTING, "retention.run.gone"));
        if (run.state() == DisposalRun.State.RUNNING) {
            carryOut(run, jobRun);
        }
        DisposalRun done = runs.find(runId).orElseThrow(() -> new Fault(FaultKind.LASTING, "retention.run.gone"));
        return JobResult.at(
                done.page(),
                "retention.run.done",
                Map.of("count", Long.toString(done.tally().rows())));
    }

    private void carryOut(DisposalRun run, JobRun jobRun) {
        RetentionRule rule =
                rules.find(run.ruleId()).orElseThrow(() -> new Fault(FaultKind.LASTING, "retention.rule.gone"));
        DryRun dryRun =
                dryRuns.find(run.dryRunId()).orElseThrow(() -> new Fault(FaultKind.LASTING, "retention.run.gone"));
        check(rule, dryRun);
        places.within(rule.definition().storeId(), editor -> {
            carryOut(run, rule, dryRun, editor, jobRun);
            return true;
        });
    }

    /** Asked again here, whoever started the run: nothing is touched that was not approved in this wording. */
    private void check(RetentionRule rule, DryRun dryRun) {
        boolean same = rule.hash().equals(dryRun.hash())
                && rule.definition().hash().equals(dryRun.hash())
                && rule.id() == dryRun.ruleId();
        int wanted = dryRun.needsTwo() ? 2 : 1;
        if (!same || dryRuns.approvedBy(dryRun).size() < wanted) {
            throw new Fault(FaultKind.LASTING, "retention.run.not_approved");
        }
    }

    private void carryOut(DisposalRun run, RetentionRule rule, DryRun dryRun, Editor editor, JobRun jobRun)
            throws ConnectorException {
        Effect effect = Effect.of(rule.definition(), editor, periods);
        if (!effect.refusals().isEmpty()) {
            throw new Fault(FaultKind.LASTING, "retention.run.refused");
        }
        Treatment treatment =
                Treatment.of(effect, hash, holds.shield(rule.definition().storeId()));
        Executor executor = new Executor(editor, effect, treatment, dryRun.day());
        long approved = dryRun.tally().rows();
        try (Quarantine quarantine = quarantines.forRun(run)) {
            executor.settle(quarantine);
            if (quarantine.frames() == 0) {
                refuseMore(executor, dryRun, jobRun);
            }
            Tally tally = executor.run(
                    quarantine, approved, new Pace(watch(jobRun, "retention.run.doing", approved), Pace.USUAL));
            // What is looked at afterwards adds nothing to what was done.
            Watch checking = watch(jobRun, "retention.run.checking", tally.rows());
            Tally rest = executor.look(lot -> {}, ignored -> checking.done(tally.rows()));
            List<DisposalRun.Leftover> leftovers = new Leftovers(editor, effect).of(quarantine);
            Tally whole = new Tally(tally.rows(), tally.along(), rest.shielded());
            Optional<Long> archive = archive(run, rule, quarantine);
            List<Long> readers = dryRuns.approvedBy(dryRun);
            store.change(sql -> {
                archive.ifPresent(made -> archives.keep(sql, made, whole, readers));
                runs.done(sql, run, whole, rest.rows(), leftovers);
            });
            healths.seen(rule, rest.rows(), RuleHealth.oldest(editor, effect, dryRun.day()));
        }
    }

    private Optional<Long> archive(DisposalRun run, RetentionRule rule, Quarantine quarantine) {
        return rule.definition().action() == DisposalAction.ARCHIVE && quarantine.frames() > 0
                ? Optional.of(archives.make(run, quarantine, rule.definition().archiveMonths()))
                : Optional.empty();
    }

    /** What has come since the dry run was never seen by whoever approved it. */
    private static void refuseMore(Executor executor, DryRun dryRun, JobRun jobRun) throws ConnectorException {
        Tally now = executor.look(
                lot -> {},
                watch(jobRun, "retention.run.checking", dryRun.tally().rows()));
        if (now.rows() > dryRun.tally().rows() || now.along() > dryRun.tally().along()) {
            throw new Fault(FaultKind.LASTING, "retention.run.more");
        }
    }
}
