/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The messages of a mailbox, one after the other: a stream that ends with each message and goes on with {@link #next}.
 *
 * <p>A message begins after a line {@code From sender date}, at the beginning or after an empty line (RFC 4155, read
 * 2026-11). A year and a time are asked for, since not all programs quote sentences that begin with "From". One {@code >} is
 * taken off lines that were quoted. The iterator of Apache James was not used: it maps the file into memory, which ends at
 * 2 GB, and wants to know the character set of all messages at once.
 */
final class MboxMessages extends InputStream {
    private static final byte[] FROM = {'F', 'r', 'o', 'm', ' '};
    private static final int AHEAD = 512;
    private static final Pattern SEPARATOR =
            Pattern.compile("From .*\\d:\\d\\d.*\\b\\d{4}\\b.*|From .*\\b\\d{4}\\b.*\\d:\\d\\d.*");

    private final InputStream in;
    private final byte[] buffer = new byte[64 * 1024];
    private int at;
    private int end;
    private boolean lineBegins = true;
    private boolean afterEmptyLine = true;
    private boolean messageEnds = true;

    MboxMessages(InputStream in) {
        this.in = in;
    }

    /** Goes to the next message; returns false after the last. */
    boolean next() throws IOException {
        transferTo(OutputStream.nullOutputStream());
        look();
        if (separates()) {
            passLine();
        }
        look();
        messageEnds = at == end;
        lineBegins = true;
        afterEmptyLine = false;
        return !messageEnds;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, into.length);
        int n = 0;
        while (n < length && more()) {
            int i = at;
            int last = Math.min(end, at + length - n);
            while (i < last && !lineBegins) {
                lineBegins = buffer[i++] == '\n';
            }
            System.arraycopy(buffer, at, into, from + n, i - at);
            n += i - at;
            at = i;
        }
        return n == 0 && length > 0 ? -1 : n;
    }

    /** True when another byte of the message stands in the buffer. */
    private boolean more() throws IOException {
        if (messageEnds) {
            return false;
        }
        if (lineBegins || at == end) {
            look();
        }
        messageEnds = at == end || (lineBegins && afterEmptyLine && separates());
        if (lineBegins && !messageEnds) {
            at += quoted() ? 1 : 0;
            afterEmptyLine = buffer[at] == '\n' || (buffer[at] == '\r' && at + 1 < end && buffer[at + 1] == '\n');
            lineBegins = false;
        }
        return !messageEnds;
    }

    private boolean separates() {
        return from(at) && SEPARATOR.matcher(line()).matches();
    }

    private boolean quoted() {
        int i = at;
        while (i < end && buffer[i] == '>') {
            i++;
        }
        return i > at && from(i);
    }

    private boolean from(int i) {
        return end - i >= FROM.length && Arrays.equals(buffer, i, i + FROM.length, FROM, 0, FROM.length);
    }

    private String line() {
        int i = at;
        int last = Math.min(end, at + AHEAD);
        while (i < last && buffer[i] != '\n' && buffer[i] != '\r') {
            i++;
        }
        return new String(buffer, at, i - at, StandardCharsets.ISO_8859_1);
    }

    private void passLine() throws IOException {
        boolean passed = false;
        while (!passed && at < end) {
            passed = buffer[at++] == '\n';
            look();
        }
    }

    /** Reads on until enough bytes are known to tell what line begins, or to the end of the file. */
    private void look() throws IOException {
        if (end - at >= AHEAD) {
            return;
        }
        System.arraycopy(buffer, at, buffer, 0, end - at);
        end -= at;
        at = 0;
        int n = in.read(buffer, end, buffer.length - end);
        while (n > 0) {
            end += n;
            n = end < AHEAD ? in.read(buffer, end, buffer.length - end) : 0;
        }
    }
}
