/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.time.LocalDate;
import java.time.ZoneId;
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
import org.resguardo.retention.erasure.Identifiers;

/**
 * Takes a person out of the archives, unless a law, a legal hold or an open case wants her records kept. The program looks into
 * them for that by itself; nobody sees what it read. Whom documents are about it does not read: it says that somebody must.
 */
public final class ArchiveErasure implements ErasureStep {
    private static final int RANK = 15;

    private final Archives archives;
    private final DisposalRuns runs;
    private final RetentionRules rules;
    private final PersonFrames frames;
    private final LegalHolds holds;
    private final LegalPeriods periods;
    private final PersonHash hash;

    /** Over these archives. */
    public ArchiveErasure(
            Archives archives,
            DisposalRuns runs,
            RetentionRules rules,
            Places places,
            LegalHolds holds,
            LegalPeriods periods,
            PersonHash hash) {
        this.archives = archives;
        this.runs = runs;
        this.rules = rules;
        this.frames = new PersonFrames(rules, places);
        this.holds = holds;
        this.periods = periods;
        this.hash = hash;
    }

    @Override
    public Step step() {
        return Step.RETENTION;
    }

    /** After the ways back are cut off, and before anything else. */
    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public ErasureReport erase(DataSubject person, Run run) {
        People people = People.of(hash, Identifiers.of(person));
        List<Line> lines = new ArrayList<>();
        for (Archive archive : people.nobody() ? List.<Archive>of() : archives.kept()) {
            run.check();
            line(archive, people).ifPresent(lines::add);
        }
        return new ErasureReport(lines);
    }

    /** What was seen in an archive: rows about her, and documents. */
    private record Seen(long rows, long documents) {}

    private Seen look(Archive archive, People people) {
        long[] seen = {0, 0};
        archives.read(archive, frame -> {
            seen[0] += PersonFrames.count(frame, people::named);
            seen[1] += frame.originals().size();
        });
        return new Seen(seen[0], seen[1]);
    }

    private Optional<Line> line(Archive archive, People people) {
        Optional<RetentionRule> rule = runs.find(archive.runId()).flatMap(run -> rules.evenEnded(run.ruleId()));
        String place = rule.map(RetentionRule::place).orElse("");
        try {
            Seen seen = look(archive, people);
            Map<String, Object> arguments = Map.of(
                    "until",
                    LocalDate.ofInstant(archive.endsAt(), ZoneId.systemDefault())
                            .toString());
            if (seen.rows() == 0) {
                return seen.documents() == 0
                        ? Optional.empty()
                        : Optional.of(new Line(
                                place,
                                Outcome.NOT_SEARCHED,
                                seen.documents(),
                                "retention.erasure.archive_documents",
                                arguments));
            }
            if (holds.holds(people.signs())) {
                return Optional.of(new Line(place, Outcome.KEPT, seen.rows(), "retention.erasure.held", arguments));
            }
            if (rule.filter(one -> periods.asksToKeep(one.definition().purpose()))
                    .isPresent()) {
                return Optional.of(
                        new Line(place, Outcome.KEPT, seen.rows(), "retention.erasure.archive_law", arguments));
            }
            List<Branch> branches = frames.branches(rule.map(RetentionRule::id).orElse(0L));
            archives.rewrite(archive, frame -> PersonFrames.without(frame, branches, people::named));
            return Optional.of(new Line(place, Outcome.ERASED, seen.rows(), "", arguments));
        } catch (Fault e) {
            return Optional.of(new Line(place, Outcome.FAILED, 0, "retention.erasure.again", Map.of()));
        }
    }
}
