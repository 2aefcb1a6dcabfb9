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

    /** What counts of eight bytes, by how many of them belong to the word. */
    private static final long[] HEADS = heads();

    private WordHash() {}

    /**
     * The hash of the word at the given place. At least eight bytes beyond the word's end, or beyond its beginning plus
     * {@link #LONGEST}, must be readable, and 16 from its beginning.
     */
    public static long of(byte[] bytes, int from, int to) {
        int length = to - from;
        long third = length <= 16
                ? 0
                : (((long) LONG.get(bytes, from + 16) | FOLD) & HEADS[Math.min(length - 16, 8)]) * THIRD;
        return of(first(bytes, from, length), second(bytes, from, length), third);
    }

    /** What counts of the first eight bytes of a word, folded. */
    public static long first(byte[] bytes, int from, int length) {
        return ((long) LONG.get(bytes, from) | FOLD) & HEADS[Math.min(length, 8)];
    }

    /** What counts of the first eight bytes of a word, folded. */
    static long first(String word) {
        byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
        return first(Arrays.copyOf(utf8, utf8.length + LONGEST), 0, utf8.length);
    }

    /** What counts of the second eight bytes of a word, folded; 0 for short words. Without a branch: lengths are as good as random. */
    public static long second(byte[] bytes, int from, int length) {
        return ((long) LONG.get(bytes, from + 8) | FOLD) & HEADS[Math.max(Math.min(length - 8, 8), 0)];
    }

    /** The hash of a word of 16 bytes at most, of which {@link #first} and {@link #second} are known. */
    public static long of(long first, long second) {
        return of(first, second, 0);
    }

    private static long of(long first, long second, long third) {
        long h = first * FIRST ^ Long.rotateLeft(second * SECOND, 31) ^ third;
        h ^= h >>> 29;
        h *= SECOND;
        return h ^ (h >>> 32);
    }

    /** The hash of a word. */
    public static long of(String word) {
        byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
        return of(Arrays.copyOf(utf8, utf8.length + LONGEST + 8), 0, utf8.length);
    }

    private static long[] heads() {
        long[] heads = new long[9];
        for (int i = 1; i <= 8; i++) {
            heads[i] = -1L >>> (64 - 8 * i);
        }
        return heads;
    }
}
