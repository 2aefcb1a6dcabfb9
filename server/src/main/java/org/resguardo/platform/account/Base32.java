/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account;

/** Bytes as letters and digits that people can type (RFC 4648, 6), without padding. */
public final class Base32 {
    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    /** The bytes as text. */
    public static String of(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte b : bytes) {
            held = held << Byte.SIZE | b & 0xff;
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(SIGNS.charAt(held >> bits & 31));
            }
            held &= (1 << bits) - 1;
        }
        if (bits > 0) {
            text.append(SIGNS.charAt(held << BITS - bits & 31));
        }
        return text.toString();
    }

    /** The bytes of a text of such signs, capitals and nothing else; what is left over at its end is let go. */
    public static byte[] bytes(String text) {
        byte[] bytes = new byte[text.length() * BITS / Byte.SIZE];
        int held = 0;
        int bits = 0;
        int next = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = SIGNS.indexOf(text.charAt(i));
            if (value < 0) {
                throw new IllegalArgumentException("no such sign");
            }
            held = held << BITS | value;
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes[next++] = (byte) (held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        return bytes;
    }
}
