/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import org.resguardo.engine.words.WordList;

/** Reads a street as it is written in Spanish: {@code Calle Mayor, 15}, {@code Av. Juárez No. 12-B}, {@code Carrera 7 # 71-21}. */
final class SpanishStreet {
    private static final int LONGEST_NAME = 48;
    private static final int MOST_SMALL_WORDS = 3;

    private SpanishStreet() {}

    /** Sets the span to the street of which a word is the kind; false when there is none. */
    static boolean read(WordList words, Span text, int street) {
        int nameFrom = words.end(street);
        while (text.at(nameFrom) == '.'
                || text.at(nameFrom) == '/'
                || text.at(nameFrom) == ' '
                || text.at(nameFrom) == '\n'
                        && words.end(street) - words.start(street) > 1
                        && text.isCapital(nameFrom + 1)) {
            nameFrom++;
        }
        if (nameFrom == words.end(street)) {
            return false;
        }
        boolean wholeWord = words.end(street) - words.start(street) >= 4 || words.hasSmallNames();
        int name = nameEnd(text, nameFrom, wholeWord);
        int number = name < 0 ? -1 : HouseNumber.end(text, name);
        if (number > 0) {
            text.set(withNumberBefore(text, words.start(street), false), number);
            return true;
        }
        boolean whole = words.end(street) - words.start(street) >= 4;
        return whole && numberFirst(text, words.start(street), nameFrom);
    }

    /** The place of the house number behind the name that begins at a place, or -1. */
    private static int nameEnd(Span text, int from, boolean wholeWord) {
        int i = from;
        int letters = 0;
        int digits = 0;
        int small = 0;
        boolean capital = false;
        while (i - from < LONGEST_NAME) {
            int b = text.at(i);
            if (Span.isDigit(b)) {
                int end = HouseNumber.digitsEnd(text, i);
                boolean partOfName = letters == 0 && digits == 0 && goesOn(text, end);
                if (!partOfName) {
                    boolean enough = letters >= 3 || digits > 0;
                    return enough && (small == 0 || wholeWord && small <= MOST_SMALL_WORDS && !capital) ? i : -1;
                }
                digits++;
                i = end;
                continue;
            }
            if ((b | 0x20) == 's' && text.at(i + 1) == '/' && !Span.isWord(text.at(i - 1))) {
                return letters >= 3 && (small == 0 || wholeWord) ? i : -1;
            }
            if (HouseNumber.isSign(text, i) && (letters >= 3 || digits > 0)) {
                return i;
            }
            if (!isNamePart(b) && !isFold(text, i)) {
                return -1;
            }
            if (Span.isWord(b)) {
                letters++;
                if (!Span.isWord(text.at(i - 1)) && b < 0xC2) {
                    capital |= text.isCapital(i);
                    small += text.isCapital(i) || isParticle(text, i) ? 0 : 1;
                }
            }
            i++;
        }
        return -1;
    }

    /** True where a line ends within an address. */
    private static boolean isFold(Span text, int at) {
        boolean behind = Span.isWord(text.at(at - 1)) || text.at(at - 1) == ',';
        return text.at(at) == '\n'
                && behind
                && (text.isCapital(at + 1) || Span.isDigit(text.at(at + 1)) || text.at(at + 1) == '#');
    }

    private static boolean isParticle(Span text, int from) {
        int to = from;
        while (Span.isWord(text.at(to)) && to - from < 5) {
            to++;
        }
        return switch (text.words(from, to)) {
            case "de",
                    "del",
                    "la",
                    "las",
                    "los",
                    "el",
                    "y",
                    "i",
                    "d",
                    "da",
                    "do",
                    "dos",
                    "san",
                    "o",
                    "n",
                    "no",
                    "nº",
                    "num",
                    "núm",
                    "s",
                    "km",
                    "sn" -> true;
            default -> false;
        };
    }

    /** True when digits belong to the name: {@code 20 de Noviembre}, {@code 7 # 71-21}, {@code 45 Sur 12}. */
    private static boolean goesOn(Span text, int end) {
        boolean of = text.at(end) == ' ' && text.small(end + 1) == 'd' && text.small(end + 2) == 'e';
        int next = text.at(end) == ' ' ? end + 1 : end;
        int behind = Span.isLetter(text.at(end)) && !Span.isWord(text.at(end + 1)) ? end + 1 : end;
        return of
                || HouseNumber.isSign(text, next)
                || HouseNumber.isSign(text, text.at(behind) == ' ' ? behind + 1 : behind)
                || text.at(end) == ' ' && Span.isDigit(text.at(end + 1));
    }

    /** American addresses with a Spanish name: {@code 4598 Camino del Sol}. */
    private static boolean numberFirst(Span text, int street, int nameFrom) {
        int from = withNumberBefore(text, street, true);
        if (from == street || !text.isCapital(street)) {
            return false;
        }
        int end = -1;
        int i = nameFrom;
        for (int n = 0; n < 5; n++) {
            int to = i;
            while (Span.isWord(text.at(to)) || text.at(to) == '\'') {
                to++;
            }
            boolean particle = to - i >= 1 && to - i <= 3 && !text.isCapital(i);
            if (to == i || !text.isCapital(i) && !particle) {
                break;
            }
            end = text.isCapital(i) ? to : end;
            if (text.at(to) != ' ') {
                break;
            }
            i = to + 1;
        }
        if (end < 0) {
            return false;
        }
        text.set(from, end);
        return true;
    }

    /** Where a number right before the street begins; the street when there is none. */
    private static int withNumberBefore(Span text, int street, boolean wanted) {
        int name = text.at(street - 1) == ' '
                        && text.small(street - 2) == 'l'
                        && text.small(street - 3) == 'e'
                        && text.at(street - 4) == ' '
                ? street - 3
                : street;
        if (!wanted || text.at(name - 1) != ' ' || !Span.isDigit(text.at(name - 2))) {
            return street;
        }
        int i = name - 2;
        while (Span.isDigit(text.at(i - 1)) && street - i < 8) {
            i--;
        }
        int before = text.at(i - 1);
        boolean alone = !Span.isWord(before) && before != '.' && before != '/' && before != '-' && before != ':';
        return alone && street - i <= 7 ? i : street;
    }

    private static boolean isNamePart(int b) {
        return Span.isWord(b) || b == ' ' || b == '.' || b == ',' || b == '\'' || b == '-';
    }
}
