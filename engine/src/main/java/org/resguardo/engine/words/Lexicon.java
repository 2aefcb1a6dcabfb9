/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.words;

import java.util.ArrayList;
import java.util.Arrays;
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
    private static final int FILTER_BITS = 1 << 17;

    private final long[] filter = new long[FILTER_BITS / 64];
    private final long[] hashes;
    private final int[] ids;
    private final int mask;
    private final List<String> words = new ArrayList<>();
    private long[] classes = new long[0];
    private int[] months = new int[0];
    private int[][] cues = new int[0][];
    private long[] speaksForLow = new long[0];
    private long[] speaksForHigh = new long[0];
    private long[] speaksAgainstLow = new long[0];
    private long[] speaksAgainstHigh = new long[0];

    private Lexicon(int size) {
        int slots = Integer.highestOneBit(Math.max(16, size)) * 4;
        this.hashes = new long[slots];
        this.ids = new int[slots];
        this.mask = slots - 1;
        Arrays.fill(ids, -1);
    }

    /**
     * Reads the data files that come with the engine.
     *
     * @param detectorIds the ids of each detector, in the order by which {@link #cuePoints} knows them; cues of others are
     *     left out
     */
    public static Lexicon read(List<List<String>> detectorIds) {
        Map<String, Entry> entries = new HashMap<>();
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
        Lexicon lexicon = new Lexicon(entries.size());
        if (detectorIds.size() > 128) {
            throw new IllegalStateException("The lexicon knows cues of 128 detectors at most.");
        }
        lexicon.fill(entries);
        return lexicon;
    }

    /** The id of the word with the given hash, or -1 when it means nothing. */
    public int id(long hash) {
        int bit = (int) hash & (FILTER_BITS - 1);
        return (filter[bit >>> 6] & (1L << bit)) == 0 ? -1 : search(hash);
    }

    /** The word with the given id. */
    public String word(int id) {
        return words.get(id);
    }

    /** True when the word is of the class. */
    public boolean is(int id, WordClass wordClass) {
        return id >= 0 && (classes[id] & wordClass.bit()) != 0;
    }

    /** The classes of a word, as bits. */
    long classes(int id) {
        return classes[id];
    }

    /** The detectors below the 64th that a word speaks for, as bits; of those after, with {@code high}. */
    long spokenFor(int id, boolean high) {
        return (high ? speaksForHigh : speaksForLow)[id];
    }

    /** The detectors below the 64th that a word speaks against, as bits; of those after, with {@code high}. */
    long spokenAgainst(int id, boolean high) {
        return (high ? speaksAgainstHigh : speaksAgainstLow)[id];
    }

    /** The month that the word names, 1 to 12, or 0. */
    public int month(int id) {
        return id < 0 ? 0 : months[id];
    }

    /** The points that the word gives to a detector when it stands near a candidate; 0 when it says nothing to it. */
    public int cuePoints(int id, int detector) {
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

    private int search(long hash) {
        for (int at = (int) (hash >>> 32) & mask; ids[at] >= 0; at = (at + 1) & mask) {
            if (hashes[at] == hash) {
                return ids[at];
            }
        }
        return -1;
    }

    private void fill(Map<String, Entry> entries) {
        words.addAll(entries.keySet().stream().sorted().toList());
        classes = new long[words.size()];
        months = new int[words.size()];
        speaksForLow = new long[words.size()];
        speaksForHigh = new long[words.size()];
        speaksAgainstLow = new long[words.size()];
        speaksAgainstHigh = new long[words.size()];
        cues = new int[words.size()][];
        for (int id = 0; id < words.size(); id++) {
            Entry entry = entry(entries, words.get(id));
            classes[id] = entry.classes;
            months[id] = entry.month;
            cues[id] = entry.cues.stream().mapToInt(Integer::intValue).toArray();
            for (int cue : cues[id]) {
                int detector = cue >> 16;
                long[] speaks = (short) cue > 0
                        ? (detector < 64 ? speaksForLow : speaksForHigh)
                        : (detector < 64 ? speaksAgainstLow : speaksAgainstHigh);
                speaks[id] |= 1L << detector;
            }
            put(WordHash.of(words.get(id)), id);
        }
    }

    private void put(long hash, int id) {
        int at = (int) (hash >>> 32) & mask;
        while (ids[at] >= 0) {
            if (hashes[at] == hash) {
                throw new IllegalStateException(
                        "Two words of the lexicon have one hash: " + word(id) + ", " + word(ids[at]));
            }
            at = (at + 1) & mask;
        }
        hashes[at] = hash;
        ids[at] = id;
        int bit = (int) hash & (FILTER_BITS - 1);
        filter[bit >>> 6] |= 1L << bit;
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
