/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.words;

import java.util.List;

/**
 * What the words of a file are, as bits, looked up in the bytes of a text without making a String of them. Capital and small
 * letters are the same, as {@link WordHash} has it; a word may be several things.
 */
public final class WordKinds {
    private static final int MOST_KINDS = 12;
    private static final long KINDS = (1L << MOST_KINDS) - 1;

    /** The upper bits of each hash, and below them what the word is. */
    private final long[] slots;

    private WordKinds(int words) {
        slots = new long[4 * Integer.highestOneBit(words)];
    }

    /**
     * The words of a file of which each line has a kind, a language, and words with a comma and a space between.
     *
     * @param kinds the kinds, the lowest bit first, {@value #MOST_KINDS} at most
     * @throws IllegalStateException when a line has another kind
     */
    public static WordKinds ofFile(String file, List<String> kinds) {
        List<String[]> lines = WordFiles.lines(file, 3);
        int words = lines.stream().mapToInt(line -> line[2].split(", ").length).sum();
        WordKinds made = new WordKinds(words);
        for (String[] line : lines) {
            int bit = kinds.indexOf(line[0]);
            if (bit < 0) {
                throw new IllegalStateException(file + " has words of a kind that nobody asks for: " + line[0]);
            }
            for (String word : line[2].split(", ")) {
                made.put(WordHash.of(word), 1 << bit);
            }
        }
        return made;
    }

    /** What the text between two places is; 0 when it is none of the words. {@value WordHash#LONGEST} bytes from the first place on must be readable. */
    public int of(byte[] text, int from, int to) {
        return (int) (slots[slot(WordHash.of(text, from, to))] & KINDS);
    }

    private void put(long hash, int kind) {
        int at = slot(hash);
        slots[at] = hash & ~KINDS | slots[at] & KINDS | kind;
    }

    /** Where a word with the given hash stands, or would stand. */
    private int slot(long hash) {
        int mask = slots.length - 1;
        int at = (int) (hash >>> 32) & mask;
        while (slots[at] != 0 && (slots[at] ^ hash) >>> MOST_KINDS != 0) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
