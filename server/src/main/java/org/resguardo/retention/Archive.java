/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Records that a rule took out of their place and that are kept all the same, sealed, for named people, until a day.
 *
 * @param id its number
 * @param runId by which run it was made
 * @param state where it stands
 * @param pieces in how many pieces it lies
 * @param rows how many records of the rule's table it was given
 * @param along how many records that belonged to them
 * @param madeAt when it was made
 * @param endsAt when it is destroyed
 * @param destroyedAt when it was
 */
public record Archive(
        long id,
        long runId,
        State state,
        int pieces,
        long rows,
        long along,
        Instant madeAt,
        Instant endsAt,
        Optional<Instant> destroyedAt) {

    /** Where an archive stands. The ids never change: the database holds them. */
    public enum State {
        /** The run that fills it has not ended. */
        MAKING,
        /** It can be opened. */
        KEPT,
        /** Its key is forgotten and its pieces are gone. */
        DESTROYED;

        static State of(String id) {
            return Arrays.stream(values())
                    .filter(state -> state.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no such state"));
        }

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** True when it can be opened. */
    public boolean kept() {
        return state == State.KEPT;
    }

    /** The page about it. */
    public String page() {
        return "/retention/archives/" + id;
    }

    /** Its number alone. */
    @Override
    public String toString() {
        return "archive " + id;
    }
}
