/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.util.List;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.words.WordClass;
import org.resguardo.engine.words.WordList;

/** Finds birth dates with the month in letters: {@code 12 de marzo de 1985}, {@code March 12, 1985}, {@code 12-mar-85}, where words near by say that it is the day of somebody's birth. */
public final class WrittenBirthDateDetector extends WordsDetector {
    private static final Verdict DATE = Verdict.shape(-8);

    /** For the service loader. */
    public WrittenBirthDateDetector() {
        super("birth-date-written", DataCategory.BIRTH_DATE, "", "Customary writing, read 2025-11");
    }

    @Override
    public List<String> otherIds() {
        return List.of("birth-date");
    }

    @Override
    public boolean weak() {
        return true;
    }

    @Override
    public void look(WordList words, Span span, Found found) {
        if (!words.any(WordClass.MONTH)) {
            return;
        }
        for (int i = words.next(0, WordClass.MONTH); i < words.size(); i = words.next(i + 1, WordClass.MONTH)) {
            dayFirst(span, words.start(i), words.end(i), found);
            monthFirst(span, words.start(i), words.end(i), found);
        }
    }

    private static void dayFirst(Span text, int start, int end, Found found) {
        int from = back(text, start);
        int digits = from;
        while (Span.isDigit(text.at(digits - 1)) && from - digits < 3) {
            digits--;
        }
        int year = year(text, forward(text, end));
        if (from > digits && from - digits <= 2 && year > 0 && !Span.isWord(text.at(digits - 1))) {
            found.found(digits, year, DATE);
        }
    }

    private static void monthFirst(Span text, int start, int end, Found found) {
        int i = end;
        while (text.at(i) == ' ' || text.at(i) == '.' || text.at(i) == '-') {
            i++;
        }
        int digits = i;
        while (Span.isDigit(text.at(i)) && i - digits < 3) {
            i++;
        }
        if (i == digits || i - digits > 2) {
            return;
        }
        while (text.at(i) == ','
                || text.at(i) == ' '
                || text.at(i) == '-'
                || Span.isLetter(text.at(i)) && i - digits < 5) {
            i++;
        }
        int year = year(text, i);
        if (year > 0) {
            found.found(start, year, DATE);
        }
    }

    /** The place before spaces, hyphens and the word {@code de}, going back. */
    private static int back(Span text, int at) {
        int i = skipBack(text, at);
        boolean of = text.small(i - 1) == 'e' && text.small(i - 2) == 'd' && !Span.isWord(text.at(i - 3));
        return of ? skipBack(text, i - 2) : i;
    }

    private static int skipBack(Span text, int at) {
        int i = at;
        while (at - i < 3 && (text.at(i - 1) == ' ' || text.at(i - 1) == '-' || text.at(i - 1) == '/')) {
            i--;
        }
        return i;
    }

    /** The place after spaces, hyphens, full stops and the words {@code de} and {@code del}. */
    private static int forward(Span text, int at) {
        int i = skip(text, at);
        if (text.small(i) == 'd' && text.small(i + 1) == 'e') {
            i += text.small(i + 2) == 'l' ? 3 : 2;
        }
        return skip(text, i);
    }

    private static int skip(Span text, int at) {
        int i = at;
        while (i - at < 3
                && (text.at(i) == ' '
                        || text.at(i) == '-'
                        || text.at(i) == '/'
                        || text.at(i) == '.'
                        || text.at(i) == ',')) {
            i++;
        }
        return i;
    }

    /** The end of a year of four digits, or of two, at the place, or -1. */
    private static int year(Span text, int at) {
        int i = at;
        while (Span.isDigit(text.at(i)) && i - at < 5) {
            i++;
        }
        int first = text.at(at);
        boolean four = i - at == 4 && (first == '1' || first == '2');
        return four || i - at == 2 && text.at(at - 1) == '-' ? i : -1;
    }

    @Override
    public List<String> examples() {
        return List.of("nacida el 12 de marzo de 1985", "born on March 12, 1985", "F. nac.: 12-mar-1985");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("pedido del 12 de marzo de 2019", "May 5 people", "in March 1985");
    }
}
