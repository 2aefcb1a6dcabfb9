/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** One line of a stream after the other, in one buffer that grows to the longest of them. */
final class LineBuffer {
    /** Longer lines are read to their end and count as unreadable. */
    private static final int LONGEST = 16 << 20;

    private byte[] bytes = new byte[8192];
    private int length;
    private boolean tooLong;

    /** Reads the next line without its end; false when there is none. */
    boolean read(InputStream in) throws IOException {
        length = 0;
        tooLong = false;
        int b = in.read();
        if (b < 0) {
            return false;
        }
        while (b >= 0 && b != '\n') {
            append((byte) b);
            b = in.read();
        }
        return true;
    }

    private void append(byte b) {
        if (length == LONGEST) {
            tooLong = true;
            return;
        }
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = b;
    }

    /** True when the line is longer than lines may be; then only its beginning is in the buffer. */
    boolean isTooLong() {
        return tooLong;
    }

    /** The buffer; valid up to {@link #length}. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }
}
