/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.words;

import java.util.Arrays;

/**
 * The words of a piece of text that mean something to the engine, and those that begin with a capital letter, in the order
 * of the text. Filled again for each piece.
 */
public final class WordList {
    private final Lexicon lexicon;
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];
    private int[] ids = new int[1024];
    private byte[] kinds = new byte[1024];
    private int size;
    private long classes;
    private long forLow;
    private long forHigh;
    private long againstLow;
    private long againstHigh;

    /** A list of words of the given lexicon. */
    public WordList(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Empties the list. */
    public void clear() {
        size = 0;
        classes = 0;
        forLow = 0;
        forHigh = 0;
        againstLow = 0;
        againstHigh = 0;
    }

    /**
     * Adds a word behind all others.
     *
     * @param id its id in the lexicon, or -1
     * @param nameKind its kind in the dictionary of names, or 0
     * @param capital true when it begins with a capital letter
     */
    public void add(int start, int end, int id, int nameKind, boolean capital) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            ids = Arrays.copyOf(ids, 2 * size);
            kinds = Arrays.copyOf(kinds, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        ids[size] = id;
        if (id >= 0) {
            classes |= lexicon.classes(id);
            forLow |= lexicon.spokenFor(id, false);
            forHigh |= lexicon.spokenFor(id, true);
            againstLow |= lexicon.spokenAgainst(id, false);
            againstHigh |= lexicon.spokenAgainst(id, true);
        }
        kinds[size++] = (byte) (capital ? nameKind | 0x40 : nameKind);
    }

    /** How many words there are. */
    public int size() {
        return size;
    }

    /** Where a word begins. */
    public int start(int index) {
        return starts[index];
    }

    /** Where a word ends, exclusive. */
    public int end(int index) {
        return ends[index];
    }

    /** A word's id in the lexicon, or -1. */
    public int id(int index) {
        return ids[index];
    }

    /** True when a word is of a class. */
    public boolean is(int index, WordClass wordClass) {
        return lexicon.is(ids[index], wordClass);
    }

    /** True when at least one word is of a class. */
    public boolean any(WordClass wordClass) {
        return (classes & wordClass.bit()) != 0;
    }

    /** True when at least one word speaks for a detector's candidates. */
    public boolean anyFor(int detector) {
        return ((detector < 64 ? forLow : forHigh) >>> detector & 1) != 0;
    }

    /** True when at least one word speaks for or against a detector's candidates. */
    public boolean anyCue(int detector) {
        return anyFor(detector) || ((detector < 64 ? againstLow : againstHigh) >>> detector & 1) != 0;
    }

    /** The month that a word names, 1 to 12, or 0. */
    public int month(int index) {
        return lexicon.month(ids[index]);
    }

    /** What a word is in the dictionary of names. */
    public int nameKind(int index) {
        return kinds[index] & 0xF;
    }

    /** True when a word begins with a capital letter. */
    public boolean capital(int index) {
        return (kinds[index] & 0x40) != 0;
    }

    /** The lexicon behind the list. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** The index of the first word that begins at or after a position; the size when there is none. */
    public int firstFrom(int position) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
