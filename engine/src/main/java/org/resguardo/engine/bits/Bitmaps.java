/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.bits;

import java.util.Arrays;

/**
 * Which bytes of a piece of text are digits, letters and so on, one bit a byte, 64 bytes a block.
 *
 * <p>All later stages work on these bits and touch the text itself only where something begins. Each map has two blocks of
 * zeros behind the last one. Not safe for use by two threads at once.
 */
public final class Bitmaps {
    private static final int BEHIND = 2;
    private static final int HARDLY = 300;
    private static final int USUAL_BLOCKS = 1024 + BEHIND;

    private final Classifier classifier;
    private int blocks;
    private long[] digit = new long[0];
    private long[] letter = new long[0];
    private long[] upper = new long[0];
    private long[] at = new long[0];
    private long[] colon = new long[0];
    private long[] joiner = new long[0];
    private long[] space = new long[0];
    private long[] bracket = new long[0];

    /** Bitmaps that the fastest classifier fills which is at hand. */
    public Bitmaps() {
        this(new BestClassifier());
    }

    /** Bitmaps that the given classifier fills. */
    public Bitmaps(Classifier classifier) {
        this.classifier = classifier;
    }

    /** The name of the classifier that new bitmaps use now. */
    public static String kernel() {
        return BestClassifier.name();
    }

    /** Classifies the bytes from one position to another. At least 64 bytes behind the last must be readable. */
    public void compute(byte[] bytes, int from, int to) {
        blocks = (to - from + 63) >>> 6;
        reserve(blocks + BEHIND);
        classifier.classify(bytes, from, this);
        int rest = (to - from) & 63;
        if (rest != 0) {
            cut(blocks - 1, (1L << rest) - 1);
        }
        for (int i = 0; i < BEHIND; i++) {
            cut(blocks + i, 0);
        }
    }

    /** True when hardly one letter in three hundred is a capital, as in chats. */
    public boolean hasHardlyCapitals() {
        int letters = 0;
        int capitals = 0;
        for (int i = 0; i < blocks; i++) {
            letters += Long.bitCount(letter[i]);
            capitals += Long.bitCount(upper[i]);
        }
        return capitals * HARDLY < letters;
    }

    /** How many blocks the text has. */
    public int blocks() {
        return blocks;
    }

    /** The digits 0 to 9. */
    public long[] digit() {
        return digit;
    }

    /** ASCII letters, and all bytes beyond ASCII. */
    public long[] letter() {
        return letter;
    }

    /** ASCII capital letters. */
    public long[] upper() {
        return upper;
    }

    /** The at sign. */
    public long[] at() {
        return at;
    }

    /** The colon. */
    public long[] colon() {
        return colon;
    }

    /** Hyphen, full stop, slash and space, in blocks that hold a digit; none elsewhere. */
    public long[] joiner() {
        return joiner;
    }

    /** The space, in blocks that hold a digit; none elsewhere. */
    public long[] space() {
        return space;
    }

    /** Both round brackets, in blocks that hold a digit; none elsewhere. */
    public long[] bracket() {
        return bracket;
    }

    /** Which of some bytes are digits, from the lowest bit on; 63 at most. */
    public long digits(int offset, int length) {
        return piece(digit, offset, length);
    }

    /** Which of some bytes are spaces, from the lowest bit on; 63 at most. */
    public long spaces(int offset, int length) {
        return piece(space, offset, length);
    }

    private static long piece(long[] map, int offset, int length) {
        int block = offset >>> 6;
        int bit = offset & 63;
        long bits = bit == 0 ? map[block] : map[block] >>> bit | map[block + 1] << (64 - bit);
        return bits & ((1L << length) - 1);
    }

    private void cut(int block, long mask) {
        digit[block] &= mask;
        letter[block] &= mask;
        upper[block] &= mask;
        at[block] &= mask;
        colon[block] &= mask;
        joiner[block] &= mask;
        space[block] &= mask;
        bracket[block] &= mask;
    }

    private void reserve(int needed) {
        if (digit.length < needed) {
            int size = Math.max(needed, USUAL_BLOCKS);
            digit = Arrays.copyOf(digit, size);
            letter = Arrays.copyOf(letter, size);
            upper = Arrays.copyOf(upper, size);
            at = Arrays.copyOf(at, size);
            colon = Arrays.copyOf(colon, size);
            joiner = Arrays.copyOf(joiner, size);
            space = Arrays.copyOf(space, size);
            bracket = Arrays.copyOf(bracket, size);
        }
    }
}
