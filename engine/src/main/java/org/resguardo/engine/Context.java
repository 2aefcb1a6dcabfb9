/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import org.resguardo.engine.detector.NumberDetector;
import org.resguardo.engine.words.Lexicon;
import org.resguardo.engine.words.WordList;

/**
 * Hears what the words around a candidate say: {@code tel.} before ten digits makes them a telephone, {@code pedido} makes
 * them none. Whole words only.
 */
final class Context {
    private static final int BEFORE = 64;
    private static final int BEHIND = 28;
    private static final int FAR = 36;

    private final DetectorSet detectors;
    private final Lexicon lexicon;
    private int best;
    private int worst;
    private int bestWord;
    private int worstWord;

    Context(DetectorSet detectors) {
        this.detectors = detectors;
        this.lexicon = detectors.lexicon();
    }

    /**
     * The points that the words around a candidate give.
     *
     * @param least where the text that may speak begins
     * @param most where it ends
     */
    int points(WordList words, byte[] bytes, int detector, int from, int to, int least, int most) {
        best = 0;
        worst = 0;
        bestWord = -1;
        worstWord = -1;
        boolean number = words.anyCue(detectors.anyNumber()) && detectors.get(detector) instanceof NumberDetector;
        if (!number && !words.anyCue(detector)) {
            return 0;
        }
        int first = words.firstFrom(from);
        for (int i = first - 1; i >= 0 && from - words.end(i) <= BEFORE && words.start(i) >= least; i--) {
            int points = said(words.id(i), detector, number);
            if (points != 0) {
                hear(words.id(i), points * weight(bytes, words.end(i), from) / 4);
            }
        }
        for (int i = first; i < words.size() && words.start(i) - to <= BEHIND && words.end(i) <= most; i++) {
            if (words.start(i) >= to) {
                hear(words.id(i), said(words.id(i), detector, number) / 2);
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

    /** Quarters of what a word counts: all when near on the same line, half when far or a line above, nothing beyond. */
    private static int weight(byte[] bytes, int end, int from) {
        int lines = 0;
        for (int i = end; i < from; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        return lines > 1 ? 0 : lines == 1 || from - end > FAR ? 2 : 4;
    }

    private int said(int word, int detector, boolean number) {
        if (word < 0) {
            return 0;
        }
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
