/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.words;

import java.util.Arrays;

/**
 * The words of a piece of text that mean something to the engine, and those that begin with a capital letter, in the order
 * of the text. Filled again for each piece.
 */
public final class WordList {
    /** Where the kind of name stands in a word's traits; the classes of the lexicon stand below. */
    private static final int NAME_KIND = 56;

    private static final long CAPITAL = 1L << 63;

    private final Lexicon lexicon;
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];
    private int[] ids = new int[1024];
    private long[] traits = new long[1024];
    /** The words that speak for or against candidates, by their indexes, and where each begins. */
    private int[] cues = new int[1024];

    private int[] cueStarts = new int[1024];
    /** A bit for each word of the lexicon, at its id plus one. */
    private final long[] heard;

    private long serial;
    private int size;
    private int cueCount;
    private int cursor;
    private int cueCursor;
    private long classes;
    private boolean smallNames;
    private long forLow;
    private long forHigh;
    private long againstLow;
    private long againstHigh;

    /** A list of words of the given lexicon. */
    public WordList(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.heard = new long[(lexicon.size() >>> 6) + 1];
    }

    /** Empties the list. */
    public void clear() {
        size = 0;
        serial++;
        cueCount = 0;
        cursor = 0;
        cueCursor = 0;
        classes = 0;
        smallNames = false;
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
     * @param stateCode true when it is the code of a state
     * @param wanted 1, or 0 to add nothing
     */
    public void add(int start, int end, int id, int nameKind, boolean capital, boolean stateCode, int wanted) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        ids[size] = id;
        long known = lexicon.classes(id);
        traits[size] = known
                | (long) nameKind << NAME_KIND
                | (capital ? CAPITAL : 0)
                | (stateCode ? WordClass.US_STATE.bit() : 0);
        cues[cueCount] = size;
        cueStarts[cueCount] = start;
        cueCount += (known & Lexicon.CUE) != 0 ? wanted : 0;
        size += wanted;
        heard[id + 1 >>> 6] |= 1L << id + 1;
    }

    /** Takes in what the words say, each once. To be called when all were added. */
    public void finish() {
        heard[0] &= ~1L;
        for (int i = 0; i < heard.length; i++) {
            for (long bits = heard[i]; bits != 0; bits &= bits - 1) {
                hear((i << 6) + Long.numberOfTrailingZeros(bits) - 1);
            }
            heard[i] = 0;
        }
    }

    private void hear(int id) {
        classes |= lexicon.classes(id);
        forLow |= lexicon.spokenFor(id, false);
        forHigh |= lexicon.spokenFor(id, true);
        againstLow |= lexicon.spokenAgainst(id, false);
        againstHigh |= lexicon.spokenAgainst(id, true);
    }

    private void grow() {
        starts = Arrays.copyOf(starts, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
        ids = Arrays.copyOf(ids, 2 * size);
        traits = Arrays.copyOf(traits, 2 * size);
        cues = Arrays.copyOf(cues, 2 * size);
        cueStarts = Arrays.copyOf(cueStarts, 2 * size);
    }

    /** Notes that words in small letters were looked for among the names of people too. */
    public void noteSmallNames() {
        smallNames = true;
    }

    /** True when words in small letters were looked for among the names of people too. */
    public boolean hasSmallNames() {
        return smallNames;
    }

    /** Tells one filling of the list from another. */
    public long serial() {
        return serial;
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
        return (traits[index] & wordClass.bit()) != 0;
    }

    /** The first word from an index on that is of a class; the size when there is none. */
    public int next(int index, WordClass wordClass) {
        return next(index, wordClass.bit());
    }

    /** The first word from an index on that begins with a capital letter; the size when there is none. */
    public int nextCapital(int index) {
        return next(index, CAPITAL);
    }

    /** The first word from an index on that is of one of the classes, which {@link WordClass#bits} gives; the size when there is none. */
    public int next(int index, long wanted) {
        int i = index;
        while (i < size && (traits[i] & wanted) == 0) {
            i++;
        }
        return i;
    }

    /** True when at least one word is of a class. */
    public boolean any(WordClass wordClass) {
        return (classes & wordClass.bit()) != 0;
    }

    /** True when at least one word is of one of the classes, which {@link WordClass#bits} gives. */
    public boolean any(long wanted) {
        return (classes & wanted) != 0;
    }

    /** True when at least one word speaks for a detector's candidates. */
    public boolean anyFor(int detector) {
        return ((detector < 64 ? forLow : forHigh) >>> detector & 1) != 0;
    }

    /** The detectors below the 64th for whose candidates at least one word speaks, as bits; of those after, with {@code high}. */
    public long spokenFor(boolean high) {
        return high ? forHigh : forLow;
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
        return (int) (traits[index] >>> NAME_KIND) & 0xF;
    }

    /** True when a word begins with a capital letter. */
    public boolean capital(int index) {
        return (traits[index] & CAPITAL) != 0;
    }

    /** The lexicon behind the list. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /**
     * The index of the first word that begins at or after a position; the size when there is none. Fast when
     * positions are asked for in ascending order.
     */
    public int firstFrom(int position) {
        cursor = firstFrom(position, starts, size, cursor);
        return cursor;
    }

    /** The words that speak for or against candidates: how many begin before a position. Fast as {@link #firstFrom} is. */
    public int cuesBefore(int position) {
        cueCursor = firstFrom(position, cueStarts, cueCount, cueCursor);
        return cueCursor;
    }

    /** How many words speak for or against candidates. */
    public int cueCount() {
        return cueCount;
    }

    /** The index of a word that speaks for or against candidates, in the order of the text. */
    public int cue(int index) {
        return cues[index];
    }

    private static int firstFrom(int position, int[] begins, int count, int last) {
        int low = last <= count && (last == 0 || begins[last - 1] < position) ? last : 0;
        int step = 1;
        while (low + step <= count && begins[low + step - 1] < position) {
            low += step;
            step <<= 1;
        }
        int high = Math.min(low + step - 1, count);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (begins[middle] < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
