/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.names;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.resguardo.engine.words.NameDictionary;
import org.resguardo.engine.words.WordHash;

/**
 * Prints how many words of people's names the dictionary knows in the development data, and how many other words with a capital
 * it takes for names.
 */
public final class MeasureNames {
    private static final Path DATA = Path.of("../shared/data");
    private static final List<String> FILES = List.of("english-sentences.jsonl", "spanish-clinical-notes.jsonl");
    private static final Set<String> NAMES = Set.of("PERSON", "NOMBRE_SUJETO_ASISTENCIA", "NOMBRE_PERSONAL_SANITARIO");
    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "md", "dr", "dra", "sr", "sra", "jr", "ii", "iii", "phd", "dds");

    private final NameDictionary dictionary = NameDictionary.standard();

    private MeasureNames() {}

    /**
     * Starts the program.
     *
     * @param arguments none, or the folder with the development data
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = arguments.length > 0 ? Path.of(arguments[0]) : DATA;
        if (!Files.isDirectory(folder)) {
            System.out.println("Nothing measured: the folder with the development data is not here.");
            return;
        }
        for (String file : FILES) {
            new MeasureNames().measure(folder.resolve(file), System.out);
        }
    }

    private void measure(Path file, PrintStream out) throws IOException {
        Share names = new Share();
        Share others = new Share();
        for (MarkedText text : MarkedText.read(file)) {
            text.capitalisedWords((word, type) -> {
                if (NAMES.contains(type) && !TITLES.contains(Spelling.plain(word))) {
                    names.count(word);
                } else if (type.isEmpty()) {
                    others.count(word);
                }
            });
        }
        out.println(file.getFileName());
        names.print("  words of names", out);
        others.print("  other words with a capital", out);
    }

    /** Counts words, and how many of them the dictionary knows. */
    private final class Share {
        private long all;
        private long known;
        private long rare;
        private long plain;

        void count(String word) {
            int kind = dictionary.kind(WordHash.of(Spelling.capitalised(word)));
            all++;
            known += kind != 0 ? 1 : 0;
            rare += kind != 0 && (kind & NameDictionary.COMMON) == 0 ? 1 : 0;
            plain += kind != 0 || dictionary.kind(WordHash.of(Spelling.plain(word))) != 0 ? 1 : 0;
        }

        void print(String title, PrintStream out) {
            out.printf(
                    "%s: %d, known %.1f %%, known and no ordinary word %.1f %%, known with or without accents %.1f %%%n",
                    title, all, 100.0 * known / all, 100.0 * rare / all, 100.0 * plain / all);
        }
    }
}
