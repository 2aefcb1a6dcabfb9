/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.job;

import java.util.Map;
import java.util.Optional;

/**
 * What came of a job that reached its end.
 *
 * @param sentence the key of the sentence that says it
 * @param arguments what the sentence names: counts, places and settings, never data of people
 * @param address where it can be looked at, when it can
 */
public record JobResult(String sentence, Map<String, String> arguments, Optional<String> address) {

    /** A result that is told by its sentence alone. */
    public static JobResult told(String sentence, Map<String, String> arguments) {
        return new JobResult(sentence, arguments, Optional.empty());
    }

    /** A result with a page. */
    public static JobResult at(String address, String sentence, Map<String, String> arguments) {
        return new JobResult(sentence, arguments, Optional.of(address));
    }
}
