/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.resguardo.law.record.LawRecord;

/**
 * The last days of a case. To say that it came and to answer it are different clocks; finding out who asks stops neither.
 *
 * @param acknowledgeBy by when the person is told that it came
 * @param answerBy by when it is answered, with the longer time once that was told
 * @param extendedTo by when at the latest, if the person is told in time why it takes longer; the same day where nothing can be added
 * @param laws what sets the day of the answer; empty when it is only what the business promises
 * @param sure false when it is not known whether these laws reach the business
 */
public record Clocks(
        LocalDate acknowledgeBy, LocalDate answerBy, LocalDate extendedTo, List<LawRecord> laws, boolean sure) {

    /** One of the two clocks. The ids never change: the database holds them. */
    public enum Clock {
        /** Until she knows that it came. */
        ACKNOWLEDGE("rights.clock.acknowledge"),
        /** Until she has an answer. */
        ANSWER("rights.clock.answer");

        private final String title;

        Clock(String title) {
            this.title = title;
        }

        String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** The key of its name. */
        public String title() {
            return title;
        }
    }

    /** Which clock runs out next. */
    public Optional<Clock> next(RightsCase of) {
        if (!of.open()) {
            return Optional.empty();
        }
        boolean toldFirst = of.times().acknowledged().isEmpty() && !acknowledgeBy.isAfter(answerBy);
        return Optional.of(toldFirst ? Clock.ACKNOWLEDGE : Clock.ANSWER);
    }

    /** When a clock runs out. */
    public LocalDate day(Clock clock) {
        return switch (clock) {
            case ACKNOWLEDGE -> acknowledgeBy;
            case ANSWER -> answerBy;
        };
    }

    /** Which clocks of a case run. */
    public static List<Clock> running(RightsCase of) {
        if (!of.open() || !of.counts()) {
            return List.of();
        }
        return of.times().acknowledged().isEmpty() ? List.of(Clock.ACKNOWLEDGE, Clock.ANSWER) : List.of(Clock.ANSWER);
    }

    /** True when more time can be taken. */
    public boolean extendable() {
        return extendedTo.isAfter(answerBy);
    }
}
