/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.request;

import java.time.LocalDate;
import java.util.Optional;
import org.resguardo.law.deadline.Term;
import org.resguardo.law.record.LawRecord;

/**
 * The last days for one kind of request under one law.
 *
 * @param record the law, with its source
 * @param kind what is asked: {@code request}, or {@code claims} and the like where a law has several terms
 * @param acknowledgeBy by when its arrival is confirmed; {@link LocalDate#MAX} when it need not be
 * @param answerBy by when it is answered
 * @param extendedTo by when it is answered if a reason for the delay is told before; the same day when nothing can be added
 * @param appeal whether a refusal can be appealed within the business
 * @param appealAnswer how long the answer to an appeal may take
 */
public record RequestDeadline(
        LawRecord record,
        String kind,
        LocalDate acknowledgeBy,
        LocalDate answerBy,
        LocalDate extendedTo,
        boolean appeal,
        Term appealAnswer) {

    /** By when its arrival is confirmed, where the law asks for it. */
    public Optional<LocalDate> acknowledge() {
        return acknowledgeBy.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(acknowledgeBy);
    }
}
