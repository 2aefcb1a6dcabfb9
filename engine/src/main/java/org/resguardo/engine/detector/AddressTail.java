/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import org.resguardo.engine.words.StateCodes;
import org.resguardo.engine.words.WordClass;
import org.resguardo.engine.words.WordList;

/**
 * Reads what stands behind a street: flat and floor, quarter, postal code, town, state and country, parted by commas, spaces,
 * hyphens or new lines. A town that is not in the list belongs to the address only where a postal code or a state makes sure of
 * it.
 */
final class AddressTail {
    private static final int MOST_PARTS = 9;
    private static final int MOST_TOWN_WORDS = 5;
    private static final int LONGEST_GAP = 5;

    private AddressTail() {}

    /** The end of the address whose street ends at a place. */
    static int end(WordList words, Span text, int street) {
        int sure = street;
        int at = street;
        boolean code = false;
        for (int part = 0; part < MOST_PARTS; part++) {
            int from = gapEnd(text, at);
            if (from < 0) {
                return sure;
            }
            int word = words.firstFrom(from);
            boolean here = word < words.size() && words.start(word) == from;
            int to;
            if (here && words.is(word, WordClass.UNIT) && unitEnd(words, text, word) > 0) {
                to = unitEnd(words, text, word);
                sure = to;
            } else if (text.at(from) == '#') {
                to = signedEnd(text, from);
                sure = to;
            } else if (isFloor(text, from)) {
                to = floorEnd(text, from);
                sure = to;
            } else if (postalCodeEnd(text, from) > 0 && !code) {
                to = postalCodeEnd(text, from);
                sure = to;
                code = true;
            } else if (isStateBeforeCode(text, from)) {
                to = from + 2;
                sure = to;
            } else if (here
                    && words.is(word, WordClass.US_STATE)
                    && (words.end(word) - from > 2 || text.isCapital(from + 1))) {
                to = words.end(word);
                sure = to;
            } else if (here
                    && (words.is(word, WordClass.CITY) || words.is(word, WordClass.COUNTRY))
                    && !isFollowed(text, words.end(word))) {
                to = words.end(word);
                sure = to;
            } else if (here && words.is(word, WordClass.STREET_ES) && quarterEnd(text, words.end(word)) > 0) {
                to = quarterEnd(text, words.end(word));
            } else {
                to = townEnd(text, from);
                if (to < 0) {
                    return sure;
                }
                sure = code && at == sure && text.at(at) != '\n' ? to : sure;
            }
            at = to;
        }
        return sure;
    }

