/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The days of the yearly lists of the Office of Personnel Management. */
class UsFederalHolidaysTest {

    @Test
    void fixedHolidaysOnAWeekendAreKeptOnTheFridayOrMonday() {
        assertThat(UsFederalHolidays.in(2026))
                .containsExactlyElementsOf(
                        days("2026-01-01 2026-01-19 2026-02-16 2026-05-25 2026-06-19 2026-07-03 2026-09-07"
                                + " 2026-10-12 2026-11-11 2026-11-26 2026-12-25"));
        assertThat(UsFederalHolidays.in(2027))
                .containsExactlyElementsOf(
                        days("2027-01-01 2027-01-18 2027-02-15 2027-05-31 2027-06-18 2027-07-05 2027-09-06"
                                + " 2027-10-11 2027-11-11 2027-11-25 2027-12-24 2027-12-31"));
    }

    @Test
    void aNewYearKeptInTheOldYearIsNoHolidayOfTheNewOne() {
        assertThat(UsFederalHolidays.isHoliday(LocalDate.of(2027, 12, 31))).isTrue();
        assertThat(UsFederalHolidays.isHoliday(LocalDate.of(2028, 1, 1))).isFalse();
    }

    @Test
    void juneteenthIsKeptSince2021() {
        assertThat(UsFederalHolidays.isHoliday(LocalDate.of(2020, 6, 19))).isFalse();
        assertThat(UsFederalHolidays.isHoliday(LocalDate.of(2021, 6, 18))).isTrue();
    }

    private static List<LocalDate> days(String days) {
        return Stream.of(days.split(" ")).map(LocalDate::parse).toList();
    }
}
