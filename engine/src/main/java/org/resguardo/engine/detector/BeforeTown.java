/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import org.resguardo.engine.words.WordList;

/** Reads Spanish streets of which the kind is left out, from the postal code and the town back: {@code Gaspar Aguilar, 90. 46017 Valencia}. */
final class BeforeTown {
    private static final int MOST_WORDS = 5;
    private static final int LONGEST_GAP = 4;

    private BeforeTown() {}

    /** Sets the span to the street before a town; false when there is none. */
    static boolean read(WordList words, Span text, int town) {
        int codeEnd = words.start(town) - 1;
        int code = codeEnd - 5;
        if (text.at(codeEnd) != ' ' || !Span.isDigit(text.at(codeEnd - 1)) || Span.isWord(text.at(code - 1))) {
            return false;
        }
        for (int i = code; i < codeEnd; i++) {
            if (!Span.isDigit(text.at(i))) {
                return false;
            }
        }
        int end = skipBack(text, code);
        int number = numberStart(text, end);
        if (number < 0 || end == code) {
            return false;
        }
        int name = skipBack(text, number);
        int from = nameStart(text, name);
        if (from < 0 || name == number) {
            return false;
        }
        text.set(from, end);
        return true;
    }

    private static int skipBack(Span text, int at) {
        int i = at;
        while (at - i < LONGEST_GAP
                && (text.at(i - 1) == ' '
                        || text.at(i - 1) == ','
                        || text.at(i - 1) == '.'
                        || text.at(i - 1) == '-'
                        || text.at(i - 1) == '\n')) {
            i--;
        }
        return i;
    }

    /** Where a number of up to three digits, or {@code s/n}, begins that ends at a place; -1 when there is none. */
    private static int numberStart(Span text, int end) {
        if (text.small(end - 1) == 'n' && text.at(end - 2) == '/' && text.small(end - 3) == 's') {
            return end - 3;
        }
        int i = end;
        while (Span.isDigit(text.at(i - 1)) && end - i < 4) {
            i--;
        }
        return i < end && end - i <= 3 && !Span.isWord(text.at(i - 1)) ? i : -1;
    }

    /** Where one to five words with capital letters begin, particles between them left aside; -1 when there are none. */
    private static int nameStart(Span text, int end) {
        int from = -1;
        int i = end;
        for (int n = 0; n < MOST_WORDS; n++) {
            int start = i;
            while (Span.isWord(text.at(start - 1))) {
                start--;
            }
            boolean capital = text.isCapital(start);
            boolean particle = !capital && i - start >= 1 && i - start <= 3 && from > 0;
            if (start == i || Span.isDigit(text.at(start)) || !capital && !particle) {
                break;
            }
            from = capital ? start : from;
            if (text.at(start - 1) != ' ') {
                break;
            }
            i = start - 1;
        }
        return from;
    }
}
