/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Reads JSON values one after the other (RFC 8259, read 2026-11) and passes them on.
 *
 * <p>A reader of our own, for three reasons. Values go from the file to the columns as the bytes they are, without becoming
 * strings. A value may be of any length, while libraries hold it whole and end the reading when it is too long. And what is
 * wrong in one line of a log does not hide the lines after it: punctuation in the wrong place is passed over.
 */
final class JsonReading {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = ONES << 7;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final int LONGEST_KEY = 1024;
    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};

    private final InputStream in;
    private final TreeTables tables;
    private final ByteArrayOutputStream key = new ByteArrayOutputStream();
    private final byte[] buffer = new byte[64 * 1024];
    private final JsonEscapes escapes = new JsonEscapes();
    private final BitSet objects = new BitSet();
    private int at;
    private int end;
    private int depth;
    private boolean keyNext;
    private boolean odd;
    private boolean brokenOff;

    JsonReading(InputStream in, TreeTables tables) {
        this.in = in;
        this.tables = tables;
    }

    /** True when something is no JSON. */
    boolean odd() {
        return odd;
    }

    /** True when the end is missing. */
    boolean brokenOff() {
        return brokenOff;
    }

    void readAll() throws IOException {
        while (at < end || fill()) {
            byte c = buffer[at++];
            switch (c) {
                case ' ', '\t', '\r', '\n', ',', 0x1E -> {}
                case ':' -> keyNext = false;
                case '{' -> begin(true);
                case '[' -> begin(false);
                case '}', ']' -> end(c == '}');
                case '"' -> string();
                default -> word();
            }
        }
        brokenOff |= depth > 0;
    }

    private void begin(boolean object) {
        objects.set(depth++, object);
        keyNext = object;
        if (object) {
            tables.beginObject();
        } else {
            tables.beginArray();
        }
    }

    private void end(boolean object) {
        if (depth == 0) {
            odd = true;
            return;
        }
        odd |= objects.get(--depth) != object;
        tables.end();
        keyNext = inObject();
    }

    private boolean inObject() {
        return depth > 0 && objects.get(depth - 1);
    }

    /** Most strings lie within the buffer and need no unescaping. */
    private void string() throws IOException {
        int from = at;
        int i = endOfPlain(from);
        if (i == end || buffer[i] == '\\') {
            if (keyNext) {
                keyInParts();
            } else {
                valueInParts();
            }
            return;
        }
        at = i + 1;
        if (keyNext) {
            keyNext = false;
            tables.key(buffer, from, i - from);
        } else {
            keyNext = inObject();
            tables.value(buffer, from, i - from);
        }
    }

    /** The next quotation mark or backslash, or the end of the buffer; looks at eight bytes at a time. */
    private int endOfPlain(int from) {
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

    private void keyInParts() throws IOException {
        keyNext = false;
        key.reset();
        parts(this::keyPart);
        tables.key(key.toByteArray(), 0, key.size());
    }

    private void keyPart(byte[] utf8, int from, int length) {
        key.write(utf8, from, Math.min(length, LONGEST_KEY - Math.min(LONGEST_KEY, key.size())));
    }

    private void valueInParts() throws IOException {
        keyNext = inObject();
        parts(tables::part);
        tables.endParts();
    }

    private void parts(JsonEscapes.Parts into) throws IOException {
        while (at < end || fill()) {
            int from = at;
            at = endOfPlain(from);
            into.take(buffer, from, at - from);
            if (at < end) {
                if (buffer[at++] == '"') {
                    return;
                }
                escaped(into);
            }
        }
        brokenOff = true;
    }

    private void escaped(JsonEscapes.Parts into) throws IOException {
        int c = next();
        if (c == 'u') {
            int unit = 0;
            for (int i = 0; i < 4; i++) {
                unit = unit << 4 | Math.max(0, Character.digit(next(), 16));
            }
            escapes.unit((char) unit, into);
        } else {
            brokenOff |= c < 0;
            escapes.letter(c, into);
        }
    }

    /** A number, {@code true}, {@code false}, {@code null}, or something that should not be there. */
    private void word() throws IOException {
        int from = at - 1;
        passWord();
        boolean more = true;
        while (more && at == end && end - from < buffer.length) {
            more = fillBehind(from);
            from = 0;
            passWord();
        }
        word(from, at - from);
    }

    private void passWord() {
        while (at < end && !ends(buffer[at])) {
            at++;
        }
    }

    private void word(int from, int length) {
        if (keyNext) {
            tables.key(buffer, from, length);
            return;
        }
        keyNext = inObject();
        if (!is(NULL, from, length)) {
            byte c = buffer[from];
            odd |= c != '-' && (c < '0' || c > '9') && !is(TRUE, from, length) && !is(FALSE, from, length);
            tables.value(buffer, from, length);
        }
    }

    private boolean is(byte[] literal, int from, int length) {
        return Arrays.equals(literal, 0, literal.length, buffer, from, from + length);
    }

    private static boolean ends(byte c) {
        return switch (c) {
            case ' ', '\t', '\r', '\n', 0x1E, ',', ':', '{', '}', '[', ']', '"' -> true;
            default -> false;
        };
    }

    private int next() throws IOException {
        return at < end || fill() ? buffer[at++] & 0xFF : -1;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        tables.stopIfAsked();
        return end > 0;
    }

    /** Reads on while keeping the bytes from the given one, which then come first. */
    private boolean fillBehind(int from) throws IOException {
        System.arraycopy(buffer, from, buffer, 0, end - from);
        at -= from;
        end -= from;
        int n = in.read(buffer, end, buffer.length - end);
        end += Math.max(0, n);
        return n > 0;
    }
}
