/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Says on which days people work. */
@FunctionalInterface
public interface BusinessCalendar {
    /** Monday to Friday except the federal holidays of the United States. */
    BusinessCalendar US_FEDERAL = day -> isWeekday(day) && !UsFederalHolidays.isHoliday(day);

    /**
     * Monday to Friday, for countries whose holidays are not known here.
     *
     * <p>A deadline counted with it is never later than the true one, since holidays only add days.
     */
    BusinessCalendar WEEKDAYS = BusinessCalendar::isWeekday;

    /** The calendar by which the law of a place counts. */
    static BusinessCalendar of(String jurisdiction) {
        return jurisdiction.equals("US") || jurisdiction.startsWith("US-") ? US_FEDERAL : WEEKDAYS;
    }

    /** True when people work on the day. */
    boolean isBusinessDay(LocalDate day);

    /** The last of so many business days; the day that is counted from is not one of them. */
    default LocalDate after(LocalDate from, int businessDays) {
        LocalDate day = from;
        for (int left = businessDays; left > 0; ) {
            day = day.plusDays(1);
            left -= isBusinessDay(day) ? 1 : 0;
        }
        return day;
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
