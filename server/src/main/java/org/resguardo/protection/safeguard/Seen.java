/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a look saw of a safeguard.
 *
 * @param outcome whether it is as it should be
 * @param sentence the key of what was seen
 * @param arguments what the sentence names
 */
public record Seen(Outcome outcome, String sentence, Map<String, Object> arguments) {
    public Seen {
        arguments = Map.copyOf(new TreeMap<>(arguments));
    }

    /** Whether a safeguard is as it should be. The ids never change: the database holds them. */
    public enum Outcome {
        /** It is. */
        PASS,
        /** It is not. */
        FAIL,
        /** It could not be seen; that is neither good nor bad. */
        UNKNOWN,
        /** It does not arise here. */
        NOT_NEEDED;

        /** Its name in the database. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The outcome with a name. */
        public static Optional<Outcome> of(String id) {
            return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
        }
    }

    /** As it should be. */
    public static Seen pass(String sentence) {
        return new Seen(Outcome.PASS, sentence, Map.of());
    }

    /** Not as it should be. */
    public static Seen fail(String sentence) {
        return new Seen(Outcome.FAIL, sentence, Map.of());
    }

    /** Could not be seen. */
    public static Seen unknown(String sentence) {
        return new Seen(Outcome.UNKNOWN, sentence, Map.of());
    }

    /** Does not arise. */
    public static Seen notNeeded(String sentence) {
        return new Seen(Outcome.NOT_NEEDED, sentence, Map.of());
    }

    /** The same with something that the sentence names. */
    public Seen with(String name, Object value) {
        Map<String, Object> more = new TreeMap<>(arguments);
        more.put(name, value);
        return new Seen(outcome, sentence, more);
    }

    /** The same with a day that the sentence names. */
    public Seen withDay(String name, LocalDate day) {
        return with(name, Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()));
    }

    /** The outcome alone: what is named may be anything. */
    @Override
    public String toString() {
        return outcome + " " + sentence;
    }
}
