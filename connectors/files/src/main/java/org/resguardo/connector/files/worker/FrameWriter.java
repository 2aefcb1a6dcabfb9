/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.worker;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes frames.
 *
 * <p>A short frame is put together with {@link #number} and {@link #text} and sent with {@link #send}. A long one is announced
 * with {@link #begin} and its bytes follow at once, while the caller holds the lock of this writer. Frames are held back until
 * a pipe's worth has come together or {@link #flush} is called, which any thread may do.
 */
final class FrameWriter {
    /** The most bytes of one frame, so that neither end needs more memory than it has. */
    static final int LONGEST = 32 << 20;

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN)
            .withInvokeExactBehavior();
    private static final int PIPE = 64 * 1024;

    private final OutputStream out;
    private final byte[] pending = new byte[PIPE];
    private int fill;
    private byte[] frame = new byte[1024];
    private int length;

    FrameWriter(OutputStream out) {
        this.out = out;
    }

    /** Adds a number to the short frame. */
    FrameWriter number(long number) {
        room(Long.BYTES);
        for (int shift = 56; shift >= 0; shift -= 8) {
            frame[length++] = (byte) (number >>> shift);
        }
        return this;
    }

    /** Adds a text to the short frame. */
    FrameWriter text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        room(utf8.length);
        System.arraycopy(utf8, 0, frame, length, utf8.length);
        length += utf8.length;
        return this;
    }

    /** Sends the short frame. */
    synchronized void send(FrameKind kind) throws IOException {
        begin(kind, length);
        bytes(frame, 0, length);
        length = 0;
    }

    /** Announces a frame of which {@code bytes} bytes follow. */
    void begin(FrameKind kind, int bytes) throws IOException {
        if (bytes > LONGEST) {
            throw new IllegalStateException("A frame has at most " + LONGEST + " bytes.");
        }
        makeRoom(1);
        pending[fill++] = kind.code();
        int32(bytes);
    }

    void int32(int number) throws IOException {
        makeRoom(Integer.BYTES);
        INT.set(pending, fill, number);
        fill += Integer.BYTES;
    }

    void bytes(byte[] source, int from, int count) throws IOException {
        if (count <= pending.length - fill) {
            System.arraycopy(source, from, pending, fill, count);
            fill += count;
            return;
        }
        sendPending();
        for (int done = 0; done < count; done += PIPE) {
            out.write(source, from + done, Math.min(PIPE, count - done));
        }
    }

    synchronized void flush() throws IOException {
        sendPending();
        out.flush();
    }

    private void makeRoom(int bytes) throws IOException {
        if (pending.length - fill < bytes) {
            sendPending();
        }
    }

    private void sendPending() throws IOException {
        out.write(pending, 0, fill);
        fill = 0;
    }

    private void room(int bytes) {
        if (bytes > LONGEST - length) {
            throw new IllegalStateException("A frame has at most " + LONGEST + " bytes.");
        }
        if (length + bytes > frame.length) {
            frame = Arrays.copyOf(frame, Math.max(length + bytes, 2 * frame.length));
        }
    }
}
