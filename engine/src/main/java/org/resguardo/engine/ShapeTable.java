/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which detectors look at a shape. A shape is a length of up to 40 characters and, one bit each, which of them are digits;
 * both fit one long, which is the key.
 */
final class ShapeTable {
    static final int LONGEST = 40;
    static final int[] NONE = new int[0];

    private final long[] keys;
    private final int[][] detectors;
    /** For each slot the detectors below the 64th as bits, and behind them those after. */
    private final long[] bits;

    private final int mask;

    /** For a length of the first group of digits, a bit for each length of the second. */
    private final long[] beginnings = new long[LONGEST + 1];

    private ShapeTable(Map<Long, List<Integer>> shapes) {
        int size = Integer.highestOneBit(Math.max(16, shapes.size())) * 4;
        keys = new long[size];
        detectors = new int[size][];
        bits = new long[2 * size];
        mask = size - 1;
        for (Map.Entry<Long, List<Integer>> shape : shapes.entrySet()) {
            int at = slot(shape.getKey());
            while (keys[at] != 0) {
                at = (at + 1) & mask;
            }
            keys[at] = shape.getKey();
            noteBeginning(shape.getKey());
            detectors[at] =
                    shape.getValue().stream().mapToInt(Integer::intValue).toArray();
            for (int detector : detectors[at]) {
                bits[2 * at + (detector >>> 6)] |= 1L << detector;
            }
        }
    }

    /** The key of a shape. */
    static long key(long digits, int length) {
        return digits | (long) length << LONGEST | 1L << 63;
    }

    /** True for the key of a number without separators. */
    static boolean isBare(long key) {
        long digits = key & ((1L << LONGEST) - 1);
        return (digits & (digits + 1)) == 0;
    }

    /** The indexes of the detectors that look at a shape. */
    int[] find(long key) {
        int at = place(key);
        return keys[at] == 0 ? NONE : detectors[at];
    }

    /** Where a shape stands, or where nothing stands. */
    int place(long key) {
        int at = slot(key);
        while (keys[at] != key && keys[at] != 0) {
            at = (at + 1) & mask;
        }
        return at;
    }

    /** The detectors below the 64th that look at the shape at a place, as bits; of those after, with {@code high}. */
    long looking(int place, boolean high) {
        return bits[2 * place + (high ? 1 : 0)];
    }

    /** True when a shape begins with groups of so many digits. */
    boolean mayBegin(int first, int second) {
        return first < beginnings.length && (beginnings[first] >>> second & 1) != 0;
    }

    private void noteBeginning(long key) {
        long digits = key & ((1L << LONGEST) - 1);
        int first = Long.numberOfTrailingZeros(~digits);
        long rest = digits >>> first;
        if (rest != 0) {
            int second = Long.numberOfTrailingZeros(~(rest >>> Long.numberOfTrailingZeros(rest)));
            beginnings[first] |= 1L << second;
        }
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & mask;
    }

    /** Collects shapes. */
    static final class Builder {
        private final Map<Long, List<Integer>> shapes = new HashMap<>();

        /** Adds a shape of groups of digits with one ({@code -}) or two ({@code =}) characters between two groups. */
        void addGroups(String shape, int detector) {
            long digits = 0;
            int length = 0;
            int group = 0;
            for (int i = 0; i <= shape.length(); i++) {
                char c = i < shape.length() ? shape.charAt(i) : '.';
                if (c >= '0' && c <= '9') {
                    group = group * 10 + c - '0';
                } else {
                    digits |= ((1L << group) - 1) << length;
                    length += group + (c == '-' ? 1 : c == '=' ? 2 : 0);
                    group = 0;
                }
            }
            add(digits, length, detector);
        }

        /** Adds a pattern of letters ({@code A}), digits ({@code 9}) and either ({@code x}). */
        void addPattern(String pattern, int detector) {
            int either = pattern.indexOf('x');
            if (either >= 0) {
                addPattern(pattern.substring(0, either) + '9' + pattern.substring(either + 1), detector);
                addPattern(pattern.substring(0, either) + 'A' + pattern.substring(either + 1), detector);
                return;
            }
            long digits = 0;
            for (int i = 0; i < pattern.length(); i++) {
                digits |= pattern.charAt(i) == '9' ? 1L << i : 0;
            }
            add(digits, pattern.length(), detector);
        }

        ShapeTable build() {
            return new ShapeTable(shapes);
        }

        private void add(long digits, int length, int detector) {
            if (length > LONGEST) {
                throw new IllegalArgumentException("A shape has at most " + LONGEST + " characters.");
            }
            List<Integer> looking = shapes.computeIfAbsent(key(digits, length), k -> new ArrayList<>());
            if (!looking.contains(detector)) {
                looking.add(detector);
            }
        }
    }
}
