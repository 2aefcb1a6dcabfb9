/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.resguardo.connector.edit.Row;
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
    private final Places places;
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
        this.places = places;
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
        List<String> known = person.identifiers().stream()
                .map(DataSubject.Identifier::value)
                .filter(Identifiers::identifies)
                .toList();
        People people = new People(hash, known.stream().map(hash::of).collect(Collectors.toSet()));
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
                count += quarantine.frame(i).sections().stream()
                        .flatMap(section -> section.before().stream())
                        .filter(row -> people.named(row))
                        .count();
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
        List<Branch> branches = branches(kept);
        quarantines.rewrite(kept, frame -> without(frame, branches, row -> people.named(row)));
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

    /** What belongs to what: asked of the place only where rows went along with others. */
    private List<Branch> branches(DisposalRun kept) {
        return rules.evenEnded(kept.ruleId())
                .map(RetentionRule::definition)
                .filter(rule -> !rule.along().isEmpty())
                .map(rule -> places.within(
                        rule.storeId(), editor -> Effect.of(rule, editor).branches()))
                .orElse(List.of());
    }

    private interface Named {
        boolean is(Row row);
    }

    /** Her rows go, and what belongs to them: it could not be put back without them. */
    private static Frame without(Frame frame, List<Branch> branches, Named named) {
        Set<Row> gone = new HashSet<>();
        frame.sections()
                .forEach(section -> section.before().stream().filter(named::is).forEach(gone::add));
        if (!frame.sections().isEmpty()) {
            follow(frame, frame.sections().getFirst(), branches, gone);
        }
        return new Frame(
                frame.sections().stream().map(section -> section.without(gone)).toList());
    }

    private static void follow(Frame frame, Frame.Section parents, List<Branch> branches, Set<Row> gone) {
        for (Branch branch : branches) {
            for (Frame.Section section : frame.sections()) {
                if (section.table().equals(branch.table().id())) {
                    section.before().stream()
                            .filter(row -> section.pointsTo(row, parents, gone, branch.relation()))
                            .forEach(gone::add);
                    follow(frame, section, branch.branches(), gone);
                }
            }
        }
    }
}
