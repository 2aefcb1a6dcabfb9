/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.secret.PersonHash;
import org.resguardo.platform.step.DataSubject;
import org.resguardo.platform.step.ErasureReport;
import org.resguardo.platform.step.ErasureReport.Line;
import org.resguardo.platform.step.ErasureReport.Outcome;
import org.resguardo.platform.step.ErasureStep;
import org.resguardo.platform.step.Step;
import org.resguardo.retention.erasure.ErasureLedger;
import org.resguardo.retention.erasure.Identifiers;

/**
 * What this step does when somebody is to be forgotten: it notes her in the ledger, so that nothing brings her back, and takes
 * her out of what could still be undone.
 */
public final class QuarantineErasure implements ErasureStep {
    private static final int FIRST = 10;

    private final ErasureLedger ledger;
    private final RetentionRules rules;
    private final DisposalRuns runs;
    private final Quarantines quarantines;
    private final PersonFrames frames;
    private final LegalHolds holds;
    private final PersonHash hash;

    /** Over these quarantines. */
    public QuarantineErasure(
            ErasureLedger ledger,
            RetentionRules rules,
            DisposalRuns runs,
            Quarantines quarantines,
            Places places,
            LegalHolds holds,
            PersonHash hash) {
        this.ledger = ledger;
        this.rules = rules;
        this.runs = runs;
        this.quarantines = quarantines;
        this.frames = new PersonFrames(rules, places);
        this.holds = holds;
        this.hash = hash;
    }

    @Override
    public Step step() {
        return Step.RETENTION;
    }

    /** Undoing would fill the places again, so this comes first. */
    @Override
    public int rank() {
        return FIRST;
    }

    @Override
    public ErasureReport erase(DataSubject person, Run run) {
        List<String> known = Identifiers.of(person);
        People people = People.of(hash, known);
        if (people.nobody()) {
            return ErasureReport.nothingKept();
        }
        boolean held = holds.holds(people.signs());
        if (!held) {
            ledger.add(known, Optional.empty());
        }
        List<Line> lines = new ArrayList<>();
        for (DisposalRun kept : runs.kept()) {
            run.check();
            line(kept, people, held).ifPresent(lines::add);
        }
        return new ErasureReport(lines);
    }

    private Optional<Line> line(DisposalRun kept, People people, boolean held) {
        if (kept.state() == DisposalRun.State.RUNNING || kept.state() == DisposalRun.State.GOING_BACK) {
            return Optional.of(line(kept, Outcome.FAILED, 0, "retention.erasure.under_way"));
        }
        try {
            long count = count(kept, people);
            if (count == 0) {
                return Optional.empty();
            }
            return Optional.of(
                    held
                            ? line(kept, Outcome.KEPT, count, "retention.erasure.held")
                            : line(kept, Outcome.ERASED, count, forget(kept, people)));
        } catch (Fault e) {
            return Optional.of(line(kept, Outcome.FAILED, 0, "retention.erasure.again"));
        }
    }

    private Line line(DisposalRun kept, Outcome outcome, long count, String reason) {
        String place = rules.evenEnded(kept.ruleId()).map(RetentionRule::place).orElse("");
        return new Line(place, outcome, count, reason, Map.of("run", kept.id()));
    }

    private long count(DisposalRun kept, People people) {
        if (!quarantines.there(kept)) {
            return 0;
        }
        try (Quarantine quarantine = quarantines.forUndo(kept)) {
            long count = 0;
            for (int i = 0; i < quarantine.frames(); i++) {
                count += PersonFrames.count(quarantine.frame(i), people::named);
            }
            return count;
        }
    }

    /** A file can only come back whole, with her in it; so the way back for all of that run ends. */
    private String forget(DisposalRun kept, People people) {
        if (wholeFiles(kept)) {
            quarantines.destroy(kept);
            return "retention.erasure.no_way_back";
        }
        List<Branch> branches = frames.branches(kept.ruleId());
        quarantines.rewrite(kept, frame -> PersonFrames.without(frame, branches, people::named));
        return "";
    }

    private boolean wholeFiles(DisposalRun kept) {
        try (Quarantine quarantine = quarantines.forUndo(kept)) {
            for (int i = 0; i < quarantine.frames(); i++) {
                if (!quarantine.frame(i).originals().isEmpty()) {
                    return true;
                }
            }
            return false;
        }
    }
}
