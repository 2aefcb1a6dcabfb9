/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan.profile;

import java.util.Locale;

/**
 * A text that is written in both languages.
 *
 * @param es in Spanish
 * @param en in English
 */
public record InBothLanguages(String es, String en) {

    /** The text in Spanish for the language {@code es} and in English for any other. */
    public String in(Locale language) {
        return language.getLanguage().equals("es") ? es : en;
    }
}
