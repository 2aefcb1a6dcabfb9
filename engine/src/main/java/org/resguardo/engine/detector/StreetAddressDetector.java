/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.util.List;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.words.WordClass;
import org.resguardo.engine.words.WordList;

/**
 * Finds street addresses as they are written in Spanish (kind of street, name, number) and in English (number, name, kind of
 * street), behind words that announce one in any other order, and boxes at a post office; flat, floor, postal code, town and
 * state behind them belong to them.
 */
public final class StreetAddressDetector extends WordsDetector {
    private static final long STARTS = WordClass.bits(
            WordClass.STREET_ES, WordClass.STREET_EN, WordClass.UNIT, WordClass.ADDRESS_CUE, WordClass.CITY);
    static final Verdict ADDRESS = Verdict.listed(32);
    private static final Verdict CHAT = Verdict.listed(21);
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
    public boolean labelled() {
        return true;
    }

    @Override
    public void look(WordList words, Span span, Found found) {
        if (!words.any(STARTS)) {
            return;
        }
        int done = 0;
        for (int i = words.next(0, STARTS); i < words.size(); i = words.next(i + 1, STARTS)) {
            if (words.start(i) >= done) {
                done = Math.max(done, look(words, span, i, found));
            }
        }
    }

    /** Reports the address that a word is part of, and returns its end; -1 when it is part of none. */
    private static int look(WordList words, Span text, int i, Found found) {
        boolean read = isWithinEnglish(words, text, i)
                || words.is(i, WordClass.STREET_ES) && SpanishStreet.read(words, text, i)
                || words.is(i, WordClass.STREET_EN) && EnglishStreet.read(words, text, i)
                || words.is(i, WordClass.UNIT) && PostBox.read(words, text, i)
                || words.is(i, WordClass.ADDRESS_CUE) && AnnouncedAddress.read(words, text, i)
                || words.is(i, WordClass.CITY) && BeforeTown.read(words, text, i);
        if (!read) {
            return -1;
        }
        int from = text.from();
        int street = text.to();
        int to = AddressTail.end(words, text, street);
        boolean written = hasCapital(text, from, street)
                || hasNumberSign(text, from, street)
                || to > street && AddressTail.endsInDigits(text, street, to);
        boolean chat = words.hasSmallNames()
                && (to > street || Span.isDigit(text.at(from)) && Span.isDigit(text.at(from + 1)));
        found.found(from, to, written ? ADDRESS : chat ? CHAT : SMALL_LETTERS);
        return to;
    }

    /** Reads a street of which the kind stands behind the word, or is the word, with a number before both: {@code 12 Rancho Viejo Ln}, {@code 7 Oak Blvd Apt 3}. */
    private static boolean isWithinEnglish(WordList words, Span text, int i) {
        if (!words.is(i, WordClass.STREET_ES)) {
            return false;
        }
        for (int k = i; k < words.size() && k <= i + 3; k++) {
            if (k > i && words.start(k) - words.end(k - 1) > 2) {
                return false;
            }
            if (words.is(k, WordClass.STREET_EN)
                    && EnglishStreet.read(words, text, k)
                    && text.from() < words.start(i)) {
                return true;
            }
        }
        return false;
    }

    /** True for {@code Carrera 15 # 93-75}, where the street itself has a number for a name. */
    private static boolean hasNumberSign(Span text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.at(i) == '#' && Span.isDigit(text.at(to - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasCapital(Span text, int from, int to) {
        boolean first = !Span.isDigit(text.at(from));
        for (int i = from; i < to; i++) {
            if (!Span.isWord(text.at(i - 1)) && Span.isLetter(text.at(i)) || text.at(i) >= 0xC3) {
                if (!first && text.isCapital(i)) {
                    return true;
                }
                first = false;
            }
        }
        return false;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Calle Mayor 15, 3º B",
                "Av. Insurgentes Sur 1602, Int. 4, Col. Crédito Constructor, C.P. 03940 Ciudad de México",
                "c/ mayor 15, 28013 madrid",
                "Calle 20 de Noviembre 882",
                "Carrera 7 # 71-21, Bogotá",
                "vivo en calle san juan 12 3b",
                "avenida reforma 222 piso 3 col juarez cp 06600 cdmx",
                "Carr. 167 Km 18.2, Bayamón, PR 00957",
                "1600 Pennsylvania Avenue NW",
                "742 Evergreen Terrace",
                "4598 Camino del Sol, Santa Fe, NM 87505",
                "Hospital POVISA. Gaspar Aguilar, 90. 46017 Valencia",
                "P.O. Box 1234, Mayagüez, PR 00681",
                "She lives at 28 Lindenallee 35, 50668 Köln");
    }

    @Override
    public List<String> nearMisses() {
        return List.of(
                "the best way to win",
                "la calle estaba vacía",
                "a drive of 20 minutes",
                "5th Avenue is nice",
                "since 1961 in Chicago and with us since spring",
                "the box of 12 cakes",
                "en el apartado 3.2 se explica",
                "la ronda de 20 empresas");
    }
}
