/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.retention;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import org.resguardo.law.record.RetentionLaw;

/** Until when one record must be kept, and from when it may not be kept any longer. */
public final class KeepingDates {
    private static final String END_OF_YEAR = "end-of-calendar-year";

    private KeepingDates() {}

    /**
     * The last day on which a record must be kept; empty when the rule asks for no keeping.
     *
     * @param event the day of the event that the rule counts from
     */
    public static Optional<LocalDate> keepThrough(RetentionLaw rule, LocalDate event) {
        int years = rule.minimum().years();
        return years == 0 ? Optional.empty() : Optional.of(start(rule, event).plusYears(years));
    }

    /**
     * The same for a rule that also counts from the end of a relation, as Form I-9 does: three years from hiring or one year
     * from leaving, whichever is later.
     *
     * @param begun the day on which the relation began
     * @param ended the day on which it ended
     */
    public static Optional<LocalDate> keepThrough(RetentionLaw rule, LocalDate begun, LocalDate ended) {
        int afterEnd = rule.minimum().orYearsAfterEnd();
        LocalDate byEnd = ended.plusYears(afterEnd);
        return keepThrough(rule, begun).map(day -> afterEnd > 0 && byEnd.isAfter(day) ? byEnd : day);
    }

    /** The last day on which a record may be kept; empty when the rule names no years. */
    public static Optional<LocalDate> disposeBy(RetentionLaw rule, LocalDate event) {
        int years = rule.maximum().years();
        return years == 0 ? Optional.empty() : Optional.of(start(rule, event).plusYears(years));
    }

    private static LocalDate start(RetentionLaw rule, LocalDate event) {
        return rule.countedFrom().equals(END_OF_YEAR)
                ? MonthDay.of(Month.DECEMBER, 31).atYear(event.getYear())
                : event;
    }
}
