/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * What headings of columns say, in Spanish and English.
 *
 * <p>A heading is cut into words where people and programmers cut it (spaces, underscores, a capital after a small letter),
 * accents and capitals are dropped, and phrases of the list are looked for as whole words.
 */
public final class Headings {
    private static final int LONGEST_PHRASE = 5;
    private static final int MOST_WORDS = 24;

    private final Map<String, List<Meaning>> phrases = new HashMap<>();

    /** Reads the list that comes with the engine. */
    public Headings() {
        for (String[] line : WordFiles.lines("headings.tsv", 3)) {
            for (String phrase : line[2].split(";")) {
                if (!phrase.isBlank()) {
                    phrases.computeIfAbsent(phrase.strip(), p -> new ArrayList<>())
                            .add(new Meaning(line[0], Strength.valueOf(line[1].toUpperCase(Locale.ROOT))));
                }
            }
        }
    }

    /** How much a phrase says. */
    public enum Strength {
        /** The phrase says it by itself. */
        STRONG,
        /** The phrase may say it. */
        WEAK,
        /** The phrase forbids it. */
        NEVER
    }

    /**
     * What a phrase says of a column.
     *
     * @param detector the detector's id
     * @param strength how much it says
     */
    public record Meaning(String detector, Strength strength) {}

    /**
     * A phrase found in a heading.
     *
     * @param meaning what it says
     * @param whole true when the phrase is the whole heading
     */
    public record Reading(Meaning meaning, boolean whole) {}

    /** Hands over every phrase with everything that it says. */
    void each(BiConsumer<String, Meaning> taker) {
        phrases.forEach((phrase, meanings) -> meanings.forEach(meaning -> taker.accept(phrase, meaning)));
    }

    /** What a heading says. */
    public List<Reading> read(String heading) {
        List<String> words = words(heading);
        List<Reading> readings = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            StringBuilder phrase = new StringBuilder();
            for (int to = from; to < words.size() && to - from < LONGEST_PHRASE; to++) {
                phrase.append(to > from ? " " : "").append(words.get(to));
                boolean whole = from == 0 && to == words.size() - 1;
                for (Meaning meaning : phrases.getOrDefault(phrase.toString(), List.of())) {
                    readings.add(new Reading(meaning, whole));
                }
            }
        }
        return readings;
    }

    /** The words of a heading: small letters without accents, digits at the end of a word dropped. */
    public static List<String> words(String heading) {
        String cut = heading.replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})", " ")
                .replaceAll("(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})", " ");
        String plain = Normalizer.normalize(cut.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "");
        return Arrays.stream(plain.split("[^\\p{L}\\d]+"))
                .map(word -> word.length() > 2 ? word.replaceAll("(?<=\\p{L})\\d+$", "") : word)
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }
}
