/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.resguardo.connector.files.TextEncoding;

/** A text in another encoding, as UTF-8. */
abstract sealed class Utf8Stream extends InputStream {
    private static final int PIECE = 32 * 1024;

    private final byte[] encoded = new byte[PIECE * 3 + 16];
    private int at;
    private int end;

    /** The given text as UTF-8 and without its mark. */
    static InputStream of(InputStream text, TextEncoding encoding) throws IOException {
        text.skipNBytes(encoding.markLength());
        if (encoding.utf8()) {
            return encoding.markLength() > 0 ? text : new LateEncoding(text);
        }
        return encoded(text, encoding);
    }

    /** A text that is not UTF-8, as UTF-8. */
    static InputStream encoded(InputStream text, TextEncoding encoding) {
        boolean oneByteEach = encoding.charset().canEncode()
                && encoding.charset().newEncoder().maxBytesPerChar() == 1;
        return oneByteEach ? new OneByteLetters(text, encoding) : new OtherLetters(text, encoding);
    }

    /** Puts the next piece into the buffer and tells its length; less than 0 at the end. */
    abstract int encode(byte[] into) throws IOException;

    @Override
    public int read() throws IOException {
        return available() > 0 || fill() ? encoded[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, into.length);
        if (available() == 0 && !fill()) {
            return -1;
        }
        int n = Math.min(length, end - at);
        System.arraycopy(encoded, at, into, from, n);
        at += n;
        return n;
    }

    @Override
    public int available() {
        return end - at;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, encode(encoded));
        return end > 0;
    }

    /** Letters of one byte each, as in Windows-1252: a table tells the UTF-8 for each. */
    private static final class OneByteLetters extends Utf8Stream {
        private final InputStream text;
        private final byte[][] letters = new byte[256][];
        private final byte[] piece = new byte[PIECE];

        OneByteLetters(InputStream text, TextEncoding encoding) {
            this.text = text;
            for (int i = 0; i < letters.length; i++) {
                letters[i] = new String(new byte[] {(byte) i}, encoding.charset()).getBytes(StandardCharsets.UTF_8);
            }
        }

        @Override
        int encode(byte[] into) throws IOException {
            int read = text.read(piece);
            int to = 0;
            for (int i = 0; i < read; i++) {
                byte b = piece[i];
                if (b >= 0) {
                    into[to++] = b;
                } else {
                    byte[] letter = letters[b & 0xFF];
                    System.arraycopy(letter, 0, into, to, letter.length);
                    to += letter.length;
                }
            }
            return to;
        }

        @Override
        public void close() throws IOException {
            text.close();
        }
    }

    /** Letters of several bytes, as in UTF-16. */
    private static final class OtherLetters extends Utf8Stream {
        private final Reader letters;
        private final CharBuffer decoded = CharBuffer.allocate(PIECE).flip();
        private final CharsetEncoder encoder = StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);

        OtherLetters(InputStream text, TextEncoding encoding) {
            this.letters = new InputStreamReader(text, encoding.charset());
        }

        @Override
        int encode(byte[] into) throws IOException {
            ByteBuffer out = ByteBuffer.wrap(into);
            boolean ended = false;
            while (out.position() == 0 && !ended) {
                decoded.compact();
                ended = letters.read(decoded) < 0;
                decoded.flip();
                encoder.encode(decoded, out, ended);
            }
            return out.position();
        }

        @Override
        public void close() throws IOException {
            letters.close();
        }
    }
}
