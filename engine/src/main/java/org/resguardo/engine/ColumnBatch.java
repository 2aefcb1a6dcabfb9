/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Values of one column, as UTF-8 bytes one after the other.
 *
 * <p>A batch is filled, handed over, cleared and filled again, so that scanning a table allocates nothing per value. It is
 * not safe for use by two threads at once. An absent value and an empty one are the same thing here: neither holds
 * personal data.
 */
public final class ColumnBatch {

    /** Stands between two values; a control character that text does not use. */
    static final byte SEPARATOR = 0x1F;

    /** Bytes kept free before the first and after the last value, so that the scanner may look past both. */
    static final int MARGIN = 64;

    private byte[] bytes = new byte[4096];
    private int[] ends = new int[256];
    private int size;
    private int fill = MARGIN;

    /** Creates an empty batch. */
    public ColumnBatch() {
        Arrays.fill(bytes, 0, MARGIN, SEPARATOR);
    }

    /** Adds a value given as UTF-8. */
    public void add(byte[] source, int from, int length) {
        room(length);
        System.arraycopy(source, from, bytes, fill, length);
        finish(length);
    }

    /** Adds a value given as text. */
    @SuppressWarnings(
            "deprecation") // getBytes(int, int, byte[], int) is the one copy of Latin text without an allocation
    public void add(String value) {
        int length = value.length();
        room(length);
        value.getBytes(0, length, bytes, fill);
        for (int i = 0; i < length; i++) {
            if (value.charAt(i) >= 0x80) {
                byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
                add(encoded, 0, encoded.length);
                return;
            }
        }
        finish(length);
    }

    /** Adds a value given as characters of a buffer. */
    public void add(char[] source, int from, int length) {
        room(length);
        for (int i = 0; i < length; i++) {
            char c = source[from + i];
            if (c >= 0x80) {
                add(new String(source, from, length));
                return;
            }
            bytes[fill + i] = (byte) c;
        }
        finish(length);
    }

    /** Adds a value that is absent. */
    public void addEmpty() {
        room(0);
        finish(0);
    }

    /**
     * Adds values that stand one after the other in the source, each with one more byte behind it that is passed over: as
     * they stand in {@link #bytes()} of another batch.
     *
     * @param source holds the values
     * @param from where the first value begins
     * @param lengths how many bytes each value has
     * @param count how many values there are
     */
    public void addAll(byte[] source, int from, int[] lengths, int count) {
        int length = lengthOfAll(lengths, count);
        room(length);
        System.arraycopy(source, from, bytes, fill, length);
        if (size + count > ends.length) {
            ends = Arrays.copyOf(ends, Math.max(size + count, 2 * size));
        }
        for (int i = 0; i < count; i++) {
            finish(lengths[i]);
        }
    }

    /** How many values are in the batch, absent ones included. */
    public int size() {
        return size;
    }

    /** How many bytes the values have together. */
    public int byteCount() {
        return fill - MARGIN - size;
    }

    /** Where the given value begins in {@link #bytes()}. */
    public int start(int index) {
        return index == 0 ? MARGIN : ends[index - 1] + 1;
    }

    /** Where the given value ends in {@link #bytes()}, exclusive. */
    public int end(int index) {
        return ends[index];
    }

    /**
     * The bytes behind the batch. They are the batch's own: they hold scanned values, and change when the batch is
     * filled again.
     */
    public byte[] bytes() {
        return bytes;
    }

    /** Empties the batch and overwrites what it held. */
    public void clear() {
        Arrays.fill(bytes, MARGIN, fill, SEPARATOR);
        fill = MARGIN;
        size = 0;
    }

    /**
     * Exchanges what the two batches hold, without copying it. So a reader hands its values to another thread and goes on
     * with an empty batch.
     */
    public void swap(ColumnBatch other) {
        byte[] otherBytes = other.bytes;
        int[] otherEnds = other.ends;
        int otherSize = other.size;
        int otherFill = other.fill;
        other.bytes = bytes;
        other.ends = ends;
        other.size = size;
        other.fill = fill;
        bytes = otherBytes;
        ends = otherEnds;
        size = otherSize;
        fill = otherFill;
    }

    /** The end of the last value's separator: the scanner reads up to here. */
    int limit() {
        return fill;
    }

    private static int lengthOfAll(int[] lengths, int count) {
        long sum = count;
        for (int i = 0; i < count; i++) {
            if (lengths[i] < 0) {
                throw new IllegalArgumentException("A value has no bytes or more, not " + lengths[i] + ".");
            }
            sum += lengths[i];
        }
        return Math.toIntExact(sum);
    }

    private void room(int length) {
        int needed = fill + length + 1 + MARGIN;
        if (needed > bytes.length) {
            int old = bytes.length;
            bytes = Arrays.copyOf(bytes, Math.max(needed, old + (old >> 1)));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
    }

    private void finish(int length) {
        fill += length;
        ends[size++] = fill;
        bytes[fill++] = SEPARATOR;
    }
}
