/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law;

import java.util.Locale;

/**
 * Words for people, written in both languages.
 *
 * @param en in English
 * @param es in Spanish
 */
public record Text(String en, String es) {
    /** No words. */
    public static final Text NONE = new Text("", "");

    /** The words in Spanish for the language {@code es} and in English for any other. */
    public String in(Locale language) {
        return language.getLanguage().equals("es") ? es : en;
    }

    /** True when there is nothing to show. */
    public boolean isEmpty() {
        return en.isEmpty() && es.isEmpty();
    }

    /** The same with a word put in the place of {@code {name}}. */
    public Text with(String name, Text value) {
        String place = '{' + name + '}';
        return new Text(en.replace(place, value.en), es.replace(place, value.es));
    }

    /** The same with a word that both languages write alike. */
    public Text with(String name, String value) {
        return with(name, new Text(value, value));
    }

    /** The same with a number, as each language of the United States writes it. */
    public Text with(String name, long value) {
        return with(name, String.format(Locale.US, "%,d", value));
    }
}
