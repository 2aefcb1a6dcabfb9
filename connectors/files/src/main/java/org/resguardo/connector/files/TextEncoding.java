/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * How the letters of a text file are written as bytes.
 *
 * @param charset the character set
 * @param markLength how many bytes of byte-order mark stand at the beginning
 */
public record TextEncoding(Charset charset, int markLength) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int CONFIDENT = 60;

    /**
     * Tells the encoding from the first bytes of a file: by its mark, by being valid UTF-8, by the zeros of UTF-16, and
     * else Windows-1252, which is what Spanish and English office programs write when they do not write UTF-8.
     */
    public static TextEncoding of(byte[] first, int length) {
        if (length >= 3 && first[0] == (byte) 0xEF && first[1] == (byte) 0xBB && first[2] == (byte) 0xBF) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (length >= 2 && first[0] == (byte) 0xFF && first[1] == (byte) 0xFE) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (length >= 2 && first[0] == (byte) 0xFE && first[1] == (byte) 0xFF) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        if (looksLikeUtf16(first, length, 1)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0);
        }
        if (looksLikeUtf16(first, length, 0)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 0);
        }
        return new TextEncoding(validUtf8(first, length) ? StandardCharsets.UTF_8 : oldCharset(first, length), 0);
    }

    /** True when the bytes can be used as they are. */
    public boolean utf8() {
        return charset.equals(StandardCharsets.UTF_8);
    }

    /** True when a letter of English has one byte, as in all but UTF-16. */
    public boolean ofBytes() {
        return !charset.equals(StandardCharsets.UTF_16LE) && !charset.equals(StandardCharsets.UTF_16BE);
    }

    private static boolean looksLikeUtf16(byte[] first, int length, int zeroAt) {
        int pairs = Math.min(length, 4096) / 2;
        int zeros = 0;
        for (int i = 0; i < pairs; i++) {
            if (first[2 * i + zeroAt] == 0 && first[2 * i + 1 - zeroAt] != 0) {
                zeros++;
            }
        }
        return pairs >= 4 && zeros > pairs * 3 / 4;
    }

    /** A letter cut off at the end of the sample is let pass. */
    private static boolean validUtf8(byte[] first, int length) {
        int i = 0;
        while (i < length) {
            int b = first[i] & 0xFF;
            int more = b < 0x80
                    ? 0
                    : b >= 0xC2 && b < 0xE0 ? 1 : b >= 0xE0 && b < 0xF0 ? 2 : b >= 0xF0 && b < 0xF5 ? 3 : -1;
            if (more < 0) {
                return false;
            }
            for (int k = 1; k <= more; k++) {
                if (i + k >= length) {
                    return true;
                }
                if ((first[i + k] & 0xC0) != 0x80) {
                    return false;
                }
            }
            i += more + 1;
        }
        return true;
    }

    private static Charset oldCharset(byte[] first, int length) {
        CharsetMatch match = new CharsetDetector()
                .setText(java.util.Arrays.copyOf(first, Math.min(length, 16 * 1024)))
                .detect();
        if (match == null || match.getConfidence() < CONFIDENT || !Charset.isSupported(match.getName())) {
            return WINDOWS_1252;
        }
        String name = match.getName().toUpperCase(Locale.ROOT);
        // ISO-8859-1 leaves out the letters that Windows puts between 0x80 and 0x9F; nothing is lost by reading it as
        // Windows-1252.
        return name.startsWith("ISO-8859-1") || name.startsWith("UTF")
                ? WINDOWS_1252
                : Charset.forName(match.getName());
    }
}
