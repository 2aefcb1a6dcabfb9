/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.words;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** All sentences of the program. Every package that speaks to people has a file {@code words_es} and a file {@code words_en}. */
public final class Dictionary {
    private final Map<Language, Map<String, String>> sentences;

    private Dictionary(Map<Language, Map<String, String>> sentences) {
        this.sentences = sentences;
    }

    /** Reads the sentences of the packages that are named. No two packages may use one key. */
    public static Dictionary of(List<String> packages) {
        Map<Language, Map<String, String>> sentences = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Map<String, String> all = new HashMap<>();
            packages.forEach(name -> read(name, language, all));
            sentences.put(language, Map.copyOf(all));
        }
        return new Dictionary(sentences);
    }

    private static void read(String name, Language language, Map<String, String> all) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                name + ".words",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        for (String key : bundle.keySet()) {
            if (all.put(key, bundle.getString(key)) != null) {
                throw new IllegalStateException("two packages use the key " + key);
            }
        }
    }

    /** The sentences of one language, with numbers and dates as a country writes them. */
    public Words in(Language language, Locale formats) {
        return new Words(language, formats, sentences.getOrDefault(language, Map.of()));
    }

    /** The same, with numbers and dates as they are written in the United States. */
    public Words in(Language language) {
        return in(language, Locale.of(language.tag(), "US"));
    }
}
