/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.worker;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads frames, and believes nothing: a length beyond its frame, a rest, an unknown kind are {@link NonsenseException}. */
final class FrameReader {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN)
            .withInvokeExactBehavior();
    private static final int PIPE = 64 * 1024;

    private final InputStream in;
    private final byte[] word = new byte[Long.BYTES];
    private byte[] block = new byte[PIPE];
    private int left;

    FrameReader(InputStream in) {
        this.in = new BufferedInputStream(in, PIPE);
    }

    /** The kind of the next frame, once all of the frame before has been read. */
    FrameKind next() throws IOException {
        if (left != 0) {
            throw new NonsenseException();
        }
        left = 1 + Integer.BYTES;
        FrameKind kind = FrameKind.of(block(1)[0]);
        left = checked(int32(), FrameWriter.LONGEST);
        return kind;
    }

    /** A whole number between 0 and {@code most}. */
    int count(int most) throws IOException {
        return checked(number(), most);
    }

    long number() throws IOException {
        read(word, Long.BYTES);
        long number = 0;
        for (byte part : word) {
            number = number << 8 | (part & 0xFF);
        }
        return number;
    }

    boolean yes() throws IOException {
        return count(1) == 1;
    }

    String text() throws IOException {
        int length = count(left);
        return new String(block(length), 0, length, StandardCharsets.UTF_8);
    }

    int int32() throws IOException {
        read(word, Integer.BYTES);
        return (int) INT.get(word, 0);
    }

    /** Numbers of four bytes each; the array has room for as many. */
    void int32s(int[] into, int count) throws IOException {
        byte[] bytes = block(checked((long) count * Integer.BYTES, left));
        for (int i = 0; i < count; i++) {
            into[i] = (int) INT.get(bytes, i * Integer.BYTES);
        }
    }

    /** The next bytes of the frame, at the beginning of an array that is used again. */
    byte[] block(int length) throws IOException {
        if (length > left) {
            throw new NonsenseException();
        }
        if (length > block.length) {
            block = new byte[Math.max(length, Math.min(2 * block.length, FrameWriter.LONGEST))];
        }
        read(block, length);
        return block;
    }

    /** How many bytes of the frame have not been read. */
    int left() {
        return left;
    }

    private void read(byte[] into, int length) throws IOException {
        if (length > left) {
            throw new NonsenseException();
        }
        left -= length;
        for (int done = 0; done < length; ) {
            int n = in.read(into, done, Math.min(PIPE, length - done));
            if (n < 0) {
                throw new EOFException();
            }
            done += n;
        }
    }

    private static int checked(long number, int most) throws NonsenseException {
        if (number < 0 || number > most) {
            throw new NonsenseException();
        }
        return (int) number;
    }
}
