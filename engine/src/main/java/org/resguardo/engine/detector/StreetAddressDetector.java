/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.util.List;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.words.WordClass;
import org.resguardo.engine.words.WordList;

/**
 * Finds street addresses as they are written in Spanish (kind of street, name, number) and in English (number, name, kind of
 * street), with flat and floor behind them.
 */
public final class StreetAddressDetector extends WordsDetector {
    private static final int LONGEST_NAME = 48;
    private static final int LONGEST_TAIL = 64;
    private static final Verdict ADDRESS = Verdict.listed(32);
    private static final Verdict SMALL_LETTERS = Verdict.listed(14);

    /** For the service loader. */
    public StreetAddressDetector() {
        super(
                "street-address",
                DataCategory.POSTAL_ADDRESS,
                "",
                "UPU S42 international postal address components, read 2025-11");
    }

    @Override
    public boolean weak() {
        return true;
    }

    @Override
    public void look(WordList words, Span span, Found found) {
        int done = 0;
        int spanish = words.any(WordClass.STREET_ES) ? words.next(0, WordClass.STREET_ES) : words.size();
        int english = words.any(WordClass.STREET_EN) ? words.next(0, WordClass.STREET_EN) : words.size();
        int unit = words.any(WordClass.UNIT) ? words.next(0, WordClass.UNIT) : words.size();
        while (Math.min(unit, Math.min(spanish, english)) < words.size()) {
            int i = Math.min(unit, Math.min(spanish, english));
            int to = words.start(i) < done ? done : -1;
            if (i == spanish) {
                to = to < 0 ? spanish(words, span, i, found) : to;
                spanish = words.next(i + 1, WordClass.STREET_ES);
            }
            if (i == english) {
                to = to < 0 ? english(words, span, i, found) : to;
                english = words.next(i + 1, WordClass.STREET_EN);
            }
            if (i == unit) {
                to = to < 0 ? byUnit(words, span, i, found) : to;
                unit = words.next(i + 1, WordClass.UNIT);
            }
            done = Math.max(done, to);
        }
    }

    /** An address of which only the flat is recognised, as {@code 28 Slovenčeva 46, Apt. 715}: what stands right before it has a number too. */
    private static int byUnit(WordList words, Span text, int unit, Found found) {
        int number = words.end(unit);
        while (number - words.end(unit) < 3
                && (text.at(number) == ' ' || text.at(number) == '.' || text.at(number) == '#')) {
            number++;
        }
        if (!Span.isDigit(text.at(number)) || number == words.end(unit)) {
            return -1;
        }
        int end = words.start(unit);
        while (words.start(unit) - end < 5 && !Span.isWord(text.at(end - 1))) {
            end--;
        }
        int from = end;
        int first = -1;
        boolean letters = false;
        while (end - from < LONGEST_NAME && isNamePart(text.at(from - 1)) && text.at(from - 1) != ',') {
            from--;
            letters |= Span.isLetter(text.at(from));
            if (Span.isDigit(text.at(from)) && !Span.isWord(text.at(from - 1))) {
                first = from;
            }
        }
        if (first < 0 || !letters) {
            return -1;
        }
        int to = tail(text, furtherParts(words, text, words.start(unit)));
        found.found(first, to, ADDRESS);
        return to;
    }

    /** The end of a postal code behind town and country, or where it was asked from. */
    private static int tail(Span text, int end) {
        int i = end;
        while (i - end < LONGEST_TAIL) {
            int b = text.at(i);
            if (Span.isDigit(b) && !Span.isWord(text.at(i - 1))) {
                int digits = i;
                while (Span.isDigit(text.at(i))) {
                    i++;
                }
                return i - digits >= 4 && i - digits <= 6 && !Span.isWord(text.at(i)) ? i : end;
            }
            if (!isNamePart(b) && b != '\n' && b != '\r' && b != '|') {
                return end;
            }
            i++;
        }
        return end;
    }

    private static int spanish(WordList words, Span text, int street, Found found) {
        int from = words.start(street);
        int nameFrom = words.end(street);
        while (text.at(nameFrom) == '.' || text.at(nameFrom) == '/' || text.at(nameFrom) == ' ') {
            nameFrom++;
        }
        boolean capital = text.isCapital(nameFrom);
        int i = nameFrom;
        int letters = 0;
        while (i - nameFrom < LONGEST_NAME && !Span.isDigit(text.at(i)) && isNamePart(text.at(i))) {
            if (text.small(i) == 's' && text.at(i + 1) == '/' && text.at(i - 1) < '0') {
                break;
            }
            letters += Span.isWord(text.at(i)) ? 1 : 0;
            capital |= text.at(i) == ' ' && text.isCapital(i + 1);
            i++;
        }
        int number = number(text, i);
        if (letters < 3 || number < 0 || nameFrom == words.end(street)) {
            return -1;
        }
        int to = furtherParts(words, text, number);
        found.found(from, to, capital ? ADDRESS : SMALL_LETTERS);
        return to;
    }

