/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.resguardo.engine.detector.Verdict;

/** Candidates of one piece of text with their points, of which one a place remains: the longer one of the same category, or else the one with most points. */
final class Candidates {
    private int[] detectors = new int[64];
    private int[] froms = new int[64];
    private int[] tos = new int[64];
    private int[] points = new int[64];
    private int[] bestWords = new int[64];
    private int[] worstWords = new int[64];
    private Verdict[] verdicts = new Verdict[64];
    private long[] order = new long[64];
    private final IntUnaryOperator categories;
    private int size;
    private int kept;

    /** Candidates of detectors of which a function tells the category. */
    Candidates(IntUnaryOperator categories) {
        this.categories = categories;
    }

    void clear() {
        size = 0;
        kept = 0;
    }

    void add(int detector, int from, int to, int total, Verdict verdict, int bestWord, int worstWord) {
        if (size == froms.length) {
            grow();
        }
        detectors[size] = detector;
        froms[size] = from;
        tos[size] = to;
        points[size] = total;
        verdicts[size] = verdict;
        bestWords[size] = bestWord;
        worstWords[size++] = worstWord;
    }

    /** Sorts by place and drops what a better candidate covers. */
    void settle() {
        for (int i = 0; i < size; i++) {
            order[i] = (long) froms[i] << 32 | i;
        }
        Arrays.sort(order, 0, size);
        kept = 0;
        for (int i = 0; i < size; i++) {
            int candidate = (int) order[i];
            if (kept == 0 || froms[candidate] >= tos[(int) order[kept - 1]]) {
                order[kept++] = candidate;
            } else if (beats(candidate, (int) order[kept - 1])) {
                order[kept - 1] = candidate;
            }
        }
    }

    /** How many remain. */
    int kept() {
        return kept;
    }

    int detector(int index) {
        return detectors[(int) order[index]];
    }

    int from(int index) {
        return froms[(int) order[index]];
    }

    int to(int index) {
        return tos[(int) order[index]];
    }

    int points(int index) {
        return points[(int) order[index]];
    }

    Verdict verdict(int index) {
        return verdicts[(int) order[index]];
    }

    int bestWord(int index) {
        return bestWords[(int) order[index]];
    }

    int worstWord(int index) {
        return worstWords[(int) order[index]];
    }

    private boolean beats(int candidate, int other) {
        if (categories.applyAsInt(detectors[candidate]) == categories.applyAsInt(detectors[other])) {
            int longer = Integer.compare(tos[candidate] - froms[candidate], tos[other] - froms[other]);
            if (longer > 0 && froms[candidate] <= froms[other] && tos[candidate] >= tos[other]) {
                return points[candidate] >= Verdict.LIKELY || points[candidate] >= points[other];
            }
            if (longer < 0 && froms[other] <= froms[candidate] && tos[other] >= tos[candidate]) {
                return points[other] < Verdict.LIKELY && points[candidate] > points[other];
            }
        }
        if (froms[candidate] == froms[other] && tos[candidate] == tos[other]) {
            boolean proven = isProven(candidate);
            if (proven != isProven(other)) {
                return proven;
            }
        }
        if (points[candidate] != points[other]) {
            return points[candidate] > points[other];
        }
        return tos[candidate] - froms[candidate] > tos[other] - froms[other];
    }

    /** True when a check digit holds and words speak for a candidate, so that what a label says of the same text need not be heard. */
    private boolean isProven(int candidate) {
        return points[candidate] >= Verdict.LIKELY && verdicts[candidate].isChecked();
    }

    private void grow() {
        int length = 2 * size;
        detectors = Arrays.copyOf(detectors, length);
        froms = Arrays.copyOf(froms, length);
        tos = Arrays.copyOf(tos, length);
        points = Arrays.copyOf(points, length);
        verdicts = Arrays.copyOf(verdicts, length);
        bestWords = Arrays.copyOf(bestWords, length);
        worstWords = Arrays.copyOf(worstWords, length);
        order = Arrays.copyOf(order, length);
    }
}
