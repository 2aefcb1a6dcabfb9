/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.job.JobResult;
import org.resguardo.platform.job.JobRun;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.log.EventLog;
import org.resguardo.platform.storage.Store;

/**
 * What is done every night: quarantines and archives whose time is over are destroyed, and rules that were carried out once by hand and then
 * left to themselves are carried out again. A rule that would touch unusually much waits for people instead.
 */
public final class NightlyRetention extends RuleJob {
    /** How many times as much as ever before is unusual. */
    private static final long UNUSUAL = 3;

    private static final long FEW = 20;

    private final Store store;
    private final Jobs jobs;
    private final Accounts accounts;
    private final RetentionRules rules;
    private final DryRuns dryRuns;
    private final DisposalRuns runs;
    private final Quarantines quarantines;
    private final DryRunJob counting;
    private final DisposalJob disposing;
    private final RuleHealths healths;
    private final ArchiveEnd archiveEnd;

    /** The nightly work over these rules. */
    public NightlyRetention(
            Store store,
            Jobs jobs,
            Accounts accounts,
            RetentionRules rules,
            DryRuns dryRuns,
            DisposalRuns runs,
            Quarantines quarantines,
            DryRunJob counting,
            DisposalJob disposing,
            RuleHealths healths,
            ArchiveEnd archiveEnd) {
        this.store = store;
        this.jobs = jobs;
        this.accounts = accounts;
        this.rules = rules;
        this.dryRuns = dryRuns;
        this.runs = runs;
        this.quarantines = quarantines;
        this.counting = counting;
        this.disposing = disposing;
        this.healths = healths;
        this.archiveEnd = archiveEnd;
    }

    @Override
    public String id() {
        return "retention-nightly";
    }

    @Override
    public String title() {
        return "retention.nightly.title";
    }

    @Override
    public JobResult run(Long none, JobRun run) {
        List<DisposalRun> over = runs.over();
        over.forEach(quarantines::destroy);
        int ended = archiveEnd.destroyOver(run);
        if (!over.isEmpty() || ended > 0) {
            store.compact();
        }
        int begun = 0;
        int waiting = 0;
        for (RetentionRule rule : rules.all()) {
            if (rule.nightly()) {
                run.check();
                if (tonight(rule, run)) {
                    begun++;
                } else {
                    waiting++;
                }
            }
        }
        return JobResult.at(
                "/retention",
                "retention.nightly.done",
                Map.of(
                        "destroyed", Integer.toString(over.size()),
                        "archives", Integer.toString(ended),
                        "begun", Integer.toString(begun),
                        "waiting", Integer.toString(waiting)));
    }

    /** A place that is out of reach tonight is so for its own rules only. */
    private boolean tonight(RetentionRule rule, JobRun run) {
        try {
            DryRun dryRun = counting.make(rule, run);
            Optional<Account> by = rules.leftToItselfBy(rule).flatMap(accounts::find);
            if (dryRun.tally().rows() == 0 || by.isEmpty() || unusual(rule, dryRun)) {
                return false;
            }
            begin(by.get(), dryRun);
            return true;
        } catch (Fault e) {
            EventLog.warn("retention-skipped", Map.of("rule", rule, "code", e.code()));
            healths.trouble(rule, e.code());
            return false;
        }
    }

    private void begin(Account by, DryRun dryRun) {
        store.change(sql -> {
            dryRuns.approve(sql, by, dryRun);
            long run = runs.begin(sql, dryRun);
            runs.job(sql, run, jobs.start(sql, disposing, run, by.auditName()));
        });
    }

    /** More than one person may decide alone, or far more than any run before that people have approved. */
    private boolean unusual(RetentionRule rule, DryRun dryRun) {
        long most = runs.of(rule).stream()
                .filter(run -> run.state() != DisposalRun.State.UNDONE)
                .mapToLong(run -> run.tally().rows())
                .max()
                .orElse(0);
        return dryRun.needsTwo() || dryRun.tally().rows() > Math.max(FEW, UNUSUAL * most);
    }
}
