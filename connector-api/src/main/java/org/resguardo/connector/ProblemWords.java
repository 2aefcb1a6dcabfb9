/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The sentences for problems, with arguments put in by name. */
final class ProblemWords {

    private ProblemWords() {}

    static String sentence(Problem problem, Locale language) {
        Locale written = language.getLanguage().equals("es") ? Locale.forLanguageTag("es") : Locale.ENGLISH;
        String text = ResourceBundle.getBundle(
                        "org.resguardo.connector.problem",
                        written,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(problem.kind().id());
        for (Map.Entry<String, String> argument : problem.arguments().entrySet()) {
            text = text.replace("{" + argument.getKey() + "}", argument.getValue());
        }
        return text;
    }
}
