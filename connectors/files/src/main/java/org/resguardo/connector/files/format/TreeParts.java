/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.util.Arrays;

/** Puts a value together that comes in parts. What is longer than a cell should be becomes text, and is not held. */
final class TreeParts {
    /** How many bytes a cell may have. */
    static final int CELL = 64 * 1024;

    private final TreeOutput output;
    private byte[] bytes = new byte[1024];
    private int length;
    private boolean spilled;

    TreeParts(TreeOutput output) {
        this.output = output;
    }

    /** Takes a part; returns false when the value has become too long and must be spilled first. */
    boolean take(byte[] utf8, int from, int count) {
        if (spilled) {
            output.text(utf8, from, count);
            return true;
        }
        if (length + count > CELL) {
            return false;
        }
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
        }
        System.arraycopy(utf8, from, bytes, length, count);
        length += count;
        return true;
    }

    /** Writes what came so far as the beginning of a line of text, on which further parts go. */
    void spill(String label) {
        output.label(label);
        output.text(bytes, 0, length);
        length = 0;
        spilled = true;
    }

    /** Ends the line when the value was spilled; returns false when it was not, and stands in {@link #bytes}. */
    boolean endSpilled() {
        boolean ended = spilled;
        if (ended) {
            output.endLine();
        }
        spilled = false;
        return ended;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }
}
