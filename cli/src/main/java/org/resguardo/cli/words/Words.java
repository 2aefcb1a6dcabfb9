/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.words;

import com.ibm.icu.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The sentences of the program in one language, with plurals and numbers as that language has them. */
public final class Words {
    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale, ResourceBundle bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    /** The sentences in Spanish for the language {@code es} and in English for any other. */
    public static Words in(Locale locale) {
        Locale written = locale.getLanguage().equals("es") ? Locale.forLanguageTag("es") : Locale.ENGLISH;
        ResourceBundle bundle = ResourceBundle.getBundle(
                "org.resguardo.cli.messages",
                written,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new Words(locale, bundle);
    }

    /** A sentence without arguments. */
    public String say(String key) {
        return say(key, Map.of());
    }

    /** A sentence with one named argument. */
    public String say(String key, String name, Object value) {
        return say(key, Map.of(name, value));
    }

    /** A sentence with named arguments. */
    public String say(String key, Map<String, ?> arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(new HashMap<>(arguments));
    }

    /** The same with a capital letter at its beginning, as the names of kinds need when they stand alone. */
    public String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }

    /** The language, with the country whose numbers and dates are used. */
    public Locale locale() {
        return locale;
    }

    /** All sentences, as the command line parser wants them. */
    public ResourceBundle bundle() {
        return bundle;
    }
}
