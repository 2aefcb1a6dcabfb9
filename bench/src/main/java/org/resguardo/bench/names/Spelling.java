/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.names;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a name is written: its words, its plain spelling, and the accent that Spanish demands. */
final class Spelling {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** A patronymic: the vowel before the last syllable, the consonants behind it, -ez. */
    private static final Pattern PATRONYMIC = Pattern.compile("(\\w*)([aeiou])([^aeiou]+ez)");

    private static final String VOWELS = "aeiou";
    private static final String ACCENTED = "áéíóú";

    private Spelling() {}

    /** The words of a name that are in Latin letters, two letters or longer, in small letters. */
    static Stream<String> words(String name) {
        return Arrays.stream(BETWEEN_WORDS.split(Normalizer.normalize(name, Normalizer.Form.NFC)))
                .filter(word -> word.codePointCount(0, word.length()) >= 2)
                .filter(word -> word.codePoints().allMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN))
                .map(word -> word.toLowerCase(Locale.ROOT));
    }

    /** The word without accents. */
    static String plain(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    }

    /** The word as names are written: one capital, for letters whose capital the hash of words does not fold. */
    static String capitalised(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }

    /**
     * A Spanish patronymic with the accent that lists from abroad leave out: {@code martinez} is {@code martínez}. Any other
     * word is returned as it is.
     */
    static String withAccent(String word) {
        Matcher parts = PATRONYMIC.matcher(word);
        if (!parts.matches()) {
            return word;
        }
        return parts.group(1) + ACCENTED.charAt(VOWELS.indexOf(parts.group(2))) + parts.group(3);
    }
}
