/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.resguardo.law.Tables;

/** Holds our counting against last days that were worked out without it; the head of dates.tsv says how. */
class DatesTest {
    static final List<String[]> DATES = Tables.rows("dates.tsv");

    @Test
    void theTableIsLong() {
        assertThat(DATES).hasSizeGreaterThanOrEqualTo(150);
    }

    @ParameterizedTest(name = "{0} {2} from {1}, {4}")
    @FieldSource("DATES")
    void lastDaysAreThoseOfTheTable(String kind, String start, String amount, String end, String why) {
        assertThat(last(kind, start, Integer.parseInt(amount))).as(why).isEqualTo(end);
    }

    private static String last(String kind, String start, int amount) {
        return switch (kind) {
            case "days" -> day(Term.days(amount), start, BusinessCalendar.US_FEDERAL);
            case "business-days" -> day(Term.businessDays(amount), start, BusinessCalendar.US_FEDERAL);
            case "weekdays" -> day(Term.businessDays(amount), start, BusinessCalendar.WEEKDAYS);
            case "months" -> day(new Term.Months(amount), start, BusinessCalendar.US_FEDERAL);
            default -> moment(kind.substring("hours ".length()), start, amount);
        };
    }

    private static String day(Term term, String start, BusinessCalendar calendar) {
        return term.due(LocalDate.parse(start), calendar).orElseThrow().toString();
    }

    private static String moment(String zone, String start, int hours) {
        return new Term.Hours(hours)
                .dueAt(LocalDateTime.parse(start).atZone(ZoneId.of(zone)))
                .toLocalDateTime()
                .toString();
    }
}
