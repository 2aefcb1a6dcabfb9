/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.resguardo.engine.Certainty;
import org.resguardo.engine.ColumnFinding;
import org.resguardo.engine.ColumnProfile;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.Detector;
import org.resguardo.engine.Evidence;
import org.resguardo.scan.profile.KnownColumn;
import org.resguardo.scan.profile.Recognition;
import org.resguardo.scan.profile.SystemProfile;

/**
 * What the columns of one table hold: as the engine judges, and as is known of the system that the table belongs to.
 *
 * <p>Where both say the same, it is surer by one step. Where only the profile speaks, it is possible, no more: systems are
 * put to other uses, and columns stay empty.
 */
final class TableFindings {
    private final TableHeadings headings;
    private final List<ColumnProfile> profiles;
    private final List<List<ColumnFinding>> judged;
    private final Optional<Recognition> system;

    TableFindings(
            TableHeadings headings,
            List<ColumnProfile> profiles,
            List<List<ColumnFinding>> judged,
            Optional<Recognition> system) {
        this.headings = headings;
        this.profiles = profiles;
        this.judged = judged;
        this.system = system;
    }

    List<ReportedFinding> atLeast(Certainty least) {
        return IntStream.range(0, judged.size())
                .boxed()
                .flatMap(column -> Stream.concat(judged(column), onlyKnown(column).stream()))
                .filter(finding -> finding.certainty().atLeast(least))
                .toList();
    }

    /** The columns of which the profile knows something. */
    List<RecognisedColumn> columns() {
        return system.map(this::columns).orElse(List.of());
    }

    private List<RecognisedColumn> columns(Recognition known) {
        return known.known()
                .mapToObj(i -> recognised(i, known.columns().get(i).orElseThrow()))
                .toList();
    }

    private RecognisedColumn recognised(int column, KnownColumn known) {
        return new RecognisedColumn(
                headings.column(column),
                known,
                profiles.get(column).values(),
                known.category().map(category -> says(column, category)).orElse(false));
    }

    private Stream<ReportedFinding> judged(int column) {
        return judged.get(column).stream().map(finding -> judged(column, finding));
    }

    private ReportedFinding judged(int column, ColumnFinding finding) {
        Optional<SystemProfile> agreeing = known(column)
                .filter(category -> category == finding.category())
                .flatMap(category -> system.map(Recognition::profile));
        return new ReportedFinding(
                Optional.of(headings.column(column)),
                finding.detector(),
                agreeing.isPresent() ? surer(finding.certainty()) : finding.certainty(),
                finding.values(),
                finding.distinct(),
                finding.share(),
                finding.evidence(),
                agreeing,
                samples(finding));
    }

    /** Whole values of the column. Of what was found within longer ones they would show the wrong part. */
    private static List<String> samples(ColumnFinding finding) {
        if (finding.evidence().stream().anyMatch(Evidence.InText.class::isInstance)) {
            return List.of();
        }
        return finding.samples().stream()
                .filter(sample -> sample.chars().anyMatch(Character::isLetterOrDigit))
                .distinct()
                .toList();
    }

    private Optional<ReportedFinding> onlyKnown(int column) {
        return known(column).filter(category -> !says(column, category)).map(category -> onlyKnown(column, category));
    }

    private ReportedFinding onlyKnown(int column, DataCategory category) {
        SystemProfile profile = system.orElseThrow().profile();
        Detector detector = new ProfileDetector(profile, category);
        long values = profiles.get(column).values();
        return new ReportedFinding(
                Optional.of(headings.column(column)),
                detector,
                Certainty.POSSIBLE,
                values,
                Math.min(values, profiles.get(column).distinct()),
                0,
                List.of(),
                Optional.of(profile),
                List.of());
    }

    private boolean says(int column, DataCategory category) {
        return judged.get(column).stream().anyMatch(f -> f.category() == category);
    }

    private Optional<DataCategory> known(int column) {
        return system.flatMap(known -> known.columns().get(column)).flatMap(KnownColumn::category);
    }

    private static Certainty surer(Certainty certainty) {
        return switch (certainty) {
            case POSSIBLE -> Certainty.LIKELY;
            case LIKELY, CERTAIN -> Certainty.CERTAIN;
        };
    }
}
