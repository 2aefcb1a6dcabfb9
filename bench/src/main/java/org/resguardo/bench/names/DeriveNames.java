/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.names;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resguardo.bench.names.NameCollection.Name;
import org.resguardo.engine.words.NameDictionary;

/**
 * Writes {@code names.bin}, the engine's dictionary of names.
 *
 * <p>The same packages give the same bytes.
 */
public final class DeriveNames {
    /** More would fill the table of 512 KB so far that names find no room and strangers are taken for names. */
    private static final int MOST = 200_000;

    private DeriveNames() {}

    /**
     * Starts the program.
     *
     * @param arguments the folder with the unpacked packages, and the file to write
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Expected: FOLDER-WITH-PACKAGES names.bin");
        }
        Path packages = Path.of(arguments[0]);
        NameCollection names = new NameCollection();
        new NamePackages(packages, names).readAll();
        Map<String, Integer> kinds = choose(names.bestFirst(), new OrdinaryWords(packages));
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
            int left = NameDictionary.write(kinds, out);
            report(kinds, left, System.out);
        }
    }

    private static Map<String, Integer> choose(List<Name> names, OrdinaryWords ordinary) {
        Endings endings = new Endings(names);
        Map<String, Integer> chosen = new LinkedHashMap<>();
        for (Name name : names) {
            if (chosen.size() < MOST && !ordinary.isNoName(name)) {
                int kinds = name.kinds() == 0 ? endings.kinds(Spelling.plain(name.word())) : name.kinds();
                chosen.put(Spelling.capitalised(name.word()), kinds | ordinary.common(name));
            }
        }
        return chosen;
    }

    private static void report(Map<String, Integer> kinds, int left, PrintStream out) {
        out.printf("names %d, of them without room %d%n", kinds.size(), left);
        for (int bit : new int[] {NameDictionary.GIVEN, NameDictionary.FAMILY, NameDictionary.COMMON}) {
            String title = bit == NameDictionary.GIVEN ? "given" : bit == NameDictionary.FAMILY ? "family" : "common";
            out.printf(
                    "%s %d%n",
                    title, kinds.values().stream().filter(k -> (k & bit) != 0).count());
        }
    }
}
