/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words that mean something to the engine: cues of detectors and words of the {@link WordClass}es.
 *
 * <p>Most words of a text mean nothing; a small bit set answers for them in one step.
 */
public final class Lexicon {
    /** Each word sets two bits of one of so many longs; the highest 11 bits of its hash say which long, the 12 below which bits. */
    private static final int FILTER_WORDS = 1 << 11;

    private static final int FILTER_WORD = 64 - 11;
    private static final int FILTER_BIT = FILTER_WORD - 6;
    private static final int FILTER_OTHER_BIT = FILTER_BIT - 6;
    private static final long FILTER_FACTOR = 0x9FB21C651E98DF25L;

    private static final int ID_BITS = 16;
    private static final long ID_MASK = (1L << ID_BITS) - 1;
    private static final int MOST_MOVES = 500;
    private static final int MOST_WORDS = (1 << ID_BITS) - 1;

    /** Stands among the classes of a word that speaks for or against a detector's candidates. */
    static final long CUE = 1L << 62;

    private final long[] filter = new long[FILTER_WORDS];
    /**
     * Hashes, the lowest 16 bits of each replaced by the word's id plus one; 0 where nothing stands. A word stands at one of two
     * places (Pagh and Rodler, 2004), so that looking for one takes two reads and no branch.
     */
    private long[] slots = new long[0];

    private int mask;
    private final List<String> words = new ArrayList<>();
    private long[] classes = new long[0];
    private int[] months = new int[0];
    private int[][] cues = new int[0][];

    /** For each word four sets of detectors: those below the 64th that it speaks for, those after, and the same that it speaks against. */
    private long[] speaks = new long[0];

    private Lexicon() {}

    /**
     * Reads the data files that come with the engine.
     *
     * @param detectorIds the ids of each detector, in the order by which {@link #cuePoints} knows them, 128 at most; cues of
     *     others are left out
     * @param labelEnds the last words of labels, which are of the class {@link WordClass#LABEL_END}
     * @param beginnings letters with which words begin that are looked at closely though the files do not hold them: whole
     *     words, or the first eight letters of longer ones
     */
    public static Lexicon read(List<List<String>> detectorIds, Collection<String> labelEnds, List<String> beginnings) {
        Map<String, Entry> entries = new HashMap<>();
        labelEnds.forEach(word -> addClass(entries, WordClass.LABEL_END.id(), word));
        for (String[] line : WordFiles.lines("lexicon.tsv", 3)) {
            for (String word : line[2].split(",")) {
                addClass(entries, line[0], word.strip());
            }
        }
        for (String[] line : WordFiles.lines("cues.tsv", 4)) {
            for (int detector = 0; detector < detectorIds.size(); detector++) {
                if (detectorIds.get(detector).contains(line[0])) {
                    addCues(entries, detector, Integer.parseInt(line[2].strip()), line[3]);
                }
            }
        }
        Lexicon lexicon = new Lexicon();
        if (entries.size() >= MOST_WORDS) {
            throw new IllegalStateException("The lexicon holds fewer than " + MOST_WORDS + " words.");
        }
        lexicon.fill(entries);
        beginnings.forEach(letters -> lexicon.letThrough(WordHash.first(letters)));
        return lexicon;
    }

    /** The id of the word with the given hash, or -1 when it means nothing. Without a branch: what a word is is as good as random. */
    public int id(long hash) {
        long one = slots[firstPlace(hash)];
        long other = slots[secondPlace(hash)];
        int first = isOf(one, hash) & (int) (one & ID_MASK);
        int second = isOf(other, hash) & (int) (other & ID_MASK);
        return (first | second) - 1;
    }

    private int firstPlace(long hash) {
        return (int) (hash >>> 32) & mask;
    }

    private int secondPlace(long hash) {
        return (int) (hash >>> ID_BITS + 1) & mask;
    }

    /** All bits set when the slot holds the hash, none when not. */
    private static int isOf(long slot, long hash) {
        long different = (slot ^ hash) >>> ID_BITS;
        return (int) (different - 1 >> 63);
    }

    /**
     * 1 when a word that begins with the given letters may mean something, 0 when it surely means nothing.
     *
     * @param first what {@link WordHash#first} gives for it
     */
    public int mayHold(long first) {
        long hash = first * FILTER_FACTOR;
        long bits = filter[(int) (hash >>> FILTER_WORD)];
        return (int) (bits >>> (hash >>> FILTER_BIT) & bits >>> (hash >>> FILTER_OTHER_BIT)) & 1;
    }

    private void letThrough(long first) {
        long hash = first * FILTER_FACTOR;
        filter[(int) (hash >>> FILTER_WORD)] |= 1L << (hash >>> FILTER_BIT) | 1L << (hash >>> FILTER_OTHER_BIT);
    }

