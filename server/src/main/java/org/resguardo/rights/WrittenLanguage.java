/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import java.util.Locale;
import java.util.Set;
import org.resguardo.platform.words.Language;

/** Tells Spanish from English by the small words that every text has. */
final class WrittenLanguage {
    private static final Set<String> SPANISH = Set.of(
            "el",
            "la",
            "los",
            "las",
            "de",
            "que",
            "y",
            "en",
            "mi",
            "mis",
            "por",
            "favor",
            "para",
            "con",
            "una",
            "un",
            "su",
            "es",
            "no",
            "se",
            "lo",
            "quiero",
            "hola",
            "gracias",
            "datos",
            "queja",
            "información",
            "correo");
    private static final Set<String> ENGLISH = Set.of(
            "the",
            "of",
            "and",
            "to",
            "in",
            "my",
            "is",
            "you",
            "that",
            "for",
            "with",
            "please",
            "have",
            "it",
            "your",
            "me",
            "i",
            "a",
            "hello",
            "thanks",
            "data",
            "complaint",
            "information",
            "mail",
            "want",
            "this");

    private WrittenLanguage() {}

    static Language of(String text) {
        int balance = 0;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", 400)) {
            balance += SPANISH.contains(word) ? 1 : 0;
            balance -= ENGLISH.contains(word) ? 1 : 0;
        }
        return balance < 0 ? Language.ENGLISH : Language.SPANISH;
    }
}
