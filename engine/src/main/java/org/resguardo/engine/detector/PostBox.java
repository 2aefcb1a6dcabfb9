/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import org.resguardo.engine.words.WordList;

/** Reads boxes at a post office and on rural routes ({@code P.O. Box 12}, {@code HC 1 Box 22}, {@code Apdo. 12}), post of the armed forces, and streets known only by their flat. */
final class PostBox {
    private static final int LONGEST_NAME = 48;

    private PostBox() {}

    /** Sets the span to what a word for a part of a house belongs to; false when that is no address. */
    static boolean read(WordList words, Span text, int unit) {
        int number = words.end(unit);
        while (number - words.end(unit) < 3
                && (text.at(number) == ' ' || text.at(number) == '.' || text.at(number) == '#')) {
            number++;
        }
        int end = HouseNumber.digitsEnd(text, number);
        if (end == number && text.capital(number) != 'A') {
            return false;
        }
        String word = text.words(words.start(unit), words.end(unit));
        if (word.equals("fpo") || word.equals("apo") || word.equals("dpo")) {
            return ofForces(text, words.start(unit), words.end(unit));
        }
        if (number == words.end(unit) || end == number) {
            return false;
        }
        return switch (word) {
            case "box" -> box(text, words.start(unit), end);
            case "apdo" -> set(text, words.start(unit), end);
            case "apt",
                    "apartment",
                    "suite",
                    "ste",
                    "unit",
                    "piso",
                    "puerta",
                    "pta",
                    "dpto",
                    "depto",
                    "apto",
                    "apartamento",
                    "interior",
                    "int",
                    "bldg",
                    "ph",
                    "floor" -> flat(text, words.start(unit), end);
            default -> false;
        };
    }

    private static boolean set(Span text, int from, int to) {
        text.set(from, to);
        return true;
    }

    private static boolean box(Span text, int box, int end) {
        int i = box - 1;
        while (box - i < 8 && (text.at(i) == ' ' || text.at(i) == '.')) {
            i--;
        }
        if (text.small(i) == 'o') {
            i--;
            while (text.at(i) == '.' || text.at(i) == ' ') {
                i--;
            }
            return text.small(i) == 'p' && !Span.isWord(text.at(i - 1)) && set(text, i, end);
        }
        int route = i + 1;
        while (Span.isDigit(text.at(route - 1)) && i - route < 4) {
            route--;
        }
        int letters = route - 1;
        boolean rural = text.at(letters) == ' '
                && (text.capital(letters - 1) == 'C' && text.capital(letters - 2) == 'H'
                        || text.capital(letters - 1) == 'R' && text.capital(letters - 2) == 'R');
        return rural && route <= i && set(text, letters - 2, end);
    }

    /** {@code FPO AP 96601}, and the ship or unit before it. */
    private static boolean ofForces(Span text, int from, int to) {
        boolean region = text.capital(to + 1) == 'A'
                && (text.capital(to + 2) == 'A' || text.capital(to + 2) == 'E' || text.capital(to + 2) == 'P');
        int digits = to + 4;
        int end = HouseNumber.digitsEnd(text, digits);
        if (!region || end - digits != 5) {
            return false;
        }
        int start = from;
        if (text.at(from - 1) == '\n' || text.at(from - 1) == ' ' || text.at(from - 1) == ',') {
            int i = from - 1;
            while (from - i < LONGEST_NAME
                    && (Span.isWord(text.at(i - 1)) || text.at(i - 1) == ' ' || text.at(i - 1) == ',')) {
                i--;
                String word = text.words(i, i + 4);
                if (!Span.isWord(text.at(i - 1))
                        && (word.startsWith("us")
                                || word.startsWith("psc")
                                || word.equals("unit")
                                || word.startsWith("cmr"))) {
                    start = i;
                }
            }
        }
        return set(text, start, end);
    }

    /** An address of which only the flat is recognised, as {@code 28 Slovenčeva 46, Apt. 715}: what stands right before it has a number too. */
    private static boolean flat(Span text, int unit, int flatEnd) {
        int end = unit;
        while (unit - end < 5 && !Span.isWord(text.at(end - 1))) {
            end--;
        }
        int from = end;
        int first = -1;
        boolean letters = false;
        while (end - from < LONGEST_NAME
                && isNamePart(text.at(from - 1))
                && !(text.at(from - 1) == '.' && text.at(from) == ' ')) {
            from--;
            letters |= Span.isLetter(text.at(from));
            if (Span.isDigit(text.at(from)) && !Span.isWord(text.at(from - 1))) {
                first = from;
            }
        }
        return first >= 0 && letters && flatEnd - unit < 16 && set(text, first, end);
    }

    private static boolean isNamePart(int b) {
        return Span.isWord(b) || b == ' ' || b == '.' || b == '\'' || b == '-' || b == '#';
    }
}
