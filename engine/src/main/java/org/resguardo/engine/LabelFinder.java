/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import java.util.Arrays;
import java.util.List;
import org.resguardo.engine.bits.Bitmaps;
import org.resguardo.engine.detector.HeadingDetector;
import org.resguardo.engine.detector.LabelledValue;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.Verdict;
import org.resguardo.engine.words.Labels;
import org.resguardo.engine.words.WordList;

/**
 * Finds values that a label announces, as on forms and letters: {@code NHC: 7843653}, {@code Apellidos: Gómez Ruiz}. The
 * labels are the headings that columns have.
 */
final class LabelFinder implements Labels.Reader {
    private static final List<String> ALSO = List.of("person-name", "street-address");

    private static final Verdict SURE = new Verdict(30, List.of(new Evidence.Label()));
    private static final Verdict UNSURE = new Verdict(22, List.of(new Evidence.Label()));

    private final DetectorSet detectors;
    private final Span span;
    private final WordList words;

    /** For each detector, 1 more than the strength of what the label says of it, in {@link Labels}' order; 0 when it says nothing. */
    private final int[] heard;

    private int best = -1;
    private int bestStrength;

    LabelFinder(DetectorSet detectors, Span span, WordList words) {
        this.detectors = detectors;
        this.span = span;
        this.words = words;
        this.heard = new int[detectors.size()];
    }

    /** True when a detector's values are looked for behind labels. */
    static boolean serves(Detector detector) {
        return (detector instanceof HeadingDetector || ALSO.contains(detector.id()))
                && LabelledValue.isKnown(detector.category());
    }

    /** Hands over every candidate that stands behind a label. */
    void find(Bitmaps bits, byte[] text, int base, Scanner.Sink sink) {
        long[] colon = bits.colon();
        for (int block = 0; block < bits.blocks(); block++) {
            for (long c = colon[block]; c != 0; c &= c - 1) {
                look(text, base + (block << 6) + Long.numberOfTrailingZeros(c), sink);
            }
        }
    }

    private void look(byte[] text, int colon, Scanner.Sink sink) {
        int end = colon;
        while (end > colon - 2 && (text[end - 1] == ' ' || text[end - 1] == '"')) {
            end--;
        }
        int last = text[end - 1];
        if (!Span.isWord(last & 0xFF) && last != '.' && last != ')') {
            return;
        }
        best = -1;
        detectors.labels().read(text, end, this);
        if (best < 0) {
            return;
        }
        int detector = best;
        boolean sure = bestStrength == Labels.STRONG;
        if (LabelledValue.find(detectors.get(detector).category(), sure, span, words, colon + 1)) {
            sink.candidate(detector, span.from(), span.to(), sure ? SURE : UNSURE);
        }
    }

    @Override
    public void phrase(int from, boolean whole, int[] said) {
        Arrays.fill(heard, 0);
        for (int meaning : said) {
            heard[meaning >> 2] = Math.max(heard[meaning >> 2], 1 + (meaning & 3));
        }
        if (best >= 0 && heard[best] == 1 + Labels.NEVER) {
            best = -1;
        }
        for (int meaning : said) {
            int detector = meaning >> 2;
            int strength = heard[detector] - 1;
            boolean says = strength == Labels.STRONG || strength == Labels.WEAK && whole;
            if (says && (best < 0 || strength < bestStrength || strength == bestStrength && best != detector)) {
                best = detector;
                bestStrength = strength;
            }
        }
    }
}
