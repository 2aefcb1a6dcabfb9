/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import org.resguardo.engine.detector.NumberDetector;
import org.resguardo.engine.words.Lexicon;
import org.resguardo.engine.words.WordClass;
import org.resguardo.engine.words.WordList;

/**
 * Hears what the words around a candidate say: {@code tel.} before ten digits makes them a telephone, {@code pedido} makes
 * them none. Whole words only.
 *
 * <p>Several detectors mostly look at one piece of text, so the words around it are gathered once for all of them.
 */
final class Context {
    private static final int BEFORE = 64;
    private static final int BEHIND = 28;
    private static final int FAR = 36;
    private static final int MOST = 48;
    private static final int OF_RECORD = 20;
    private static final int OF_ONE_RECORD = 500;
    private static final int ENOUGH = 2;

    private final DetectorSet detectors;
    private final Lexicon lexicon;
    private final boolean[] isNumber;
    private final int[] near = new int[MOST];

    /** Quarters of what each word counts. */
    private final int[] weights = new int[MOST];

    private int count;
    private int gatheredFrom = -1;
    private int gatheredTo = -1;
    private long gatheredOf = -1;
    private long speakLow;
    private long speakHigh;
    private long forLow;
    private long forHigh;
    private int least;
    private int most;
    private int best;
    private int worst;
    private int bestWord;
    private int worstWord;

    Context(DetectorSet detectors) {
        this.detectors = detectors;
        this.lexicon = detectors.lexicon();
        this.isNumber = new boolean[detectors.size()];
        for (int i = 0; i < isNumber.length; i++) {
            isNumber[i] = detectors.get(i) instanceof NumberDetector;
        }
    }

    /** Lets words speak that stand between two places. */
    void within(int newLeast, int newMost) {
        least = newLeast;
        most = newMost;
    }

    /** The detectors below the 64th for which a word near a place speaks, as bits; of those after, with {@code high}. */
    long spokenFor(WordList words, byte[] bytes, boolean high, int from, int to) {
        if (from != gatheredFrom || to != gatheredTo || words.serial() != gatheredOf) {
            gather(words, bytes, from, to);
        }
        return high ? forHigh : forLow;
    }

    /** The points that the words around a candidate give. */
    int points(WordList words, byte[] bytes, int detector, int from, int to) {
        best = 0;
        worst = 0;
        bestWord = -1;
        worstWord = -1;
        boolean number = isNumber[detector] && words.anyCue(detectors.anyNumber());
        boolean record = detectors.heardInRecords(detector) && words.any(WordClass.HEALTH);
        if (!number && !record && !words.anyCue(detector)) {
            return 0;
        }
        if (from != gatheredFrom || to != gatheredTo || words.serial() != gatheredOf) {
            gather(words, bytes, from, to);
        }
        if (record && isInRecord(words, words.firstFrom(from), from)) {
            best = OF_RECORD;
        }
        if (speaks(detector) || number && speaks(detectors.anyNumber())) {
            for (int i = 0; i < count; i++) {
                int points = said(near[i], detector, number);
                if (points != 0) {
                    hear(near[i], points * weights[i] / 4);
                }
            }
        }
        return best + (best >= 20 ? worst / 4 : worst);
    }

    /** The word that spoke most for the candidate heard last, or -1. */
    int bestWord() {
        return bestWord;
    }

    /** The word that spoke most against the candidate heard last, or -1. */
    int worstWord() {
        return worstWord;
    }

    private boolean speaks(int detector) {
        return ((detector < 64 ? speakLow : speakHigh) >>> detector & 1) != 0;
    }

    private void gather(WordList words, byte[] bytes, int from, int to) {
        count = 0;
        speakLow = 0;
        speakHigh = 0;
        forLow = 0;
        forHigh = 0;
        gatheredFrom = from;
        gatheredTo = to;
        gatheredOf = words.serial();
        int before = words.cuesBefore(from);
        int lineStart = from;
        int lines = 0;
        for (int cue = before - 1; cue >= 0; cue--) {
            int i = words.cue(cue);
            int end = words.end(i);
            if (from - end > BEFORE || words.start(i) < least) {
                break;
            }
            while (lineStart > end) {
                lines += bytes[--lineStart] == '\n' ? 1 : 0;
            }
            if (lines > 1) {
                break;
            }
            boolean above = lines == 1 && !isOnlySpace(bytes, end, from);
            add(words.id(i), above || from - end > FAR ? 2 : 4);
        }
        for (int cue = before; cue < words.cueCount(); cue++) {
            int i = words.cue(cue);
            int start = words.start(i);
            if (start - to > BEHIND || words.end(i) > most || start >= to && hasLineEnd(bytes, to, start)) {
                break;
            }
            if (start >= to) {
                add(words.id(i), 2);
            }
        }
    }

    private void add(int word, int weight) {
        if (count < MOST) {
            speakLow |= lexicon.speaks(word, false);
            speakHigh |= lexicon.speaks(word, true);
            forLow |= lexicon.spokenFor(word, false);
            forHigh |= lexicon.spokenFor(word, true);
            near[count] = word;
            weights[count++] = weight;
        }
    }

    /** True when at least two words about somebody's health stand around a place. */
    private static boolean isInRecord(WordList words, int first, int from) {
        int heard = 0;
        for (int i = first - 1; i >= 0 && from - words.end(i) <= OF_ONE_RECORD && heard < ENOUGH; i--) {
            heard += words.is(i, WordClass.HEALTH) ? 1 : 0;
        }
        for (int i = first; i < words.size() && words.start(i) - from <= OF_ONE_RECORD && heard < ENOUGH; i++) {
            heard += words.is(i, WordClass.HEALTH) ? 1 : 0;
        }
        return heard >= ENOUGH;
    }

    /** True when a colon, spaces and the end of a line are all that stands between two places, as below the label of a form. */
    private static boolean isOnlySpace(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] > ' ' && bytes[i] != ':') {
                return false;
            }
        }
        return true;
    }

    private static boolean hasLineEnd(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == '\n') {
                return true;
            }
        }
        return false;
    }

    private int said(int word, int detector, boolean number) {
        int points = lexicon.cuePoints(word, detector);
        return points == 0 && number ? lexicon.cuePoints(word, detectors.anyNumber()) : points;
    }

    private void hear(int word, int points) {
        if (points > best) {
            best = points;
            bestWord = word;
        } else if (points < worst) {
            worst = points;
            worstWord = word;
        }
    }
}
