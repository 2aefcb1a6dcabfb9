/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.status;

import java.util.Map;
import java.util.Optional;

/**
 * What a look at one side of the installation showed.
 *
 * @param subject the key of what was looked at
 * @param state how it is
 * @param sentence the key of the sentence that says so
 * @param advice the key of what to do, where something is to be done
 * @param arguments what the sentences name: settings, places, amounts and moments
 */
public record Observation(
        String subject, State state, String sentence, Optional<String> advice, Map<String, Object> arguments) {

    /** How something is. */
    public enum State {
        /** As it should be. */
        GOOD,
        /** Worth knowing. */
        NOTE,
        /** Somebody should do something. */
        ATTENTION
    }

    static Observation good(String subject, String sentence, Map<String, Object> arguments) {
        return new Observation(subject, State.GOOD, sentence, Optional.empty(), arguments);
    }

    static Observation note(String subject, String sentence, String advice, Map<String, Object> arguments) {
        return new Observation(subject, State.NOTE, sentence, Optional.of(advice), arguments);
    }

    static Observation attention(String subject, String sentence, String advice, Map<String, Object> arguments) {
        return new Observation(subject, State.ATTENTION, sentence, Optional.of(advice), arguments);
    }
}
