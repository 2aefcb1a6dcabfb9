/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language that the program speaks. It says nothing about whose law applies, or how dates are written. */
public enum Language {
    /** Spanish, as it is spoken in the United States. */
    SPANISH("es", "Español"),
    /** English. */
    ENGLISH("en", "English");

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /** The language with a tag (BCP 47). */
    public static Optional<Language> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }

    /** What a browser would rather have (RFC 9110, 12.5.4), or Spanish when it wants neither. */
    public static Language preferred(String acceptLanguage) {
        try {
            List<Locale.LanguageRange> wishes = Locale.LanguageRange.parse(acceptLanguage);
            List<Locale> ours = Arrays.stream(values()).map(Language::locale).toList();
            return Optional.ofNullable(Locale.lookup(wishes, ours))
                    .flatMap(found -> of(found.getLanguage()))
                    .orElse(SPANISH);
        } catch (IllegalArgumentException e) {
            return SPANISH;
        }
    }

    /** Its tag (BCP 47). */
    public String tag() {
        return tag;
    }

    /** Its name in itself. */
    public String ownName() {
        return ownName;
    }

    /** The language without a country. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
