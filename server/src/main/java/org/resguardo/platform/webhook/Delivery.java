/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.webhook;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * One message on its way to another program.
 *
 * @param id its number
 * @param webhook the number of the other program
 * @param kind what it tells: {@code policy-drifted}
 * @param state how it stands
 * @param attempts how often it was tried
 * @param status the status of the last answer; 0 when there was none
 * @param putAt since when it is on its way
 * @param endedAt when it arrived or was given up
 */
public record Delivery(
        long id,
        long webhook,
        String kind,
        State state,
        long attempts,
        int status,
        Instant putAt,
        Optional<Instant> endedAt) {

    /** How a message stands. The ids never change: the database holds them. */
    public enum State {
        /** It is tried, now or again. */
        WAITING("webhook.state.waiting"),
        /** The other program said that it has it. */
        ARRIVED("webhook.state.arrived"),
        /** It was tried for three days. */
        GIVEN_UP("webhook.state.given_up");

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
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The key of its name for people. */
        public String title() {
            return title;
        }
    }
}
