/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.words;

/**
 * Some words that a rule asks for, looked up in the bytes of a text without making a String of them. Capital and small letters
 * are the same, as {@link WordHash} has it.
 */
public final class WordSet {
    private final long[] hashes;
    private final int mask;

    private WordSet(String... words) {
        hashes = new long[4 * Integer.highestOneBit(words.length)];
        mask = hashes.length - 1;
        for (String word : words) {
            put(WordHash.of(word));
        }
    }

    /**
     * A set of words.
     *
     * @param words in UTF-8 of {@value WordHash#LONGEST} bytes at most
     */
    public static WordSet of(String... words) {
        return new WordSet(words);
    }

    /** True when the text between two places is one of the words. {@value WordHash#LONGEST} bytes from the first place on must be readable. */
    public boolean contains(byte[] text, int from, int to) {
        long hash = WordHash.of(text, from, to);
        for (int at = (int) hash & mask; hashes[at] != 0; at = (at + 1) & mask) {
            if (hashes[at] == hash) {
                return true;
            }
        }
        return false;
    }

    private void put(long hash) {
        int at = (int) hash & mask;
        while (hashes[at] != 0 && hashes[at] != hash) {
            at = (at + 1) & mask;
        }
        hashes[at] = hash;
    }
}
