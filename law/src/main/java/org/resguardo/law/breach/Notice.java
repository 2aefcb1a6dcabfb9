/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.breach;

import java.time.LocalDate;
import java.util.Optional;
import org.resguardo.law.Text;
import org.resguardo.law.deadline.Start;
import org.resguardo.law.deadline.Term;
import org.resguardo.law.record.Threshold;

/**
 * Somebody who is told of a breach, and by when.
 *
 * @param recipient who
 * @param name what they are called
 * @param needed false when too few people are affected
 * @param threshold from how many people on
 * @param term how long the law gives
 * @param from what that is counted from
 * @param lastDay the last day; {@link LocalDate#MAX} when the law names none or it hangs on another notice without one
 * @param startAssumed true when the beginning is not known yet, and the earliest was taken
 * @param note a caution; empty when there is none
 */
public record Notice(
        Recipient recipient,
        Text name,
        boolean needed,
        Threshold threshold,
        Term term,
        Start from,
        LocalDate lastDay,
        boolean startAssumed,
        Text note) {

    /** The last day, if there is one. */
    public Optional<LocalDate> due() {
        return lastDay.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(lastDay);
    }

    /** Who is told. */
    public enum Recipient {
        /** The people concerned. */
        PEOPLE,
        /** An authority. */
        REGULATOR,
        /** The credit bureaus. */
        CREDIT_BUREAUS,
        /** Newspapers and broadcasters of the place. */
        MEDIA
    }
}
