/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.sealing;

/** Leaves the last four letters or digits of a text and puts a star in the place of each other one; hyphens and spaces stay. */
final class Mask {
    private static final int LAST = 4;

    private Mask() {}

    static String of(String text) {
        long all = text.codePoints().filter(Character::isLetterOrDigit).count();
        long stars = text.codePoints().filter(sign -> sign == '*').count();
        long hidden = all + stars <= LAST ? all : Math.max(0, all - LAST);
        StringBuilder masked = new StringBuilder(text.length());
        int[] seen = {0};
        text.codePoints().forEach(sign -> {
            boolean star = Character.isLetterOrDigit(sign) && seen[0]++ < hidden;
            masked.appendCodePoint(star ? '*' : sign);
        });
        return masked.toString();
    }
}
