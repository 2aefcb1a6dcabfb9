/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import org.resguardo.cli.words.Words;
import java.util.Map;

/** A command line that cannot be carried out, with the sentence that says why. */
final class UsageProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Map<String, String> arguments;

    UsageProblem(String key, Map<String, String> arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
    }

    UsageProblem(String key, String name, String value) {
        this(key, Map.of(name, value));
    }

    String sentence(Words words) {
        return words.say(key, arguments);
    }
}
