/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

/** Text that stands in a header: one line, whatever came in. */
final class HeaderText {
    private static final int LONGEST = 400;

    private HeaderText() {}

    /** The text with a space for every sign that ends lines, controls, or turns the direction of writing; not longer than headers bear. */
    static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().limit(LONGEST).forEach(c -> line.appendCodePoint(breaks(c) ? ' ' : c));
        return line.toString().strip().replaceAll(" {2,}", " ");
    }

    private static boolean breaks(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> true;
            default -> false;
        };
    }
}
