/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.util.Arrays;
import org.resguardo.engine.ColumnBatch;

/**
 * The values of one column that wait to be handed over, one a row. Rows that were passed without a value are empty.
 *
 * <p>A {@link ColumnBatch} would do if a row were known to be complete when it comes; in a tree, a later branch may bring a
 * second value for the same column of the same row.
 */
final class TreeColumn {
    private byte[] bytes = new byte[64];
    private int[] ends = new int[8];
    private int size;
    private int fill;

    /** Puts a value into a row, which is the last one so far or a later one; next to a value that is already there. */
    void put(int row, byte[] source, int from, int length, byte[] between) {
        pad(row);
        if (size == row) {
            append(source, from, length);
            end();
        } else {
            append(between, 0, has(row) ? between.length : 0);
            append(source, from, length);
            ends[row] = fill;
        }
    }

    boolean has(int row) {
        return row < size && ends[row] > start(row);
    }

    /** Puts the value of a row, when there is one, into the open row of a table. */
    void copy(int row, TreeTable into, TreeNode at) {
        if (has(row)) {
            into.put(at, bytes, start(row), ends[row] - start(row), TreeTables.BETWEEN_WORDS);
        }
    }

    /** Adds the values of the first rows to a batch. */
    void give(int rows, ColumnBatch batch) {
        pad(rows);
        for (int row = 0; row < rows; row++) {
            batch.add(bytes, start(row), ends[row] - start(row));
        }
    }

    /** Writes the value of a row, when there is one, as a line of text. */
    void give(int row, String label, TreeOutput output) {
        if (has(row)) {
            output.line(label, bytes, start(row), ends[row] - start(row));
        }
    }

    /** Forgets the first rows and overwrites what they held. */
    void forget(int rows) {
        int gone = size == 0 ? 0 : rows < size ? start(rows) : fill;
        System.arraycopy(bytes, gone, bytes, 0, fill - gone);
        Arrays.fill(bytes, fill - gone, fill, (byte) 0);
        int left = Math.max(0, size - rows);
        for (int row = 0; row < left; row++) {
            ends[row] = ends[row + rows] - gone;
        }
        size = left;
        fill -= gone;
    }

    private int start(int row) {
        return row == 0 ? 0 : ends[row - 1];
    }

    private void pad(int row) {
        while (size < row) {
            end();
        }
    }

    private void end() {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
        ends[size++] = fill;
    }

    private void append(byte[] source, int from, int length) {
        if (fill + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(fill + length, fill * 2));
        }
        System.arraycopy(source, from, bytes, fill, length);
        fill += length;
    }
}
