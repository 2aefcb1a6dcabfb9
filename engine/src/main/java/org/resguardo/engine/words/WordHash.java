/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.words;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Hashes a word so that capital and small letters give the same, for ASCII and for the accented letters of Latin-1.
 *
 * <p>The fold is one bit: in UTF-8 the letters of both ranges differ from their capitals by 0x20 in their last byte. An
 * accented letter and its plain form are different words; word lists hold both.
 */
public final class WordHash {
    /** Letters after this many bytes do not count. */
    public static final int LONGEST = 24;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long FOLD = 0x2020202020202020L;
    private static final long FIRST = 0x9E3779B97F4A7C15L;
    private static final long SECOND = 0xC2B2AE3D27D4EB4FL;
    private static final long THIRD = 0x165667B19E3779F9L;

    private WordHash() {}

    /**
     * The hash of the word at the given place. At least eight bytes beyond the word's end, or beyond its beginning plus
     * {@link #LONGEST}, must be readable.
     */
    public static long of(byte[] bytes, int from, int to) {
        int length = Math.min(to - from, LONGEST);
        long h = head((long) LONG.get(bytes, from), length) * FIRST;
        if (length > 8) {
            h ^= rotate(head((long) LONG.get(bytes, from + 8), length - 8) * SECOND);
            if (length > 16) {
                h ^= head((long) LONG.get(bytes, from + 16), length - 16) * THIRD;
            }
        }
        h ^= h >>> 29;
        h *= SECOND;
        return h ^ (h >>> 32);
    }

    /** The hash of a word. */
    public static long of(String word) {
        byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
        return of(Arrays.copyOf(utf8, utf8.length + LONGEST + 8), 0, utf8.length);
    }

    private static long head(long eight, int length) {
        long folded = eight | FOLD;
        return length >= 8 ? folded : folded & ((1L << (length << 3)) - 1);
    }

    private static long rotate(long h) {
        return Long.rotateLeft(h, 31);
    }
}