    /** True when digits, a postal code, end the address behind the street. */
    static boolean endsInDigits(Span text, int street, int to) {
        for (int i = street; i < to; i++) {
            if (Span.isDigit(text.at(i)) && Span.isDigit(text.at(i + 3))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFollowed(Span text, int end) {
        return text.at(end) == ' '
                && text.isCapital(end + 1)
                && !Span.isLetter(text.at(end + 2))
                && text.at(end + 2) < 0x80;
    }

    /** Behind commas, spaces, hyphens, brackets and new lines, of which one may be empty; -1 when something else stands there or nothing does. */
    private static int gapEnd(Span text, int at) {
        int i = at;
        int lines = 0;
        while (i - at < LONGEST_GAP) {
            int b = text.at(i);
            if (b == '\n') {
                lines++;
            }
            if (b != ' '
                    && b != ','
                    && b != '-'
                    && b != '\n'
                    && b != '\r'
                    && b != '('
                    && b != '|'
                    && !(b == '>' && lines > 0)
                    && !(b == '.' && i == at && (isUnit(text, i) || text.at(i + 1) == ','))) {
                break;
            }
            i++;
        }
        boolean part = Span.isWord(text.at(i)) || text.at(i) == '#' && Span.isWord(text.at(i + 1));
        return i > at && lines <= 2 && part ? i : -1;
    }

    /** True for the code of a state in small letters too, where a postal code makes sure of it: {@code dayton, oh 45402}. */
    private static boolean isStateBeforeCode(Span text, int at) {
        return text.at(at + 2) == ' '
                && StateCodes.contains(text.capital(at), text.capital(at + 1))
                && HouseNumber.digitsEnd(text, at + 3) == at + 8
                && !Span.isWord(text.at(at + 8));
    }

    /** Behind {@code #5} and {@code #12-B}. */
    private static int signedEnd(Span text, int at) {
        int to = at + 1;
        while (to - at < 8 && (Span.isWord(text.at(to)) || text.at(to) == '-' && Span.isWord(text.at(to + 1)))) {
            to++;
        }
        return to;
    }

    private static boolean isUnit(Span text, int at) {
        return text.at(at + 1) == ' '
                && (text.small(at + 2) == 'c' && (text.small(at + 3) == 'p' || text.at(at + 3) == '.'));
    }

    /** The end of a word for a part of a house and the number or letter behind it; -1 when none stands behind it. */
    private static int unitEnd(WordList words, Span text, int word) {
        int i = words.end(word);
        while (text.at(i) == ' ' || text.at(i) == '.' || text.at(i) == '#' || text.at(i) == ':' || text.at(i) == '\n') {
            i++;
        }
        int to = i;
        while ((Span.isWord(text.at(to)) || text.at(to) == '-' && Span.isWord(text.at(to + 1))) && to - i < 8) {
            to++;
        }
        if (text.at(to) == '.' && text.at(to + 1) == 0xC2 && Span.isDigit(text.at(to - 1))) {
            to += 3;
        }
        boolean number = Span.isDigit(text.at(i)) || to - i == 1 && Span.isLetter(text.at(i));
        boolean alone =
                words.end(word) - words.start(word) <= 9 && isSide(text.words(words.start(word), words.end(word)));
        return number && to > i ? to : alone ? words.end(word) : -1;
    }

    private static boolean isSide(String word) {
        return switch (word) {
            case "izq",
                    "izqda",
                    "izquierda",
                    "dcha",
                    "der",
                    "derecha",
                    "bajo",
                    "bajos",
                    "ático",
                    "atico",
                    "entresuelo",
                    "entlo",
                    "principal",
                    "centro",
                    "interior",
                    "penthouse",
                    "rear",
                    "upper",
                    "lower" -> true;
            default -> false;
        };
    }

    /** True for {@code 3º B}, {@code 2.ª}, {@code 4.º izda.}. */
    private static boolean isFloor(Span text, int at) {
        int i = HouseNumber.digitsEnd(text, at);
        if (i == at || i - at > 2) {
            return false;
        }
        boolean letter = Span.isLetter(text.at(i)) && !Span.isWord(text.at(i + 1));
        i = text.at(i) == '.' ? i + 1 : i;
        return letter
                || text.at(i) == 0xC2 && (text.at(i + 1) == 0xBA || text.at(i + 1) == 0xAA || text.at(i + 1) == 0xB0);
    }

    private static int floorEnd(Span text, int at) {
        int i = HouseNumber.digitsEnd(text, at);
        if (Span.isLetter(text.at(i))) {
            return i + 1;
        }
        while (text.at(i) != 0xC2) {
            i++;
        }
        i += 2;
        int letter = text.at(i) == '-' || text.at(i) == ' ' ? i + 1 : i;
        int to = letter;
        while (Span.isLetter(text.at(to))) {
            to++;
        }
        boolean side = to - letter == 1
                || isSide(text.words(letter, to))
                || text.words(letter, to).startsWith("izd");
        return side && to > letter ? to : i;
    }

    /** Five digits, or four and six in other countries, with {@code C.P.} before them or four more behind; -1 when there is none. */
    static int postalCodeEnd(Span text, int at) {
        int i = at;
        boolean announced = false;
        if (text.small(i) == 'c' && !Span.isWord(text.at(i - 1))) {
            int k = text.at(i + 1) == '.' ? i + 2 : i + 1;
            k = text.at(k) == ' ' ? k + 1 : k;
            if (text.small(k) == 'p' && !Span.isWord(text.at(k + 1))) {
                i = k + 1;
                announced = true;
                while (text.at(i) == '.' || text.at(i) == ' ' || text.at(i) == ':') {
                    i++;
                }
            }
        }
        int end = HouseNumber.digitsEnd(text, i);
        int digits = end - i;
        if (digits < 4 || digits > 6 || digits != 5 && !announced && text.at(i - 1) != ' ') {
            return -1;
        }
        if (digits == 5 && text.at(end) == '-' && HouseNumber.digitsEnd(text, end + 1) == end + 5) {
            return end + 5;
        }
        return Span.isWord(text.at(end)) || text.at(end) == '-' && Span.isDigit(text.at(end + 1)) ? -1 : end;
    }

    /** The end of up to four words that name a quarter, as behind {@code Col.}; -1 when there are none. */
    private static int quarterEnd(Span text, int from) {
        int i = text.at(from) == '.' ? from + 1 : from;
        int end = -1;
        for (int n = 0; n < 4 && text.at(i) == ' '; n++) {
            int to = i + 1;
            while (Span.isLetter(text.at(to)) || text.at(to) >= 0x80) {
                to++;
            }
            boolean code =
                    to - i <= 3 && text.small(i + 1) == 'c' && (text.small(i + 2) == 'p' || text.at(i + 2) == '.');
            if (to == i + 1 || code) {
                break;
            }
            end = to;
            i = to;
        }
        return end;
    }

    /** The end of one to five words with capital letters and the particles between them; -1 when there are none. */
    private static int townEnd(Span text, int from) {
        int i = from;
        int end = -1;
        for (int n = 0; n < MOST_TOWN_WORDS; n++) {
            int to = i;
            while (Span.isWord(text.at(to))
                    || (text.at(to) == '\'' || text.at(to) == '-') && Span.isWord(text.at(to + 1))) {
                to++;
            }
            boolean capital = text.isCapital(i);
            boolean particle = !capital && end > 0 && to - i >= 1 && to - i <= 4 && !Span.isDigit(text.at(i));
            if (to == i || !capital && !particle) {
                break;
            }
            if (capital) {
                boolean shortened =
                        text.at(to) == '.' && to - i <= 5 && text.at(to + 1) == ' ' && text.isCapital(to + 2);
                end = to;
                to = shortened ? to + 1 : to;
            }
            if (text.at(to) != ' ') {
                break;
            }
            i = to + 1;
        }
        boolean label = end > 0 && (text.at(end) == ':' || text.at(end) == ' ' && text.at(end + 1) == ':');
        return label ? -1 : end;
    }
}
