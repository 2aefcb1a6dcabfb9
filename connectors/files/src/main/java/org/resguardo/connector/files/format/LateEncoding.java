/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.files.TextEncoding;

/**
 * A text as UTF-8 whose beginning does not tell how its letters are written: the first letter that is not English does.
 *
 * <p>In a long list the first “ñ” may stand in the ten thousandth row.
 */
final class LateEncoding extends InputStream {
    private static final int ENOUGH = 64 * 1024;

    private final InputStream text;
    private @Nullable InputStream rest;

    LateEncoding(InputStream text) {
        this.text = text;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, into.length);
        if (rest != null) {
            return rest.read(into, from, length);
        }
        int end = from + text.read(into, from, length);
        int plain = from;
        while (plain < end && into[plain] >= 0) {
            plain++;
        }
        if (plain >= end) {
            return end - from;
        }
        rest = decided(into, plain, end - plain);
        return plain > from ? plain - from : rest.read(into, from, length);
    }

    private InputStream decided(byte[] bytes, int from, int length) throws IOException {
        ByteArrayOutputStream sample = new ByteArrayOutputStream(ENOUGH);
        sample.write(bytes, from, length);
        sample.write(text.readNBytes(ENOUGH));
        byte[] first = sample.toByteArray();
        TextEncoding encoding = TextEncoding.of(first, first.length);
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(first), text);
        return encoding.utf8() || !encoding.ofBytes() ? all : Utf8Stream.encoded(all, encoding);
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
