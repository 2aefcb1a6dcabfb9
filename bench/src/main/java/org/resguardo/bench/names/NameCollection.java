/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.names;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.resguardo.engine.words.NameDictionary;

/** Words of names as the sources give them, with and without accents. */
final class NameCollection {
    private static final Comparator<Name> BEST_FIRST = Comparator.comparing(Name::origin)
            .thenComparingInt(name -> name.word().length())
            .thenComparing(Name::word);

    private final Map<String, Name> names = new TreeMap<>();

    /**
     * A word of names.
     *
     * @param word the word in small letters
     * @param kinds bits of {@link NameDictionary}; 0 when no source says whether it is a given or a family name
     * @param origin the most telling source that has it
     */
    record Name(String word, int kinds, Origin origin) {

        Name and(Name other) {
            return new Name(word, kinds | other.kinds, origin.compareTo(other.origin) <= 0 ? origin : other.origin);
        }
    }

    /** Takes the words of a full or partial name, each in both spellings. */
    void add(String name, int kinds, Origin origin) {
        Spelling.words(name)
                .flatMap(word -> Stream.of(word, Spelling.plain(word), Spelling.withAccent(word)))
                .filter(word -> word.length() >= 2)
                .forEach(word -> names.merge(word, new Name(word, kinds, origin), Name::and));
    }

    /** All names: those of the most telling sources first, then short ones before long ones, which are rarer. */
    List<Name> bestFirst() {
        return names.values().stream().sorted(BEST_FIRST).toList();
    }
}
