/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.resguardo.bench.names.NameCollection.Name;
import org.resguardo.engine.words.NameDictionary;

/**
 * Guesses from its last letters whether a word is a given or a family name, having learned from names of which it is known.
 *
 * <p>Large lists do not say. Taking every name for both would make a pair of family names look like a whole name.
 */
final class Endings {
    private static final int LONGEST = 4;
    private static final int SHORTEST = 2;
    private static final int ENOUGH = 12;
    private static final double SURE = 0.92;

    private final Map<String, int[]> counts = new HashMap<>();

    /** Learns from the names of which it is known. */
    Endings(List<Name> names) {
        for (Name name : names) {
            if (name.kinds() == NameDictionary.GIVEN || name.kinds() == NameDictionary.FAMILY) {
                learn(name);
            }
        }
    }

    /** {@link NameDictionary#GIVEN} or {@link NameDictionary#FAMILY} when the ending is clear, else both. */
    int kinds(String word) {
        for (int length = Math.min(LONGEST, word.length() - 1); length >= SHORTEST; length--) {
            int[] seen = counts.getOrDefault(ending(word, length), new int[2]);
            int all = seen[0] + seen[1];
            if (all >= ENOUGH) {
                return decide(seen[0] / (double) all);
            }
        }
        return NameDictionary.GIVEN | NameDictionary.FAMILY;
    }

    private static int decide(double shareOfGiven) {
        if (shareOfGiven >= SURE) {
            return NameDictionary.GIVEN;
        }
        return shareOfGiven <= 1 - SURE ? NameDictionary.FAMILY : NameDictionary.GIVEN | NameDictionary.FAMILY;
    }

    private void learn(Name name) {
        for (int length = SHORTEST; length <= Math.min(LONGEST, name.word().length() - 1); length++) {
            int[] seen = counts.computeIfAbsent(ending(name.word(), length), e -> new int[2]);
            seen[name.kinds() == NameDictionary.GIVEN ? 0 : 1]++;
        }
    }

    private static String ending(String word, int length) {
        return word.substring(word.length() - length);
    }
}
