/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.util.Map;

/**
 * Why a rule cannot be carried out as it stands.
 *
 * @param sentence the key of the sentence that says it
 * @param arguments what the sentence names: tables, columns, triggers
 */
public record Refusal(String sentence, Map<String, String> arguments) {
    /** Keeps the arguments as they are. */
    public Refusal {
        arguments = Map.copyOf(arguments);
    }

    static Refusal of(String sentence, String name, String value) {
        return new Refusal(sentence, Map.of(name, value));
    }
}
