/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import org.resguardo.engine.words.WordSet;

/** Reads house numbers: {@code 15}, {@code 15-B}, {@code No. 15}, {@code #15}, {@code núm. 15 bis}, {@code s/n}, {@code 71-21}. */
final class HouseNumber {
    private static final int MOST_DIGITS = 5;
    private static final WordSet NUMBER_WORDS =
            WordSet.of("n", "no", "nº", "n°", "nro", "num", "núm", "numero", "número");

    private HouseNumber() {}

    /** The end of a house number, with or without its sign, at a place; -1 when there is none. */
    static int end(Span text, int at) {
        int i = skipSign(text, at);
        if (text.small(i) == 's' && text.at(i + 1) == '/' && text.small(i + 2) == 'n' && !Span.isWord(text.at(i + 3))) {
            return i + 3;
        }
        int end = digitsEnd(text, i);
        if (end == i || end - i > MOST_DIGITS) {
            return -1;
        }
        if (text.at(end) == '-' && Span.isWord(text.at(end + 1))) {
            int behind = end + 1;
            while (Span.isWord(text.at(behind)) && behind - end < 6) {
                behind++;
            }
            return behind;
        }
        if (text.at(end) == '.' && Span.isDigit(text.at(end + 1))) {
            return digitsEnd(text, end + 1);
        }
        if (Span.isLetter(text.at(end))) {
            return Span.isWord(text.at(end + 1)) ? -1 : end + 1;
        }
        return isAmount(text, end) ? -1 : end;
    }

    /** True for what follows numbers of minutes, money or shares. */
    private static boolean isAmount(Span text, int end) {
        int b = text.at(end) == ' ' ? text.at(end + 1) : text.at(end);
        return b == '%' || b == 0xE2 && text.at(text.at(end) == ' ' ? end + 2 : end + 1) == 0x82 || b == '$';
    }

    /** Behind the digits at a place. */
    static int digitsEnd(Span text, int at) {
        int i = at;
        while (Span.isDigit(text.at(i)) && i - at < 8) {
            i++;
        }
        return i;
    }

    /** True when a sign or word for {@code number} stands at a place, and a number behind it. */
    static boolean isSign(Span text, int at) {
        int behind = skipSign(text, at);
        return behind > at
                && (Span.isDigit(text.at(behind)) || text.small(behind) == 's' && text.at(behind + 1) == '/');
    }

    /** Behind {@code #}, {@code nº}, {@code n.}, {@code no.}, {@code núm.}, {@code número}, {@code km} and spaces; the place itself when none is there. */
    private static int skipSign(Span text, int at) {
        int i = at;
        if (text.at(i) == '#') {
            i++;
        } else if (text.small(i) == 'n' && !Span.isWord(text.at(i - 1))) {
            i++;
            while (i - at < 9 && (Span.isLetter(text.at(i)) || text.at(i) >= 0x80)) {
                i++;
            }
            if (!text.isOneOf(NUMBER_WORDS, at, i)) {
                return at;
            }
        } else if (text.small(i) == 'k' && text.small(i + 1) == 'm' && !Span.isWord(text.at(i + 2))) {
            i += 2;
        } else {
            return at;
        }
        while (i - at < 12 && (text.at(i) == '.' || text.at(i) == ' ' || text.at(i) == 0xC2 || text.at(i) == 0xBA)) {
            i++;
        }
        return i;
    }
}
