/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.resguardo.engine.Certainty;
import org.resguardo.engine.Detector;
import org.resguardo.engine.DistinctCounter;
import org.resguardo.engine.Evidence;
import org.resguardo.engine.Finding;
import org.resguardo.engine.FindingSink;
import org.resguardo.engine.PersonalValue;

/** Counts what is found in the texts of one place. */
final class TextTally implements FindingSink {
    private final int samples;
    private final Map<Detector, Count> counts = new HashMap<>();

    TextTally(int samples) {
        this.samples = samples;
    }

    @Override
    public void found(Finding finding, PersonalValue value) {
        counts.computeIfAbsent(finding.detector(), detector -> new Count(finding))
                .add(finding, value, samples);
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    List<ReportedFinding> findings() {
        return counts.values().stream().map(Count::finding).toList();
    }

    void distinct(BiConsumer<Detector, DistinctCounter> taker) {
        counts.forEach((detector, count) -> taker.accept(detector, count.distinct));
    }

    private static final class Count {
        private final Detector detector;
        private final DistinctCounter distinct = new DistinctCounter();
        private final List<String> masked = new ArrayList<>();
        private Certainty certainty;
        private List<Evidence> evidence;
        private long values;

        Count(Finding first) {
            detector = first.detector();
            certainty = first.certainty();
            evidence = first.evidence();
        }

        void add(Finding finding, PersonalValue value, int samples) {
            values++;
            distinct.add(finding.fingerprint());
            if (finding.certainty().compareTo(certainty) > 0) {
                certainty = finding.certainty();
                evidence = finding.evidence();
            }
            if (masked.size() < samples) {
                keep(value.masked());
            }
        }

        private void keep(String sample) {
            if (!masked.contains(sample)) {
                masked.add(sample);
            }
        }

        ReportedFinding finding() {
            return new ReportedFinding(
                    Optional.empty(),
                    detector,
                    certainty,
                    values,
                    distinct.count(),
                    0,
                    evidence,
                    Optional.empty(),
                    masked);
        }
    }
}
