/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

/** What one value looks like as a whole. */
enum ValueShape {
    YES_OR_NO,
    NUMBER,
    DATE,
    WORDS,
    CODE,
    SENTENCES;

    private static final int LONGEST_LOOKED_AT = 200;
    private static final int MOST_WORDS = 5;

    /** The shape of a value; dates are told apart elsewhere and count as {@link #NUMBER} or {@link #CODE} here. */
    static ValueShape of(byte[] bytes, int from, int to) {
        int end = Math.min(to, from + LONGEST_LOOKED_AT);
        int letters = 0;
        int digits = 0;
        int spaces = 0;
        int others = 0;
        for (int i = from; i < end; i++) {
            int b = bytes[i];
            if (b >= '0' && b <= '9') {
                digits++;
            } else if ((b | 0x20) >= 'a' && (b | 0x20) <= 'z' || b < 0) {
                letters++;
            } else if (b <= ' ') {
                spaces++;
            } else if (b != '.' && b != ',' && b != '-' && b != '\'' && b != '+') {
                others++;
            }
        }
        if (to - from <= 5 && isYesOrNo(bytes, from, to)) {
            return YES_OR_NO;
        }
        if (spaces >= MOST_WORDS) {
            return SENTENCES;
        }
        if (letters == 0 && digits > 0 && spaces == 0 && others <= 1) {
            return NUMBER;
        }
        return letters > 0 && digits == 0 && others == 0 ? WORDS : spaces > 0 && letters > digits ? WORDS : CODE;
    }

    private static boolean isYesOrNo(byte[] bytes, int from, int to) {
        int first = bytes[from] | 0x20;
        return switch (to - from) {
            case 1 ->
                bytes[from] == '0'
                        || bytes[from] == '1'
                        || first == 'y'
                        || first == 'n'
                        || first == 's'
                        || first == 't'
                        || first == 'f'
                        || first == 'x';
            case 2 ->
                first == 'n' && (bytes[from + 1] | 0x20) == 'o' || first == 's' && (bytes[from + 1] | 0x20) == 'i';
            case 3 -> first == 'y' && (bytes[from + 1] | 0x20) == 'e' || first == 's' && bytes[from + 1] == (byte) 0xC3;
            case 4 -> first == 't' && (bytes[from + 1] | 0x20) == 'r' && (bytes[from + 2] | 0x20) == 'u';
            case 5 ->
                first == 'f'
                        && (bytes[from + 1] | 0x20) == 'a'
                        && (bytes[from + 2] | 0x20) == 'l'
                        && (bytes[from + 3] | 0x20) == 's';
            default -> false;
        };
    }
}
