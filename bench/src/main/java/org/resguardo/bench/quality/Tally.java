/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.quality;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.resguardo.engine.Finding;

/**
 * Counts, for one measure, what was found, what was missed and what was found wrongly.
 *
 * <p>A label is found when findings of the measure's categories cover at least half of it, and a finding is right when labels of
 * the measure's types cover at least half of it.
 */
final class Tally {
    private final Measure measure;
    private final Consumer<String> mistakes;
    private int labels;
    private int found;
    private int exact;
    private int findings;
    private int right;

    /** A tally that tells somebody of each mistake. */
    Tally(Measure measure, Consumer<String> mistakes) {
        this.measure = measure;
        this.mistakes = mistakes;
    }

    Measure measure() {
        return measure;
    }

    int labels() {
        return labels;
    }

    int found() {
        return found;
    }

    /** Labels that a finding covers to the letter. */
    int exact() {
        return exact;
    }

    int wrong() {
        return findings - right;
    }

    double recall() {
        return labels == 0 ? 1 : (double) found / labels;
    }

    double precision() {
        return findings == 0 ? 1 : (double) right / findings;
    }

    /** Counts one text. */
    void add(LabelledText text, List<Placed> all) {
        List<Placed> ours = all.stream()
                .filter(placed -> measure.categories()
                        .contains(placed.finding().detector().category()))
                .toList();
        BitSet claimed = new BitSet();
        ours.forEach(placed -> claimed.set(placed.start(), placed.end()));
        BitSet known = new BitSet();
        for (LabelledText.Label label : text.labels()) {
            if (measure.types().contains(label.type())) {
                known.set(label.start(), label.end());
                labels++;
                if (half(claimed, label.start(), label.end())) {
                    found++;
                    if (isExact(label, ours)) {
                        exact++;
                    } else {
                        mistakes.accept("inexact " + quote(text.text(), label.start(), label.end()) + " as "
                                + ours.stream()
                                        .filter(placed -> placed.start() < label.end() && placed.end() > label.start())
                                        .map(placed -> text.text().substring(placed.start(), placed.end()))
                                        .toList());
                    }
                } else {
                    mistakes.accept("missed " + quote(text.text(), label.start(), label.end()));
                }
            } else if (measure.also().contains(label.type())) {
                known.set(label.start(), label.end());
            }
        }
        for (Placed placed : ours) {
            findings++;
            if (half(known, placed.start(), placed.end())) {
                right++;
            } else {
                mistakes.accept("wrong (" + placed.finding().detector().id() + ") "
                        + quote(text.text(), placed.start(), placed.end()));
            }
        }
    }

    private static boolean isExact(LabelledText.Label label, List<Placed> placed) {
        return placed.stream().anyMatch(one -> one.start() == label.start() && one.end() == label.end());
    }

    private static boolean half(BitSet covered, int start, int end) {
        return covered.get(start, end).cardinality() * 2 >= end - start;
    }

    private static String quote(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - 40), start);
        String behind = text.substring(end, Math.min(text.length(), end + 30));
        return (before + ">>" + text.substring(start, end) + "<<" + behind).replace('\n', '|');
    }

    /**
     * A finding and its place in characters.
     *
     * @param finding the finding
     * @param start where it begins
     * @param end where it ends, exclusive
     */
    record Placed(Finding finding, int start, int end) {
        /** The places of findings in a text. */
        static List<Placed> in(String text, List<Finding> findings) {
            List<Placed> placed = new ArrayList<>();
            int at = 0;
            long bytes = 0;
            for (Finding finding : findings) {
                if (finding.start() < bytes) {
                    at = 0;
                    bytes = 0;
                }
                while (bytes < finding.start()) {
                    bytes += width(text.charAt(at++));
                }
                int end = at;
                for (long b = bytes; b < finding.end(); b += width(text.charAt(end++))) {}
                placed.add(new Placed(finding, at, end));
            }
            return placed;
        }

        private static int width(char c) {
            return c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
    }
}
