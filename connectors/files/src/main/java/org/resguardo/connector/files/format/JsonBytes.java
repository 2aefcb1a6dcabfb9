/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** A window on the bytes of a JSON text, that moves forward. What reads it uses the window itself, byte by byte. */
final class JsonBytes {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = ONES << 7;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';

    /** The window. */
    final byte[] buffer = new byte[64 * 1024];
    /** The byte that comes next. */
    int at;
    /** The end of what is in the window. */
    int end;

    private final InputStream in;
    private final Runnable stopIfAsked;

    JsonBytes(InputStream in, Runnable stopIfAsked) {
        this.in = in;
        this.stopIfAsked = stopIfAsked;
    }

    /** The next quotation mark or backslash, or the end of the buffer; looks at eight bytes at a time. */
    int endOfPlain(int from) {
        int i = from;
        for (; i + Long.BYTES <= end; i += Long.BYTES) {
            long eight = (long) EIGHT.get(buffer, i);
            long found = (zeros(eight ^ QUOTES) | zeros(eight ^ BACKSLASHES)) & HIGH_BITS;
            if (found != 0) {
                return i + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        while (i < end && buffer[i] != '"' && buffer[i] != '\\') {
            i++;
        }
        return i;
    }

    /** Sets the high bit of the lowest byte that is zero; bits above that one mean nothing. */
    private static long zeros(long eight) {
        return (eight - ONES) & ~eight;
    }

    int next() throws IOException {
        return at < end || fill() ? buffer[at++] & 0xFF : -1;
    }

    boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        stopIfAsked.run();
        return end > 0;
    }

    /** Reads on while keeping the bytes from the given one, which then come first. */
    boolean fillBehind(int from) throws IOException {
        System.arraycopy(buffer, from, buffer, 0, end - from);
        at -= from;
        end -= from;
        int n = in.read(buffer, end, buffer.length - end);
        end += Math.max(0, n);
        return n > 0;
    }
}
