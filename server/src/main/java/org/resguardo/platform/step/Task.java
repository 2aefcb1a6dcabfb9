/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.step;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Something that the owner should do, as a step sees it.
 *
 * @param urgency how much it hurries
 * @param sentence the key of what is to be done, or of what was found and must be looked at
 * @param reason the key of why it is worth the while
 * @param arguments what both name
 * @param address the page on which it is done
 * @param minutes how long it takes, about
 * @param due the last day, where a law or a promise sets one
 */
public record Task(
        Urgency urgency,
        String sentence,
        String reason,
        Map<String, Object> arguments,
        String address,
        int minutes,
        Optional<LocalDate> due) {

    /** How much a task hurries. */
    public enum Urgency {
        /** Somebody may be harmed, or a deadline missed. */
        TODAY,
        /** The programme needs it. */
        NEXT,
        /** It makes what is there better. */
        LATER
    }

    /** A task without arguments or a last day. */
    public static Task of(Urgency urgency, String sentence, String reason, String address, int minutes) {
        return new Task(urgency, sentence, reason, Map.of(), address, minutes, Optional.empty());
    }

    /** The same with something that its sentences name. */
    public Task with(String name, Object value) {
        return new Task(urgency, sentence, reason, Map.of(name, value), address, minutes, due);
    }

    /** The same with a last day. */
    public Task dueOn(LocalDate day) {
        return new Task(urgency, sentence, reason, arguments, address, minutes, Optional.of(day));
    }
}
