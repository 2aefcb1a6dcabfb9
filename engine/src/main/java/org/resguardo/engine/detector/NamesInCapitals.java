/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import static org.resguardo.engine.words.NameDictionary.COMMON;
import static org.resguardo.engine.words.NameDictionary.FAMILY;
import static org.resguardo.engine.words.NameDictionary.GIVEN;

import org.resguardo.engine.words.WordClass;
import org.resguardo.engine.words.WordList;

/** Finds names in text that is written in capitals only, where capitals tell nothing: only words that the dictionary knows count. */
final class NamesInCapitals {
    private static final int MOST_WORDS = 5;
    private static final Verdict FULL = Verdict.listed(26);
    private static final Verdict PAIR = Verdict.listed(21);
    private static final Verdict AFTER_TITLE = Verdict.listed(28);

    private NamesInCapitals() {}

    /** True when all words of a run are in capitals. */
    static boolean isWritten(Span text, WordList words, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (words.end(i) - words.start(i) > 1 && !text.isCapital(words.start(i) + 1)) {
                return false;
            }
        }
        return words.end(last) - words.start(first) >= 6;
    }

    /** Reports all names from a word on up to the first that is not in capitals, and returns the last word before it. */
    static int look(WordList words, Span text, int first, WordsDetector.Found found) {
        int i = first;
        while (i < words.size() && words.capital(i) && isInCapitals(text, words, i)) {
            int last = lastOfName(words, text, i);
            if (last > i || isAfterTitle(words, text, i)) {
                report(words, text, i, last, found);
            }
            i = last + 1;
        }
        return i - 1;
    }

    private static boolean isInCapitals(Span text, WordList words, int i) {
        return words.end(i) - words.start(i) == 1 || text.isCapital(words.start(i) + 1);
    }

    private static int lastOfName(WordList words, Span text, int first) {
        int last = first;
        if (!mayBe(words, first)) {
            return first;
        }
        while (last + 1 < words.size()
                && last - first < MOST_WORDS - 1
                && mayBe(words, last + 1)
                && isJoined(text, words.end(last), words.start(last + 1))) {
            last++;
        }
        return last;
    }

    private static boolean mayBe(WordList words, int i) {
        boolean veto = words.is(i, WordClass.NAME_VETO) && (words.nameKind(i) & FAMILY) == 0;
        return words.capital(i)
                && (words.nameKind(i) & (GIVEN | FAMILY)) != 0
                && !veto
                && !words.is(i, WordClass.NAME_TRIGGER)
                && !words.is(i, WordClass.INSTITUTION)
                && words.month(i) == 0
                && words.end(i) - words.start(i) >= 2;
    }

    /** A space, or {@code DE}, {@code DEL}, {@code DE LA} between spaces. */
    private static boolean isJoined(Span text, int end, int start) {
        if (text.at(end) != ' ' && text.at(end) != '-') {
            return false;
        }
        if (start - end == 1) {
            return true;
        }
        String between = start - end <= 8 ? text.words(end, start) : "";
        return between.equals(" de ")
                || between.equals(" del ")
                || between.equals(" de la ")
                || between.equals(" de los ")
                || between.equals(" y ");
    }

    private static boolean isAfterTitle(WordList words, Span text, int i) {
        return mayBe(words, i) && NameContext.isAfterTrigger(words, text, i);
    }

    private static void report(WordList words, Span text, int first, int last, WordsDetector.Found found) {
        int given = 0;
        int rare = 0;
        int family = 0;
        for (int i = first; i <= last; i++) {
            int kind = words.nameKind(i);
            boolean city =
                    words.is(i, WordClass.CITY) || words.is(i, WordClass.US_STATE) || words.is(i, WordClass.COUNTRY);
            given += (kind & GIVEN) != 0 && !city ? 1 : 0;
            family += (kind & FAMILY) != 0 ? 1 : 0;
            rare += (kind & COMMON) == 0 && !city ? 1 : 0;
        }
        if (NameNeighbours.isOfNumberedStreet(words, text, first, last)) {
            return;
        }
        boolean title = NameContext.isAfterTrigger(words, text, first);
        if (NamesOfGoods.is(words, text, first, last, title, rare >= 2 ? FULL.points() : PAIR.points())) {
            found.found(words.start(first), words.end(last), NamesOfGoods.VERDICT);
            return;
        }
        if (title && rare > 0) {
            found.found(words.start(first), words.end(last), AFTER_TITLE);
        } else if (given > 0
                && family > 0
                && last > first
                && (rare >= 2 || (words.nameKind(first) & (GIVEN | COMMON)) == GIVEN && rare > 0)) {
            found.found(words.start(first), words.end(last), rare >= 2 ? FULL : PAIR);
        }
    }
}
