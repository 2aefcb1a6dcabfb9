/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Source;
import org.resguardo.connector.files.TextEncoding;

/**
 * A file of text as letters or as UTF-8, whatever it says of itself.
 *
 * <p>Letters that the rules of the format forbid, such as control characters, come as spaces, so that one of them does not
 * end the reading.
 */
final class RecordText extends Reader {
    private static final int FIRST = 64 * 1024;

    private final Reader reader;
    private long letters;
    private boolean ended;

    private RecordText(Reader reader) {
        this.reader = reader;
    }

    /** The first bytes of a file. */
    static byte[] first(Source source) throws IOException {
        try (InputStream in = source.open()) {
            return in.readNBytes(FIRST);
        }
    }

    static TextEncoding encoding(byte[] first) {
        return TextEncoding.of(first, first.length);
    }

    /**
     * The character set of a text that may name one itself. What the bytes show counts more than what is said: programs
     * that convert a text forget to change what it says.
     *
     * @param declared the name that the text gives, or an empty string
     */
    static Charset charset(byte[] first, String declared) {
        TextEncoding shown = encoding(first);
        boolean known = !declared.isEmpty() && isKnown(declared);
        boolean contradicted =
                shown.utf8() ? beyondAscii(first) : shown.markLength() > 0 || (known && saysUtf8(declared));
        return known && !contradicted ? Charset.forName(declared) : shown.charset();
    }

    private static boolean isKnown(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    private static boolean saysUtf8(String name) {
        return Charset.forName(name).equals(StandardCharsets.UTF_8)
                || Charset.forName(name).equals(StandardCharsets.US_ASCII);
    }

    private static boolean beyondAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return true;
            }
        }
        return false;
    }

    /** The letters of a file in the given character set, after its byte-order mark. */
    static RecordText letters(Source source, FileIntake intake, Charset charset, int markLength) throws IOException {
        InputStream in = source.open(intake);
        in.skipNBytes(markLength);
        return new RecordText(new InputStreamReader(in, charset));
    }

    /** The letters of a file, in the character set that its first bytes tell. */
    static RecordText letters(Source source, FileIntake intake) throws IOException {
        TextEncoding encoding = encoding(first(source));
        return letters(source, intake, encoding.charset(), encoding.markLength());
    }

    /** The bytes of a file as UTF-8; left as they are when that is what they are. */
    static InputStream utf8(Source source, FileIntake intake) throws IOException {
        TextEncoding encoding = encoding(first(source));
        if (encoding.utf8()) {
            InputStream in = source.open(intake);
            in.skipNBytes(encoding.markLength());
            return in;
        }
        return new RecordUtf8(letters(source, intake, encoding.charset(), encoding.markLength()));
    }

    /** True when the given letter is the last, or comes after it: what went wrong there is that the end is missing. */
    boolean endsAt(long letter) {
        return ended && letter >= letters - 1;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        int n = reader.read(into, from, length);
        ended |= n < 0;
        letters += Math.max(0, n);
        for (int i = from; i < from + n; i++) {
            if (forbidden(into[i])) {
                into[i] = ' ';
            }
        }
        return n;
    }

    /** XML 1.0 (fifth edition) 2.2 and YAML 1.2.2 5.1, read 2026-11; both leave out about the same letters. */
    private static boolean forbidden(char c) {
        return (c < ' ' && c != '\n' && c != '\r' && c != '\t') || (c >= 0x7F && c < 0xA0 && c != 0x85) || c >= 0xFFFE;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
