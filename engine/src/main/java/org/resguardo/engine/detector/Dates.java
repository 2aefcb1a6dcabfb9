/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.time.LocalDate;
import java.time.YearMonth;

/** Reads dates in numbers: year first, or day and month first and the year last, in two or four digits. */
public final class Dates {
    /** No date. */
    public static final long NONE = Long.MIN_VALUE;

    private static final int FIRST_YEAR = 1880;
    private static final int LAST_YEAR = 2100;

    private Dates() {}

    /**
     * The day that the number names, counted from 1970-01-01, or {@link #NONE}. Where day and month could be either, the
     * day is taken to come first; years of two digits lie between 1930 and 2029.
     */
    public static long epochDay(Span number) {
        int separator = number.separator();
        if (separator != '-' && separator != '/' && separator != '.') {
            return NONE;
        }
        int firstEnd = endOfGroup(number, number.from());
        int secondEnd = endOfGroup(number, firstEnd + 1);
        int thirdEnd = endOfGroup(number, secondEnd + 1);
        if (thirdEnd != number.to()) {
            return NONE;
        }
        int first = firstEnd - number.from();
        int second = secondEnd - firstEnd - 1 + first;
        int third = number.digitCount();
        int one = (int) number.number(0, first);
        int two = (int) number.number(first, second);
        int three = (int) number.number(second, third);
        return first == 4 ? day(one, two, three) : orders(one, two, third - second == 2 ? century(three) : three);
    }

    private static int endOfGroup(Span number, int from) {
        int i = from;
        while (i < number.to() && Span.isDigit(number.at(i))) {
            i++;
        }
        return i;
    }

    private static long orders(int first, int second, int year) {
        long dayFirst = day(year, second, first);
        return dayFirst == NONE ? day(year, first, second) : dayFirst;
    }

    private static int century(int two) {
        return two < 30 ? 2000 + two : 1900 + two;
    }

    private static long day(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) {
            return NONE;
        }
        return day > 28 && day > YearMonth.of(year, month).lengthOfMonth()
                ? NONE
                : LocalDate.of(year, month, day).toEpochDay();
    }
}
