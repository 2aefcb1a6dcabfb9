/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.edit.Editor;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.resguardo.platform.job.JobResult;
import org.resguardo.platform.job.JobRun;
import org.resguardo.platform.storage.Store;

/** Brings back what a run took. */
public final class UndoJob extends RuleJob {
    private final Store store;
    private final RetentionRules rules;
    private final DisposalRuns runs;
    private final Places places;
    private final Quarantines quarantines;
    private final RuleHealths healths;
    private final Archives archives;
    private final InstantSource clock;

    /** Undoes runs. */
    public UndoJob(
            Store store,
            RetentionRules rules,
            DisposalRuns runs,
            Places places,
            Quarantines quarantines,
            RuleHealths healths,
            Archives archives,
            InstantSource clock) {
        this.store = store;
        this.rules = rules;
        this.runs = runs;
        this.places = places;
        this.quarantines = quarantines;
        this.healths = healths;
        this.archives = archives;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "retention-undo";
    }

    @Override
    public String title() {
        return "retention.undo.title";
    }

    @Override
    public JobResult run(Long runId, JobRun jobRun) {
        DisposalRun run = runs.find(runId)
                .filter(found -> found.state() == DisposalRun.State.GOING_BACK)
                .orElseThrow(() -> new Fault(FaultKind.LASTING, "retention.undo.gone"));
        RetentionRule rule =
                rules.evenEnded(run.ruleId()).orElseThrow(() -> new Fault(FaultKind.LASTING, "retention.rule.gone"));
        Watch watch = watch(
                jobRun, "retention.undo.doing", run.tally().rows() + run.tally().along());
        Undo.Outcome outcome = places.within(rule.definition().storeId(), editor -> {
            try (Quarantine quarantine = quarantines.forUndo(run)) {
                Undo.Outcome back = new Undo(editor).run(quarantine, watch);
                look(rule, editor);
                return back;
            }
        });
        store.change(sql -> {
            runs.undone(sql, run, outcome);
            if (outcome.left() == 0) {
                archives.takenBack(sql, run);
            }
        });
        return JobResult.at(
                run.page(),
                outcome.left() == 0 ? "retention.undo.done" : "retention.undo.partly",
                Map.of("count", Long.toString(outcome.back()), "left", Long.toString(outcome.left())));
    }

    /** What came back is over its period again, and nobody should read that the promise is kept. */
    private void look(RetentionRule rule, Editor editor) {
        try {
            Effect effect = Effect.of(rule.definition(), editor);
            if (effect.refusals().isEmpty()) {
                LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
                long backlog = editor.count(effect.table(), effect.selection(today));
                healths.seen(rule, backlog, RuleHealth.oldest(editor, effect, today));
            }
        } catch (ConnectorException e) {
            healths.trouble(rule, "retention.place.out_of_reach");
        }
    }
}
