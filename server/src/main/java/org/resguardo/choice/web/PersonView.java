/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.resguardo.choice.ledger.Decision;
import org.resguardo.choice.ledger.Standing;
import org.resguardo.choice.purpose.ChoicePurpose.Group;
import org.resguardo.choice.purpose.ChoiceText;

/**
 * What one person decided, and can decide.
 *
 * @param business the name of the business
 * @param address her address with its middle covered; empty where none is at hand
 * @param action where the forms go
 * @param signal true when her browser says no
 * @param rows the purposes, in groups that follow each other
 * @param now the moment
 */
public record PersonView(String business, String address, String action, boolean signal, List<Row> rows, Instant now) {

    /**
     * A purpose.
     *
     * @param group with which others it stands together
     * @param words the words with which she is asked
     * @param decision what counts now
     * @param toConfirm true when she was asked to confirm a yes by her address
     * @param askedAgain since when she is asked again, because her yes was to something less; empty otherwise
     * @param receipt where the receipt of her last decision is; empty when there is none
     */
    public record Row(
            Group group,
            ChoiceText words,
            Decision decision,
            boolean toConfirm,
            Optional<Instant> askedAgain,
            Optional<String> receipt) {

        /** The id of the purpose. */
        public String id() {
            return words.purpose();
        }

        /** True when she said yes. */
        public boolean yes() {
            return askedAgain.isEmpty()
                    && decision.standing().filter(Standing::yes).isPresent();
        }

        /** True when she said no. */
        public boolean no() {
            return decision.standing().filter(Standing::no).isPresent();
        }

        /** When she decided; empty when she did not. */
        public Optional<Instant> decidedAt() {
            return decision.standing().filter(said -> said.yes() || said.no()).map(Standing::decidedAt);
        }

        /** True when a browser's no is what counts, and she has not said otherwise. */
        public boolean bySignal() {
            return decision.standing()
                    .filter(Standing::no)
                    .flatMap(said -> said.signalAt().filter(said.decidedAt()::equals))
                    .isPresent();
        }
    }

    /** The rows of a group. */
    public List<Row> of(Group group) {
        return rows.stream().filter(row -> row.group() == group).toList();
    }

    /** The groups that have rows. */
    public List<Group> groups() {
        return rows.stream().map(Row::group).distinct().toList();
    }

    /** True when she can be written to, so that a pause makes sense. */
    public boolean messages() {
        return !of(Group.MESSAGES).isEmpty();
    }

    /** Until when she wants nothing; empty without a pause. */
    public Optional<Instant> pausedUntil() {
        return of(Group.MESSAGES).stream()
                .flatMap(row -> row.decision().standing().stream())
                .filter(said -> said.paused(now))
                .flatMap(said -> said.pausedUntil().stream())
                .findFirst();
    }

    /** How often she wants to hear: all, weekly or monthly. */
    public String frequency() {
        return of(Group.MESSAGES).stream()
                .flatMap(row -> row.decision().standing().stream())
                .map(Standing::frequency)
                .filter(often -> !often.isEmpty())
                .findFirst()
                .orElse("all");
    }
}
