/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.resguardo.law.Law;
import org.resguardo.law.Text;
import org.resguardo.law.duty.Obligation;
import org.resguardo.law.record.ComprehensiveLaw;

/**
 * Whether the signal with which a browser says "no" for its user must be obeyed under one law on one day.
 *
 * @param record the law, with its source
 * @param answer the answer on that day
 * @param from the first day of the duty; {@link LocalDate#MIN} where none is given
 * @param note a caution; empty when there is none
 */
public record SignalDuty(ComprehensiveLaw record, Answer answer, LocalDate from, Text note) {

    /** What every comprehensive law says on a day. */
    public static List<SignalDuty> on(LocalDate day, Law law) {
        return law.records(ComprehensiveLaw.class).stream()
                .map(record -> of(record, day))
                .toList();
    }

    /** What the laws say on a day that have the given status for a business: those that apply, or those that are undetermined. */
    public static List<SignalDuty> of(Collection<Obligation> obligations, Obligation.Status status, LocalDate day) {
        return obligations.stream()
                .filter(obligation -> obligation.status() == status)
                .map(Obligation::record)
                .filter(ComprehensiveLaw.class::isInstance)
                .map(record -> of((ComprehensiveLaw) record, day))
                .toList();
    }

    /** What one law says on a day. */
    public static SignalDuty of(ComprehensiveLaw record, LocalDate day) {
        ComprehensiveLaw.Signal signal = record.signal();
        LocalDate from = signal.from().isAfter(record.header().effective())
                ? signal.from()
                : record.header().effective();
        return new SignalDuty(record, answer(signal.required(), day.isBefore(from)), from, signal.note());
    }

    private static Answer answer(ComprehensiveLaw.Required required, boolean early) {
        return switch (required) {
            case NO -> Answer.NO;
            case YES -> early ? Answer.COMING : Answer.YES;
            case CONDITIONAL -> early ? Answer.COMING : Answer.CONDITIONAL;
            case UNCLEAR -> Answer.UNCLEAR;
        };
    }

    /** Whether the signal must be obeyed. */
    public enum Answer {
        /** It must. */
        YES,
        /** It need not. */
        NO,
        /** It must, from the first day of the duty on. */
        COMING,
        /** Under conditions that the note tells. */
        CONDITIONAL,
        /** The text leaves it open; obeying it is the safe side. */
        UNCLEAR
    }
}
