/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
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
    private static final int LONGEST_KEY = 1024;
    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};

    private final JsonBytes in;
    private final TreeTables tables;
    private final ByteArrayOutputStream key = new ByteArrayOutputStream();
    private final JsonEscapes escapes = new JsonEscapes();
    private final BitSet objects = new BitSet();
    private int depth;
    private boolean keyNext;
    private boolean odd;
    private boolean brokenOff;

    JsonReading(InputStream in, TreeTables tables) {
        this.in = new JsonBytes(in, tables::stopIfAsked);
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
        while (in.at < in.end || in.fill()) {
            byte c = in.buffer[in.at++];
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

    /** Most strings lie within the in.buffer and need no unescaping. */
    private void string() throws IOException {
        int from = in.at;
        int i = in.endOfPlain(from);
        if (i == in.end || in.buffer[i] == '\\') {
            if (keyNext) {
                keyInParts();
            } else {
                valueInParts();
            }
            return;
        }
        in.at = i + 1;
        if (keyNext) {
            keyNext = false;
            tables.key(in.buffer, from, i - from);
        } else {
            keyNext = inObject();
            tables.value(in.buffer, from, i - from);
        }
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
        while (in.at < in.end || in.fill()) {
            int from = in.at;
            in.at = in.endOfPlain(from);
            into.take(in.buffer, from, in.at - from);
            if (in.at < in.end) {
                if (in.buffer[in.at++] == '"') {
                    return;
                }
                escaped(into);
            }
        }
        brokenOff = true;
    }

    private void escaped(JsonEscapes.Parts into) throws IOException {
        int c = in.next();
        if (c == 'u') {
            int unit = 0;
            for (int i = 0; i < 4; i++) {
                unit = unit << 4 | Math.max(0, Character.digit(in.next(), 16));
            }
            escapes.unit((char) unit, into);
        } else {
            brokenOff |= c < 0;
            escapes.letter(c, into);
        }
    }

    /** A number, {@code true}, {@code false}, {@code null}, or something that should not be there. */
    private void word() throws IOException {
        int from = in.at - 1;
        passWord();
        boolean more = true;
        while (more && in.at == in.end && in.end - from < in.buffer.length) {
            more = in.fillBehind(from);
            from = 0;
            passWord();
        }
        word(from, in.at - from);
    }

    private void passWord() {
        while (in.at < in.end && !ends(in.buffer[in.at])) {
            in.at++;
        }
    }

    private void word(int from, int length) {
        if (keyNext) {
            tables.key(in.buffer, from, length);
            return;
        }
        keyNext = inObject();
        if (!is(NULL, from, length)) {
            byte c = in.buffer[from];
            odd |= c != '-' && (c < '0' || c > '9') && !is(TRUE, from, length) && !is(FALSE, from, length);
            tables.value(in.buffer, from, length);
        }
    }

    private boolean is(byte[] literal, int from, int length) {
        return Arrays.equals(literal, 0, literal.length, in.buffer, from, from + length);
    }

    private static boolean ends(byte c) {
        return switch (c) {
            case ' ', '\t', '\r', '\n', 0x1E, ',', ':', '{', '}', '[', ']', '"' -> true;
            default -> false;
        };
    }
}