    /** How many words there are. */
    public int size() {
        return words.size();
    }

    /** The word with the given id. */
    public String word(int id) {
        return words.get(id);
    }

    /** The classes of a word and {@link #CUE}, as bits; none for the id -1. */
    long classes(int id) {
        return classes[id + 1];
    }

    /** The detectors below the 64th that a word speaks for, as bits; of those after, with {@code high}. */
    public long spokenFor(int id, boolean high) {
        return speaks[4 * id + (high ? 1 : 0)];
    }

    /** The detectors below the 64th that a word speaks against, as bits; of those after, with {@code high}. */
    long spokenAgainst(int id, boolean high) {
        return speaks[4 * id + (high ? 3 : 2)];
    }

    /** The detectors below the 64th that a word speaks for or against, as bits; of those after, with {@code high}. */
    public long speaks(int id, boolean high) {
        return spokenFor(id, high) | spokenAgainst(id, high);
    }

    /** The month that the word names, 1 to 12, or 0. */
    public int month(int id) {
        return id < 0 ? 0 : months[id];
    }

    /** The points that the word gives to a detector when it stands near a candidate; 0 when it says nothing to it. */
    public int cuePoints(int id, int detector) {
        if ((speaks(id, detector >= 64) >>> detector & 1) == 0) {
            return 0;
        }
        for (int cue : cues[id]) {
            if (cue >> 16 == detector) {
                return (short) cue;
            }
        }
        return 0;
    }

    private static void addCues(Map<String, Entry> entries, int detector, int points, String words) {
        for (String word : words.split(",")) {
            if (!word.isBlank()) {
                entry(entries, word.strip()).cues.add(cue(detector, points));
            }
        }
    }

    private static int cue(int detector, int points) {
        return detector << 16 | (points & 0xFFFF);
    }

    private void fill(Map<String, Entry> entries) {
        words.addAll(entries.keySet().stream().sorted().toList());
        classes = new long[words.size() + 1];
        months = new int[words.size()];
        speaks = new long[4 * words.size()];
        cues = new int[words.size()][];
        for (int id = 0; id < words.size(); id++) {
            Entry entry = entry(entries, words.get(id));
            classes[id + 1] = entry.classes;
            classes[id + 1] |= entry.cues.isEmpty() ? 0 : CUE;
            months[id] = entry.month;
            cues[id] = entry.cues.stream().mapToInt(Integer::intValue).toArray();
            for (int cue : cues[id]) {
                int detector = cue >> 16;
                speaks[4 * id + ((short) cue > 0 ? 0 : 2) + (detector < 64 ? 0 : 1)] |= 1L << detector;
            }
            letThrough(WordHash.first(words.get(id)));
        }
        int size = Integer.highestOneBit(Math.max(16, words.size())) * 4;
        while (!place(size)) {
            size *= 2;
        }
    }

    /** Puts all words into so many slots; false when there is no room for one. */
    private boolean place(int size) {
        slots = new long[size];
        mask = size - 1;
        for (int id = 0; id < words.size(); id++) {
            long hash = WordHash.of(words.get(id));
            if (id(hash) >= 0) {
                throw new IllegalStateException(
                        "Two words of the lexicon have one hash: " + word(id) + ", " + word(id(hash)));
            }
            if (!put(hash & ~ID_MASK | id + 1)) {
                return false;
            }
        }
        return true;
    }

    /** Puts a word where it may stand; the one that stands there moves to its other place, and so on. */
    private boolean put(long word) {
        long moving = word;
        int at = firstPlace(moving);
        for (int move = 0; move < MOST_MOVES; move++) {
            if (slots[secondPlace(moving)] == 0) {
                at = secondPlace(moving);
            }
            long there = slots[at];
            slots[at] = moving;
            if (there == 0) {
                return true;
            }
            at = at == firstPlace(there) ? secondPlace(there) : firstPlace(there);
            moving = there;
        }
        return false;
    }

    private static void addClass(Map<String, Entry> entries, String className, String word) {
        if (word.isEmpty()) {
            return;
        }
        int equals = word.indexOf('=');
        Entry entry = entry(entries, equals < 0 ? word : word.substring(0, equals));
        entry.classes |= WordClass.valueOf(className.replace('-', '_').toUpperCase(Locale.ROOT))
                .bit();
        if (equals >= 0) {
            entry.month = Integer.parseInt(word.substring(equals + 1).strip());
        }
    }

    private static Entry entry(Map<String, Entry> entries, String word) {
        return entries.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new Entry());
    }

    private static final class Entry {
        long classes;
        int month;
        final List<Integer> cues = new ArrayList<>();
    }
}
