/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list of words that we wrote; lines that begin with {@code #} are remarks. */
final class OwnList {
    private OwnList() {}

    /** The lines of a list without remarks. */
    static Stream<String> lines(Class<?> beside, String file) throws IOException {
        InputStream in = beside.getResourceAsStream(file);
        if (in == null) {
            throw new IOException("The list " + file + " is missing.");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    /** The words of a list in small letters, each also without accents. */
    static Set<String> words(String file) throws IOException {
        return wordsBut(file, Set.of());
    }

    /** The words of a list in small letters, each also without accents where that makes no word of the other list. */
    static Set<String> wordsBut(String file, Set<String> others) throws IOException {
        return lines(OwnList.class, file)
                .flatMap(line -> Arrays.stream(line.split("\\s+")))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .flatMap(word -> Stream.concat(
                        Stream.of(word), Stream.of(Spelling.plain(word)).filter(p -> !others.contains(p))))
                .collect(Collectors.toUnmodifiableSet());
    }
}
