/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

/** Reads what stands before and behind the name of a month. */
final class WrittenDate {
    private static final int FARTHEST = 12;

    private WrittenDate() {}

    /** Where a day of one or two digits before a month begins; the month when none stands there. */
    static int dayBefore(Span text, int month) {
        int i = month;
        while (month - i < 3 && (text.at(i - 1) == ' ' || text.at(i - 1) == '-' || text.at(i - 1) == '/')) {
            i--;
        }
        boolean de = text.small(i - 1) == 'e' && text.small(i - 2) == 'd';
        boolean of = text.small(i - 1) == 'f' && text.small(i - 2) == 'o';
        if ((de || of) && !Span.isWord(text.at(i - 3))) {
            i -= 2;
            while (month - i < 6 && text.at(i - 1) == ' ') {
                i--;
            }
        }
        int end = Span.isLetter(text.at(i - 1)) && Span.isLetter(text.at(i - 2)) && Span.isDigit(text.at(i - 3))
                ? i - 2
                : i;
        int digits = end;
        while (Span.isDigit(text.at(digits - 1)) && end - digits < 3) {
            digits--;
        }
        boolean day =
                digits < end && end - digits <= 2 && !Span.isWord(text.at(digits - 1)) && text.at(digits - 1) != '.';
        return day ? digits : month;
    }

    /** Where a year behind a month ends, with a day before it as in English or not; the month's end when none stands there. */
    static int yearBehind(Span text, int month) {
        int i = month;
        int first = -1;
        while (i - month < FARTHEST) {
            int b = text.at(i);
            if (Span.isDigit(b)) {
                int end = HouseNumber.digitsEnd(text, i);
                boolean year = end - i == 4 && (b == '1' || b == '2')
                        || end - i == 2
                                && (text.at(i - 1) == '-'
                                        || text.at(i - 1) == ' '
                                                && text.small(i - 2) == 'l'
                                                && text.small(i - 3) == 'e');
                if (year && !Span.isWord(text.at(end))) {
                    return end;
                }
                if (end - i > 2 || first >= 0) {
                    return month;
                }
                first = i;
                i = end;
                if (Span.isLetter(text.at(i)) && Span.isLetter(text.at(i + 1)) && !Span.isWord(text.at(i + 2))) {
                    i += 2;
                }
            } else if (b == ' ' || b == ',' || b == '.' || b == '-' || b == '/') {
                i++;
            } else if (text.small(i) == 'd' && text.small(i + 1) == 'e') {
                i += text.small(i + 2) == 'l' ? 3 : 2;
            } else {
                return month;
            }
        }
        return month;
    }
}
