/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import java.util.Arrays;
import java.util.List;
import org.resguardo.engine.bits.Bitmaps;
import org.resguardo.engine.detector.DescribedDetector;
import org.resguardo.engine.detector.LabelledValue;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.Verdict;
import org.resguardo.engine.words.Labels;
import org.resguardo.engine.words.WordClass;
import org.resguardo.engine.words.WordList;

/**
 * Finds values that a label announces, as on forms and letters: {@code NHC: 7843653}, {@code Apellidos: Gómez Ruiz}, {@code my
 * license number is S1234567}, {@code póliza 0012345}. The labels are the headings that columns have.
 */
final class LabelFinder implements Labels.Reader {
    private static final Verdict SURE = new Verdict(30, List.of(new Evidence.Label()));
    private static final Verdict UNSURE = new Verdict(22, List.of(new Evidence.Label()));
    private static final Verdict SAID_FAINTLY = new Verdict(2, List.of(new Evidence.Label()));
    private static final int MOST_LINKS = 3;
    private static final int FARTHEST = 24;
    private static final int NONE = -1;
    /** The strength of a weak phrase that is but the end of a label. */
    private static final int FAINT = Labels.NEVER + 1;

    private final DetectorSet detectors;
    private final Span span;
    private final WordList words;

    /** For each detector, 1 more than the strength of what the label says of it, in {@link Labels}' order; 0 when it says nothing. */
    private final int[] heard;

    private int best = NONE;
    private int bestStrength;
    private boolean linked;

    LabelFinder(DetectorSet detectors, Span span, WordList words) {
        this.detectors = detectors;
        this.span = span;
        this.words = words;
        this.heard = new int[detectors.size()];
    }

    /** True when a detector's values are looked for behind labels. */
    static boolean serves(DescribedDetector detector) {
        return detector.labelled() && LabelledValue.isKnown(detector);
    }

    /** Hands over every candidate that stands behind a label. */
    void find(Bitmaps bits, byte[] text, int base, Scanner.Sink sink) {
        long[] colon = bits.colon();
        for (int block = 0; block < bits.blocks(); block++) {
            for (long c = colon[block]; c != 0; c &= c - 1) {
                colon(text, base + (block << 6) + Long.numberOfTrailingZeros(c), sink);
            }
        }
        if (words.any(WordClass.LABEL_END)) {
            for (int i = words.next(0, WordClass.LABEL_END);
                    i < words.size();
                    i = words.next(i + 1, WordClass.LABEL_END)) {
                word(text, i, sink);
            }
        }
    }

    private void colon(byte[] text, int colon, Scanner.Sink sink) {
        int end = colon;
        while (end > colon - 2 && (text[end - 1] == ' ' || text[end - 1] == '"')) {
            end--;
        }
        int last = text[end - 1];
        if (last >= 0 && !Span.isLetter(last) && last != '.' && last != ')') {
            return;
        }
        look(text, end, colon + 1, LabelledValue.Announced.BY_COLON, sink);
    }

    /** A label that ends with a word, and behind it no colon. */
    private void word(byte[] text, int word, Scanner.Sink sink) {
        int value = behindLinks(word);
        if (value == NONE || !linked && !startsCode(value) && !startsPlate(value)) {
            return;
        }
        look(
                text,
                words.end(word),
                value,
                linked ? LabelledValue.Announced.BY_LINK : LabelledValue.Announced.BY_NOTHING,
                sink);
    }

    /** Where the value behind a label's last word and the words that lead to it begins; -1 when a colon stands there. */
    private int behindLinks(int word) {
        int at = words.end(word);
        int next = word + 1;
        int links = 0;
        linked = false;
        while (at - words.end(word) < FARTHEST) {
            int b = span.at(at);
            boolean ordinal = b == 0xC2 && (span.at(at + 1) == 0xBA || span.at(at + 1) == 0xB0);
            if (b == ' ' || b == '.' || b == '#') {
                at++;
            } else if (b == '=') {
                linked = true;
                at++;
            } else if (ordinal) {
                at += 2;
            } else if (b == ':') {
                return NONE;
            } else if ((b | 0x20) == 'n' && !Span.isLetter(span.at(at + 1)) && span.at(at + 1) != '\'') {
                at++;
            } else if (next < words.size()
                    && words.start(next) == at
                    && words.is(next, WordClass.LINK)
                    && links++ < MOST_LINKS) {
                linked |= isVerb(at);
                at = words.end(next++);
            } else {
                break;
            }
        }
        return at > words.end(word) ? at : NONE;
    }

    /** True for {@code is} and {@code es}. */
    private boolean isVerb(int at) {
        return span.small(at + 1) == 's' && !Span.isLetter(span.at(at + 2));
    }

    private boolean startsCode(int at) {
        return Span.isDigit(span.at(at))
                || Span.isLetter(span.at(at))
                        && (Span.isDigit(span.at(at + 1))
                                || Span.isDigit(span.at(at + 2))
                                || Span.isDigit(span.at(at + 3))
                                || Span.isDigit(span.at(at + 4)));
    }

    /** True for capital letters, then a space or hyphen and a digit, or more capital letters. */
    private boolean startsPlate(int at) {
        int i = at;
        while (span.at(i) >= 'A' && span.at(i) <= 'Z' && i - at < 11) {
            i++;
        }
        return i - at >= 2 && i - at <= 3 && (span.at(i) == ' ' || span.at(i) == '-') && Span.isDigit(span.at(i + 1))
                || i - at == 6 && Span.isDigit(span.at(i))
                || i - at == 8
                || i - at == 11;
    }

    private void look(byte[] text, int end, int value, LabelledValue.Announced announced, Scanner.Sink sink) {
        best = NONE;
        detectors.labels().read(text, end, this);
        if (best < 0) {
            return;
        }
        int detector = best;
        boolean sure = bestStrength == Labels.STRONG;
        if (LabelledValue.find(detectors.get(detector), sure, announced, span, words, value)) {
            boolean certain = sure && announced != LabelledValue.Announced.BY_NOTHING;
            Verdict verdict = certain ? SURE : bestStrength == FAINT ? SAID_FAINTLY : UNSURE;
            sink.candidate(detector, span.from(), span.to(), verdict);
        }
    }

    @Override
    public void phrase(int from, boolean whole, int[] said) {
        Arrays.fill(heard, 0);
        for (int meaning : said) {
            heard[meaning >> 2] = Math.max(heard[meaning >> 2], 1 + (meaning & 3));
        }
        if (best >= 0 && heard[best] == 1 + Labels.NEVER) {
            best = NONE;
        }
        for (int meaning : said) {
            int detector = meaning >> 2;
            int strength = heard[detector] - 1 == Labels.WEAK && !whole ? FAINT : heard[detector] - 1;
            boolean says = strength != Labels.NEVER;
            if (says && (best < 0 || strength < bestStrength || strength == bestStrength && best != detector)) {
                best = detector;
                bestStrength = strength;
            }
        }
    }
}
