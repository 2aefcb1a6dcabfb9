/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Letters as bytes of UTF-8. */
final class RecordUtf8 extends InputStream {
    private final Reader letters;
    private final char[] decoded = new char[16 * 1024];
    private byte[] bytes = new byte[0];
    private int at;
    private int kept;

    RecordUtf8(Reader letters) {
        this.letters = letters;
    }

    @Override
    public int read() throws IOException {
        return more() ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (!more()) {
            return -1;
        }
        int n = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, into, from, n);
        at += n;
        return n;
    }

    /** The first half of a pair of surrogates waits for the second. */
    private boolean more() throws IOException {
        while (at == bytes.length) {
            int n = letters.read(decoded, kept, decoded.length - kept);
            if (n < 0) {
                return false;
            }
            int end = kept + n;
            kept = end > 0 && Character.isHighSurrogate(decoded[end - 1]) ? 1 : 0;
            bytes = new String(decoded, 0, end - kept).getBytes(StandardCharsets.UTF_8);
            decoded[0] = decoded[Math.max(0, end - 1)];
            at = 0;
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        letters.close();
    }
}
