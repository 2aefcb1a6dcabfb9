/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.destination;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;

/**
 * Whether a tool knows what a person decided last about a purpose.
 *
 * @param destinationId the number of the tool
 * @param subject the id of the person
 * @param purpose the id of the purpose
 * @param seq the entry of the ledger
 * @param yes what counts
 * @param state whether the tool knows
 * @param reason the key of the sentence that says why it cannot; empty otherwise
 * @param changedAt since when that is so
 */
public record Delivery(
        long destinationId,
        String subject,
        String purpose,
        long seq,
        boolean yes,
        State state,
        String reason,
        Instant changedAt) {

    /** Whether a tool knows. The ids never change: the database holds them. */
    public enum State {
        /** Not yet. */
        PENDING("choice.delivery.pending"),
        /** It does: somebody said so, or the place was read again. */
        CONFIRMED("choice.delivery.confirmed"),
        /** It cannot be told. */
        CANNOT("choice.delivery.cannot");

        private final String title;

        State(String title) {
            this.title = title;
        }

        static State of(String id) {
            return Arrays.stream(values())
                    .filter(state -> state.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        /** Its name in the database. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The key of its name for people. */
        public String title() {
            return title;
        }
    }

    /** Its tool and purpose alone. */
    @Override
    public String toString() {
        return "delivery to " + destinationId;
    }
}
