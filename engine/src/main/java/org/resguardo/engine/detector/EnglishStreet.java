/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import org.resguardo.engine.words.WordList;
import org.resguardo.engine.words.WordSet;

/** Reads a street as it is written in English: {@code 1600 Pennsylvania Avenue NW}, {@code 350 5th Ave}. */
final class EnglishStreet {
    private static final int LONGEST_NAME = 48;
    private static final int MOST_SMALL_WORDS = 3;
    private static final WordSet NEVER_IN_A_NAME = WordSet.of(
            "in", "and", "has", "with", "since", "for", "is", "was", "on", "at", "from", "by", "or", "to", "a", "an",
            "per", "its", "this", "that", "it", "than", "more", "less", "minutes", "minute", "hours", "hour", "days",
            "day", "miles", "mile", "years", "year", "people", "percent", "items", "units", "times", "we", "you",
            "they", "were", "are");

    private static final WordSet ALONE = WordSet.of("broadway");
    private static final WordSet NUMBERED = WordSet.of("road", "rd", "highway", "hwy", "route", "rte", "rt", "loop");

    private EnglishStreet() {}

    /** Sets the span to the street of which a word is the kind; false when there is none. */
    static boolean read(WordList words, Span text, int street) {
        int wordEnd = words.start(street) - 1;
        if (text.at(wordEnd) != ' ' && text.at(wordEnd) != '\n') {
            return false;
        }
        if (text.at(wordEnd) == ' ' && text.at(wordEnd - 1) == '.' && Span.isLetter(text.at(wordEnd - 2))) {
            wordEnd--;
        }
        int road = roadNumberEnd(text, street, words);
        int small = 0;
        int names = 0;
        while (words.start(street) - wordEnd < LONGEST_NAME) {
            int from = wordEnd;
            while (Span.isWord(text.at(from - 1))
                    || (text.at(from - 1) == '\'' || text.at(from - 1) == '-') && Span.isWord(text.at(from - 2))) {
                from--;
            }
            if (from == wordEnd) {
                return false;
            }
            if (isNumber(text, from, wordEnd)) {
                boolean wholeWord = words.end(street) - words.start(street) >= 4 || words.hasSmallNames();
                boolean alone = text.isOneOf(ALONE, words.start(street), words.end(street));
                boolean fits = (names > 0 || road > 0 || alone)
                        && (small == 0 || wholeWord && small == names && small <= MOST_SMALL_WORDS);
                fits = fits && isFree(text, from) && (small == 0 || !hasOtherWords(text, wordEnd, words.start(street)));
                text.set(from, fits ? directionEnd(text, road > 0 ? road : words.end(street)) : words.end(street));
                return fits;
            }
            boolean written = text.isCapital(from) || Span.isDigit(text.at(from));
            small += written ? 0 : 1;
            if (small > MOST_SMALL_WORDS) {
                return false;
            }
            names++;
            int before = text.at(from - 1) == '.' ? from - 1 : from;
            if (text.at(before - 1) == '.') {
                before--;
            }
            if (text.at(before - 1) != ' ' && text.at(before - 1) != '\n') {
                return false;
            }
            wordEnd = before - 1;
            if (text.at(wordEnd - 1) == '.' && wordEnd - 1 > 0 && Span.isLetter(text.at(wordEnd - 2))) {
                wordEnd--;
            }
        }
        return false;
    }

    /** Where the number of a road ends that stands behind its kind, as in {@code Highway 60} and {@code County Road 9}; -1 when there is none. */
    private static int roadNumberEnd(Span text, int street, WordList words) {
        int from = words.end(street) + 1;
        int end = HouseNumber.digitsEnd(text, from);
        boolean number = text.at(from - 1) == ' ' && end > from && end - from <= 4 && !Span.isWord(text.at(end));
        return number && text.isOneOf(NUMBERED, words.start(street), words.end(street)) ? end : -1;
    }

    private static boolean hasOtherWords(Span text, int from, int to) {
        int i = from;
        while (i < to) {
            int end = i;
            while (end < to && Span.isWord(text.at(end))) {
                end++;
            }
            if (end > i && text.isOneOf(NEVER_IN_A_NAME, i, end)) {
                return true;
            }
            i = end + 1;
        }
        return false;
    }

    /** One to six digits, with a hyphen between them as in Queens, or a letter behind them. */
    private static boolean isNumber(Span text, int from, int to) {
        if (!Span.isDigit(text.at(from)) || to - from > 7) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean last = i == to - 1;
            if (!Span.isDigit(text.at(i)) && text.at(i) != '-' && !(last && Span.isLetter(text.at(i)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFree(Span text, int from) {
        int before = text.at(from - 1);
        return before != '.'
                && before != '/'
                && before != '$'
                && before != ':'
                && !(before == ',' && Span.isDigit(text.at(from - 2)));
    }

    /** Behind the point of the compass that may stand behind the kind of street. */
    private static int directionEnd(Span text, int end) {
        int i = text.at(end) == '.' ? end + 1 : end;
        if (text.at(i) != ' ') {
            return end;
        }
        int to = i + 1;
        while (Span.isLetter(text.at(to)) && to - i < 6) {
            to++;
        }
        return switch (text.words(i + 1, to)) {
            case "n", "s", "e", "w", "ne", "nw", "se", "sw", "east", "west", "north", "south" ->
                text.isCapital(i + 1) ? to : end;
            default -> end;
        };
    }
}
