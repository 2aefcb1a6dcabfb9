/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.time.InstantSource;
import java.util.Optional;
import org.jooq.DSLContext;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.event.Events;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.storage.Store;

/** From a dry run to a run, and back: who may start what, and when. */
public final class Disposals {
    private final Store store;
    private final InstantSource clock;
    private final Jobs jobs;
    private final DryRuns dryRuns;
    private final DisposalRuns runs;
    private final DryRunJob dryRunJob;
    private final DisposalJob disposalJob;
    private final UndoJob undoJob;
    private final Events events;

    /** Over these jobs. */
    public Disposals(
            Store store,
            InstantSource clock,
            Jobs jobs,
            DryRuns dryRuns,
            DisposalRuns runs,
            DryRunJob dryRunJob,
            DisposalJob disposalJob,
            UndoJob undoJob,
            Events events) {
        this.store = store;
        this.clock = clock;
        this.jobs = jobs;
        this.dryRuns = dryRuns;
        this.runs = runs;
        this.dryRunJob = dryRunJob;
        this.disposalJob = disposalJob;
        this.undoJob = undoJob;
        this.events = events;
    }

    /** What an approval led to. */
    public sealed interface Outcome {
        /**
         * It does not hold, and nothing happens.
         *
         * @param sentence the key of the sentence that says why
         */
        record Refused(String sentence) implements Outcome {}

        /** It holds, and another person must approve too. */
        record Waiting() implements Outcome {}

        /**
         * It holds, and the work begins.
         *
         * @param job the number of its job
         */
        record Started(long job) implements Outcome {}
    }

    /** Starts a dry run. */
    public long dryRun(Account by, RetentionRule rule) {
        return jobs.start(dryRunJob, rule.id(), by.auditName());
    }

    /**
     * Approves what a dry run showed.
     *
     * @param typed how many records it was, as the person typed it
     */
    public Outcome approve(Account by, RetentionRule rule, long typed) {
        Optional<DryRun> latest = dryRuns.latest(rule);
        if (latest.isEmpty() || !latest.get().hash().equals(rule.hash())) {
            return new Outcome.Refused("retention.approve.no_dry_run");
        }
        DryRun dryRun = latest.get();
        if (!dryRun.valid(clock.instant())) {
            return new Outcome.Refused("retention.approve.too_old");
        }
        if (dryRun.tally().rows() == 0) {
            return new Outcome.Refused("retention.approve.nothing");
        }
        if (typed != dryRun.tally().rows()) {
            return new Outcome.Refused("retention.approve.other_number");
        }
        if (runs.after(dryRun).isPresent()) {
            return new Outcome.Refused("retention.approve.done_already");
        }
        return store.write(sql -> approve(sql, by, dryRun));
    }

    private Outcome approve(DSLContext sql, Account by, DryRun dryRun) {
        dryRuns.approve(sql, by, dryRun);
        int people = DryRuns.approvedBy(sql, dryRun).size();
        if (people < (dryRun.needsTwo() ? 2 : 1)) {
            return new Outcome.Waiting();
        }
        events.announce(sql, RuleChanged.KIND, new RuleChanged(RuleChanged.Cause.APPROVED, dryRun.ruleId()));
        long run = runs.begin(sql, dryRun);
        long job = jobs.start(sql, disposalJob, run, by.auditName());
        runs.job(sql, run, job);
        return new Outcome.Started(job);
    }

    /**
     * Starts to bring back what a run took; empty when that is not possible any more.
     *
     * @param stuck true when the run stands still half-way, so that what it took so far comes back
     */
    public Optional<Long> undo(Account by, DisposalRun run, boolean stuck) {
        return store.write(sql -> runs.goBack(sql, run, by.auditName(), stuck)
                ? Optional.of(jobs.start(sql, undoJob, run.id(), by.auditName()))
                : Optional.empty());
    }

    /** Goes on with a run that stands still half-way. */
    public long again(Account by, DisposalRun run) {
        return store.write(sql -> {
            long job = jobs.start(sql, disposalJob, run.id(), by.auditName());
            runs.job(sql, run.id(), job);
            return job;
        });
    }
}
