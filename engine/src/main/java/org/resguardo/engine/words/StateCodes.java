/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.words;

/**
 * The codes of two capital letters for states and territories of the United States and for its armed forces abroad, by the
 * postal service's Publication 28, appendix B (read 2025-11). In small letters most of them are words: {@code de}, {@code la}.
 */
public final class StateCodes {
    private static final String CODES =
            "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH"
                    + " NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR VI GU MP AS AA AE AP";

    private static final int[] SECOND = secondLetters();

    private StateCodes() {}

    /** True for the two capital letters of a code. */
    public static boolean contains(int first, int second) {
        int row = first - 'A';
        int column = second - 'A';
        return row >= 0 && row < SECOND.length && column >= 0 && column < 26 && (SECOND[row] >>> column & 1) != 0;
    }

    private static int[] secondLetters() {
        int[] letters = new int[26];
        for (String code : CODES.split(" ")) {
            letters[code.charAt(0) - 'A'] |= 1 << code.charAt(1) - 'A';
        }
        return letters;
    }
}
