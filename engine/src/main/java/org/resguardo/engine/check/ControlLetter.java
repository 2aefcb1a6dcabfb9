/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.check;

/** The control letter of Spanish identity numbers: the number modulo 23, looked up in a row of letters (Real Decreto 1553/2005, article 11, read 2025-11). */
public final class ControlLetter {
    private static final String ROW = "TRWAGMYFPDXBNJZSQVHLCKE";

    private ControlLetter() {}

    /** The letter that belongs to the number. */
    public static char of(long number) {
        return ROW.charAt((int) (number % 23));
    }
}