    /** The end of a house number at the place, or -1. */
    private static int number(Span text, int at) {
        if (text.small(at) == 's'
                && text.at(at + 1) == '/'
                && text.small(at + 2) == 'n'
                && !Span.isWord(text.at(at + 3))) {
            return at + 3;
        }
        int i = at;
        if (text.at(i) == '#') {
            i++;
        }
        int digits = i;
        while (Span.isDigit(text.at(i)) && i - digits < 6) {
            i++;
        }
        if (i == digits || i - digits > 5) {
            return -1;
        }
        if (text.at(i) == '-' && Span.isWord(text.at(i + 1))) {
            i += 2;
            while (Span.isWord(text.at(i))) {
                i++;
            }
        } else if (Span.isLetter(text.at(i)) && !Span.isWord(text.at(i + 1))) {
            i++;
        }
        return i;
    }

    private static int english(WordList words, Span text, int street, Found found) {
        int i = words.start(street) - 1;
        if (text.at(i) != ' ') {
            return -1;
        }
        boolean capital = false;
        int letters = 0;
        while (words.start(street) - i < LONGEST_NAME
                && (Span.isWord(text.at(i)) || text.at(i) == ' ' || text.at(i) == '.' || text.at(i) == '\'')) {
            if (Span.isDigit(text.at(i)) && startOfNumber(text, i) > 0 && letters >= 2) {
                int from = startOfNumber(text, i);
                int to = furtherParts(words, text, words.end(street));
                found.found(from, to, capital ? ADDRESS : SMALL_LETTERS);
                return to;
            }
            letters += Span.isWord(text.at(i)) ? 1 : 0;
            capital |= text.isCapital(i) && !Span.isWord(text.at(i - 1));
            i--;
        }
        return -1;
    }

    /** Where a house number that ends at the place begins, or -1 when it is part of a word, as in 5th. */
    private static int startOfNumber(Span text, int lastDigit) {
        if (Span.isLetter(text.at(lastDigit + 1))) {
            return -1;
        }
        int i = lastDigit;
        while (Span.isDigit(text.at(i - 1)) && lastDigit - i < 6) {
            i--;
        }
        return lastDigit - i < 6 && !Span.isWord(text.at(i - 1)) && text.at(i - 1) != '.' && text.at(i - 1) != '/'
                ? i
                : -1;
    }

    /** The end of flat, floor, town, state and postal code behind a street, as far as they are recognised. */
    private static int furtherParts(WordList words, Span text, int end) {
        int to = end;
        for (int i = words.firstFrom(end); i < words.size() && words.start(i) - to <= 6; i++) {
            boolean unit = words.is(i, WordClass.UNIT);
            boolean place = words.is(i, WordClass.CITY) || words.is(i, WordClass.US_STATE);
            if (!unit && !place || !isGap(text, to, words.start(i))) {
                break;
            }
            to = words.end(i);
            int digits = to;
            while (text.at(digits) == ' ' || text.at(digits) == '.' || text.at(digits) == '#') {
                digits++;
            }
            if (Span.isDigit(text.at(digits))) {
                to = digits;
                while ((Span.isWord(text.at(to)) || text.at(to) == '-' && Span.isDigit(text.at(to + 1)))
                        && to - digits < 10) {
                    to++;
                }
            }
        }
        return to;
    }

    private static boolean isGap(Span text, int from, int to) {
        for (int i = from; i < to; i++) {
            int b = text.at(i);
            if (b != ' ' && b != ',' && b != '.' && b != '#' && b != '\n' && b != '\r' && b != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isNamePart(int b) {
        return Span.isWord(b) || b == ' ' || b == '.' || b == ',' || b == '\'' || b == '-' || b == '#';
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Calle Mayor 15, 3º B",
                "Av. Insurgentes Sur 1602, Int. 4",
                "1600 Pennsylvania Avenue NW",
                "742 Evergreen Terrace");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("the best way to win", "la calle estaba vacía", "a drive of 20 minutes", "5th Avenue is nice");
    }
}
