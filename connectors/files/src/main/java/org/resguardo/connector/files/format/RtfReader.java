/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.IOException;
import java.io.InputStream;

/** Cuts Rich Text into groups, control words and letters (Rich Text Format 1.9.1, "Conventions of an RTF Reader", read 2026-11). */
final class RtfReader {
    private static final int LONGEST_WORD = 32;
    private static final int LONGEST_NUMBER = 10;

    private final InputStream in;
    private int ahead = -2;
    private String word = "";
    private int number;
    private boolean numbered;

    RtfReader(InputStream in) {
        this.in = in;
    }

    /** What comes next in the file. */
    enum Token {
        BEGIN,
        END,
        /** A control word or symbol: see {@link #word()}. */
        WORD,
        /** One byte of text: see {@link #number()}. */
        BYTE,
        FINISH
    }

    /** Goes to the next token. */
    Token next() throws IOException {
        int c = read();
        while (c == '\r' || c == '\n' || c == 0) {
            c = read();
        }
        return switch (c) {
            case -1 -> Token.FINISH;
            case '{' -> Token.BEGIN;
            case '}' -> Token.END;
            case '\\' -> control();
            default -> aByte(c);
        };
    }

    /** The control word without its backslash and number, or the control symbol. */
    String word() {
        return word;
    }

    /** The number of the control word, or the byte. */
    int number() {
        return number;
    }

    /** The number, or another where the control word has none. */
    int numberOr(int other) {
        return numbered ? number : other;
    }

    private Token control() throws IOException {
        int c = read();
        if (c == '\'') {
            return aByte(Character.digit(read(), 16) << 4 | Character.digit(read(), 16));
        }
        if (c == '\\' || c == '{' || c == '}') {
            return aByte(c);
        }
        if (!letter(c)) {
            word = c < 0 ? "" : String.valueOf((char) c);
            numbered = false;
            return Token.WORD;
        }
        controlWord(c);
        if (word.equals("bin") && number > 0) {
            in.skipNBytes(number);
        }
        return Token.WORD;
    }

    private void controlWord(int first) throws IOException {
        StringBuilder letters = new StringBuilder();
        int c = first;
        while (letter(c) && letters.length() < LONGEST_WORD) {
            letters.append((char) c);
            c = read();
        }
        word = letters.toString();
        boolean negative = c == '-';
        c = negative ? read() : c;
        long value = 0;
        int digits = 0;
        while (c >= '0' && c <= '9' && digits < LONGEST_NUMBER) {
            value = value * 10 + (c - '0');
            digits++;
            c = read();
        }
        numbered = digits > 0;
        number = (int) Math.min(negative ? -value : value, Integer.MAX_VALUE);
        ahead = c == ' ' ? -2 : c;
    }

    private Token aByte(int value) {
        number = value & 0xFF;
        return Token.BYTE;
    }

    private int read() throws IOException {
        int c = ahead;
        ahead = -2;
        return c == -2 ? in.read() : c;
    }

    private static boolean letter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
