/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import org.resguardo.engine.words.WordList;
import org.resguardo.engine.words.WordSet;

/** Finds an age that no unit tells: {@code aged 12}, {@code she is 71}. */
final class BareAge {
    private static final WordSet HE_OR_SHE = WordSet.of("he", "she", "i");
    private static final WordSet IS = WordSet.of("is", "was", "am", "m");
    private static final WordSet GOES_ON =
            WordSet.of("and", "but", "or", "next", "last", "this", "today", "tomorrow", "yesterday", "in", "on", "now");

    private BareAge() {}

    /** A number alone behind {@code aged}, {@code turned}, {@code she is}, with nothing behind it that it could count. */
    static void look(WordList words, Span text, int i, WordsDetector.Found found) {
        int from = words.end(i) + 1;
        if (text.isOneOf(HE_OR_SHE, words.start(i), words.end(i))) {
            int is = text.isOneOf(IS, from, from + 2) ? from + 3 : text.isOneOf(IS, from, from + 3) ? from + 4 : -1;
            if (is < 0) {
                return;
            }
            from = is;
        }
        int to = HouseNumber.digitsEnd(text, from);
        int behind = text.at(to);
        int next = behind == ' ' ? to + 1 : behind == ',' && text.at(to + 1) == ' ' ? to + 2 : -1;
        int end = next;
        while (next > 0 && end - next < 12 && Span.isWord(text.at(end))) {
            end++;
        }
        boolean alone = behind == 0
                || behind == '\n'
                || behind == ')'
                || behind == ';'
                || behind == ','
                || behind == '!'
                || behind == '.' && !Span.isDigit(text.at(to + 1))
                || next > 0 && text.isOneOf(GOES_ON, next, end);
        if (text.at(from - 1) == ' ' && to > from && to - from <= 2 && alone) {
            found.found(from, to, AgeDetector.OF_A_PERSON);
        }
    }
}
