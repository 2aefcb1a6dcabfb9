/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Which bytes of a piece of text are digits, letters and so on, one bit a byte.
 *
 * <p>All later stages work on these bits, 64 bytes at a time, and touch the text itself only where something begins.
 */
final class Bitmaps {
    /*
     * Eight bytes are classified at once within a long. A byte below 0x80 is at least n when adding 0x80 - n to it sets its
     * highest bit; bytes from 0x80 on are told by that bit itself and taken out of every other class. The multiplication
     * gathers the eight highest bits into one byte: its constant has a one at every seventh place, so that bit 7 of byte i
     * lands at place 56 + i and no two partial products meet.
     */
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long EACH = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final long GATHER = 0x0002040810204081L;

    private long[] digit = new long[0];
    private long[] letter = new long[0];
    private long[] upper = new long[0];
    private long[] at = new long[0];
    private long[] colon = new long[0];
    private long[] joiner = new long[0];
    private long[] space = new long[0];
    private long[] bracket = new long[0];
    private int blocks;

    /**
     * Classifies the bytes from one position to another. At least 64 bytes behind the last must be readable; bits behind it
     * are zero.
     */
    void compute(byte[] bytes, int from, int to) {
        blocks = (to - from + 63) >>> 6;
        reserve(blocks + 2);
        for (int block = 0; block < blocks; block++) {
            block(bytes, from + (block << 6), block);
        }
        int rest = (to - from) & 63;
        if (rest != 0) {
            cut(blocks - 1, (1L << rest) - 1);
        }
        cut(blocks, 0);
        cut(blocks + 1, 0);
    }

    int blocks() {
        return blocks;
    }

    long[] digit() {
        return digit;
    }

    long[] letter() {
        return letter;
    }

    long[] upper() {
        return upper;
    }

    long[] at() {
        return at;
    }

    long[] colon() {
        return colon;
    }

    /** Hyphen, full stop, slash and space. */
    long[] joiner() {
        return joiner;
    }

    long[] space() {
        return space;
    }

    /** Both round brackets. */
    long[] bracket() {
        return bracket;
    }

    private void block(byte[] bytes, int position, int block) {
        long d = 0;
        long l = 0;
        long u = 0;
        long a = 0;
        long c = 0;
        long j = 0;
        long s = 0;
        long b = 0;
        for (int i = 0; i < 8; i++) {
            long x = (long) LONG.get(bytes, position + (i << 3));
            long low = x & ~HIGH;
            long ascii = ~x & HIGH;
            long folded = low | 0x20 * EACH;
            int shift = i << 3;
            long is2D = low + (0x80 - 0x2D) * EACH;
            long is30 = low + (0x80 - 0x30) * EACH;
            long is3A = low + (0x80 - 0x3A) * EACH;
            long blank = (low + (0x80 - 0x20) * EACH) & ~(low + (0x80 - 0x21) * EACH) & ascii;
            d |= gather(is30 & ~is3A & ascii) << shift;
            s |= gather(blank) << shift;
            j |= gather((is2D & ~is30 & ascii) | blank) << shift;
            c |= gather(is3A & ~(low + (0x80 - 0x3B) * EACH) & ascii) << shift;
            long is41 = low + (0x80 - 0x41) * EACH;
            a |= gather((low + (0x80 - 0x40) * EACH) & ~is41 & ascii) << shift;
            u |= gather(is41 & ~(low + (0x80 - 0x5B) * EACH) & ascii) << shift;
            b |= gather((low + (0x80 - 0x28) * EACH) & ~(low + (0x80 - 0x2A) * EACH) & ascii) << shift;
            l |= gather(((folded + (0x80 - 0x61) * EACH) & ~(folded + (0x80 - 0x7B) * EACH) & ascii) | (x & HIGH))
                    << shift;
        }
        digit[block] = d;
        letter[block] = l;
        upper[block] = u;
        at[block] = a;
        colon[block] = c;
        joiner[block] = j;
        space[block] = s;
        bracket[block] = b;
    }

    /** The highest bits of the eight bytes as the lowest eight bits; all other bits of the argument are ignored. */
    static long gather(long x) {
        return (x & HIGH) * GATHER >>> 56;
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
            int size = Math.max(needed, 1026);
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
