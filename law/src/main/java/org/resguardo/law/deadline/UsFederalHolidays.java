/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.deadline;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The legal public holidays of the United States (5 U.S.C. § 6103(a), read 2026-11).
 *
 * <p>When a fixed holiday falls on a Saturday, the Friday before is kept; on a Sunday, the Monday after (§ 6103(b) and
 * Executive Order 11582). Inauguration Day is left out: it is a holiday in and around Washington only.
 */
public final class UsFederalHolidays {
    private static final List<MonthDay> FIXED = List.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.JULY, 4),
            MonthDay.of(Month.NOVEMBER, 11),
            MonthDay.of(Month.DECEMBER, 25));

    private static final MonthDay JUNETEENTH = MonthDay.of(Month.JUNE, 19);
    /** Public Law 117-17, signed on 2021-06-17. */
    private static final int FIRST_JUNETEENTH = 2021;

    private UsFederalHolidays() {}

    /** True when the day is a holiday or is kept in place of one. */
    public static boolean isHoliday(LocalDate day) {
        return in(day.getYear()).contains(day);
    }

    /** The days of a year that are kept as holidays, in order. */
    public static Set<LocalDate> in(int year) {
        Set<LocalDate> days = new TreeSet<>();
        addFixed(year, days);
        days.add(LocalDate.of(year, Month.JANUARY, 1).with(dayOfWeekInMonth(3, MONDAY)));
        days.add(LocalDate.of(year, Month.FEBRUARY, 1).with(dayOfWeekInMonth(3, MONDAY)));
        days.add(LocalDate.of(year, Month.MAY, 1).with(lastInMonth(MONDAY)));
        days.add(LocalDate.of(year, Month.SEPTEMBER, 1).with(dayOfWeekInMonth(1, MONDAY)));
        days.add(LocalDate.of(year, Month.OCTOBER, 1).with(dayOfWeekInMonth(2, MONDAY)));
        days.add(LocalDate.of(year, Month.NOVEMBER, 1).with(dayOfWeekInMonth(4, THURSDAY)));
        return days;
    }

    private static void addFixed(int year, Set<LocalDate> days) {
        FIXED.forEach(day -> days.add(kept(day.atYear(year))));
        if (year >= FIRST_JUNETEENTH) {
            days.add(kept(JUNETEENTH.atYear(year)));
        }
        LocalDate nextNewYear = kept(LocalDate.of(year + 1, Month.JANUARY, 1));
        if (nextNewYear.getYear() == year) {
            days.add(nextNewYear);
        }
        days.removeIf(day -> day.getYear() != year);
    }

    private static LocalDate kept(LocalDate holiday) {
        return switch (holiday.getDayOfWeek()) {
            case SATURDAY -> holiday.minusDays(1);
            case SUNDAY -> holiday.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> holiday;
        };
    }
}
