/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.nio.charset.StandardCharsets;

/** Letters that stand in a JSON string as something else: {@code \\n}, {@code \\u00f1}. */
final class JsonEscapes {
    private final byte[] one = new byte[1];
    private char highSurrogate;

    /** Takes the letter after a backslash; control characters other than line ends become spaces. */
    void letter(int c, Parts into) {
        one[0] = (byte)
                switch (c) {
                    case 'n' -> '\n';
                    case 'b', 'f', 'r', 't', -1 -> ' ';
                    default -> c;
                };
        into.take(one, 0, 1);
    }

    /** Takes a unit of UTF-16; letters beyond the first plane come as two. */
    void unit(char unit, Parts into) {
        if (Character.isHighSurrogate(unit)) {
            highSurrogate = unit;
            return;
        }
        boolean pair = Character.isLowSurrogate(unit) && highSurrogate != 0;
        String text = pair ? new String(new char[] {highSurrogate, unit}) : String.valueOf(unit);
        highSurrogate = 0;
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        into.take(utf8, 0, utf8.length);
    }

    /** Takes a string in parts. */
    interface Parts {
        void take(byte[] utf8, int from, int length);
    }
}
