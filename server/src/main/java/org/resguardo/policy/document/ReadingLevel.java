/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.document;

import java.util.List;
import java.util.regex.Pattern;
import org.resguardo.policy.document.PolicyDocument.Sentence;

/**
 * How hard a text is to read, from the length of its sentences and words: Flesch's reading ease for English (Flesch 1948), the perspicuity
 * of Szigriszt-Pazos for Spanish (1993) with the grades of the INFLESZ scale (Barrio-Cantalejo 2008). A number of this kind sees neither
 * order nor sense; it only tells when sentences have grown too long.
 *
 * @param words how many words
 * @param sentences how many sentences
 * @param score from 0, very hard, to about 100, very easy
 * @param grade the same in a word
 */
public record ReadingLevel(int words, int sentences, int score, Grade grade) {
    private static final Pattern END = Pattern.compile("[.?;:]+(\\s|$)");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}]+");
    private static final Pattern ENGLISH_SYLLABLE = Pattern.compile("[aeiouy]+(?!$)|[aiouy]+$|[^aeiouyl]le$");
    private static final Pattern SPANISH_SYLLABLE = Pattern.compile("[aeoáéó]?[iuü]?[aeoáéóíú][iuüy]?|[iuüíú]+|y$");

    /** How hard a text is. */
    public enum Grade {
        /** For everybody. */
        EASY("policy.reading.easy"),
        /** As newspapers write. */
        PLAIN("policy.reading.plain"),
        /** Too hard for many. */
        HARD("policy.reading.hard");

        private final String title;

        Grade(String title) {
            this.title = title;
        }

        /** The key of its name for people. */
        public String title() {
            return title;
        }
    }

    /** How hard a document is. */
    public static ReadingLevel of(PolicyDocument document) {
        return of(document.sentences().map(Sentence::text).toList(), document.language());
    }

    /** How hard some texts of one language are, taken together; the language is {@code es} or {@code en}. */
    public static ReadingLevel of(List<String> texts, String language) {
        boolean spanish = language.equals("es");
        int words = 0;
        int syllables = 0;
        int sentences = 0;
        for (String text : texts) {
            sentences += Math.max(1, (int) END.matcher(text).results().count());
            for (var word : LETTERS.matcher(text.toLowerCase(java.util.Locale.ROOT))
                    .results()
                    .toList()) {
                words++;
                syllables += syllables(word.group(), spanish);
            }
        }
        if (words == 0) {
            return new ReadingLevel(0, 0, 100, Grade.EASY);
        }
        double long1 = (double) words / sentences;
        double long2 = (double) syllables / words;
        double score = spanish ? 206.835 - 62.3 * long2 - long1 : 206.835 - 1.015 * long1 - 84.6 * long2;
        int rounded = (int) Math.round(Math.clamp(score, 0, 100));
        return new ReadingLevel(words, sentences, rounded, grade(rounded, spanish));
    }

    private static int syllables(String word, boolean spanish) {
        Pattern pattern = spanish ? SPANISH_SYLLABLE : ENGLISH_SYLLABLE;
        return Math.max(1, (int) pattern.matcher(word).results().count());
    }

    private static Grade grade(int score, boolean spanish) {
        int easy = spanish ? 65 : 70;
        int plain = spanish ? 55 : 60;
        if (score >= easy) {
            return Grade.EASY;
        }
        return score >= plain ? Grade.PLAIN : Grade.HARD;
    }
}
