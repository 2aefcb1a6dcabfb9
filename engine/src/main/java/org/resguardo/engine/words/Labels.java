/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.words;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * What labels in text say of what stands behind them, as in {@code NHC: 7843653}: the phrases of the headings, looked for from
 * the colon backwards.
 */
public final class Labels {
    /** A meaning is the detector's index times four and one of these. */
    public static final int STRONG = 0;

    /** The phrase may say it. */
    public static final int WEAK = 1;

    /** The phrase forbids it. */
    public static final int NEVER = 2;

    /** Words with which labels end and which running text is full of. */
    private static final Set<String> TOO_COMMON = Set.of(
            "of", "to", "in", "de", "del", "for", "as", "by", "at", "on", "y", "and", "o", "the", "el", "la", "a",
            "info", "status", "level", "type", "example", "general", "net", "other", "first", "new", "now", "her",
            "his", "my", "mi", "from", "worker", "trace", "path", "orders", "ms", "is", "es", "son", "order", "through",
            "be", "or", "with", "con", "por", "para", "en", "que", "one", "date", "fecha", "time", "note", "notes",
            "nota", "notas", "data", "datos", "text", "texto", "page", "long", "years", "anos", "up", "out", "value",
            "code", "codigo", "all", "day", "dia", "list", "state", "local", "group", "plan", "box", "line", "linea",
            "use", "no", "si", "yes", "pay", "work", "home", "place", "people", "person", "persona", "client", "user");

    private static final int[] NONE = new int[0];
    private static final int LONGEST = 48;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final long BEGIN = 0x243F6A8885A308D3L;

    /** The plain small letters of U+00C0 to U+00FF, of which the second byte in UTF-8 is the index; a space where there is none. */
    private static final String PLAIN = "aaaaaaaceeeeiiiidnooooo ouuuuyssaaaaaaaceeeeiiiidnooooo ouuuuysy";

    private final long[] keys;
    private final int[][] meanings;
    private final int mask;

    private final Set<String> ends = new HashSet<>();

    /** The labels of the detectors of which the function tells an index of zero or more. */
    public Labels(Headings headings, ToIntFunction<String> indexOf) {
        Map<Long, List<Integer>> read = new HashMap<>();
        headings.each((phrase, meaning) -> {
            int detector = indexOf.applyAsInt(meaning.detector());
            if (detector >= 0 && meaning.strength() != Headings.Strength.NEVER) {
                ends.add(phrase.substring(phrase.lastIndexOf(' ') + 1));
            }
            if (detector >= 0) {
                read.computeIfAbsent(hash(phrase), p -> new ArrayList<>())
                        .add(detector * 4 + meaning.strength().ordinal());
            }
        });
        int size = Integer.highestOneBit(Math.max(16, read.size())) * 4;
        keys = new long[size];
        meanings = new int[size][];
        mask = size - 1;
        read.forEach(
                (key, all) -> put(key, all.stream().mapToInt(Integer::intValue).toArray()));
    }

    /** The last words of all labels, of two letters and more. */
    public Set<String> ends() {
        return ends.stream()
                .filter(word -> word.length() > 1 && !TOO_COMMON.contains(word))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Takes what the phrases say with which a label ends. */
    public interface Reader {
        /**
         * Takes what one phrase says; longer ones come later.
         *
         * @param from where the phrase begins
         * @param whole true when nothing of the label stands before it
         * @param said meanings
         */
        void phrase(int from, boolean whole, int[] said);
    }

    /** Reads the label that ends at a place, going back to another sign or the end of the line. At least 64 bytes before must be readable. */
    public void read(byte[] text, int end, Reader reader) {
        long hash = BEGIN;
        int wordBegin = end;
        boolean gap = false;
        int i = end - 1;
        while (end - i <= LONGEST) {
            int c = isStop(text, i) ? -1 : plain(text, i);
            if (c <= 0) {
                if (wordBegin < end && !gap) {
                    report(text, wordBegin, c < 0, hash, reader);
                }
                if (c < 0) {
                    return;
                }
                gap = true;
            } else {
                if (gap && wordBegin < end) {
                    hash = (hash ^ ' ') * FACTOR;
                }
                gap = false;
                hash = (hash ^ c) * FACTOR;
                wordBegin = i - (text[i] < 0 ? 1 : 0);
            }
            i -= text[i] < 0 ? 2 : 1;
        }
    }

    private void report(byte[] text, int from, boolean whole, long hash, Reader reader) {
        int[] said = find(hash);
        if (said.length > 0) {
            reader.phrase(from, whole || plainBefore(text, from) < 0, said);
        }
    }

    private static int plainBefore(byte[] text, int from) {
        int i = from - 1;
        int c = plain(text, i);
        while (c == 0 && from - i < 4) {
            if (isStop(text, i)) {
                return -1;
            }
            i -= text[i] < 0 ? 2 : 1;
            c = plain(text, i);
        }
        return c;
    }

    /** True for a full stop behind four letters, which ends a sentence and no abbreviation. */
    private static boolean isStop(byte[] text, int at) {
        return text[at] == '.'
                && text[at + 1] <= ' '
                && isLetter(text[at - 1])
                && isLetter(text[at - 2])
                && isLetter(text[at - 3])
                && isLetter(text[at - 4]);
    }

    private static boolean isLetter(int b) {
        return b < 0 || (b | 0x20) >= 'a' && (b | 0x20) <= 'z';
    }

    /** The letter or digit at a place, small and without its accent; 0 for what parts words; -1 for what parts labels. */
    private static int plain(byte[] text, int at) {
        int b = text[at];
        if (b >= 'a' && b <= 'z' || b >= '0' && b <= '9') {
            return b;
        }
        if (b >= 'A' && b <= 'Z') {
            return b | 0x20;
        }
        if (b < 0) {
            int c = text[at - 1] == (byte) 0xC3 ? PLAIN.charAt(b & 0x3F) : ' ';
            return c == ' ' ? 0 : c;
        }
        return switch (b) {
            case ' ', '_', '-', '.', '/', '\'', '(', ')', '#', '*' -> 0;
            default -> -1;
        };
    }

    private static long hash(String phrase) {
        byte[] bytes = phrase.getBytes(StandardCharsets.US_ASCII);
        long hash = BEGIN;
        for (int i = bytes.length - 1; i >= 0; i--) {
            hash = (hash ^ bytes[i]) * FACTOR;
        }
        return hash;
    }

    private int[] find(long key) {
        for (int at = slot(key); keys[at] != 0; at = (at + 1) & mask) {
            if (keys[at] == key) {
                return meanings[at];
            }
        }
        return NONE;
    }

    private void put(long key, int[] said) {
        int at = slot(key);
        while (keys[at] != 0) {
            at = (at + 1) & mask;
        }
        keys[at] = key;
        meanings[at] = Arrays.copyOf(said, said.length);
    }

    private int slot(long key) {
        return (int) (key >>> 40) & mask;
    }
}
