/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.check;

/** The check digits of ISO/IEC 7064, MOD 97-10, as ISO 13616-1:2020 uses them: the account first, then country and check digits, letters as 10 to 35. */
public final class Mod97 {

    private Mod97() {}

    /**
     * True when the check digits of an account number hold.
     *
     * @param account capital letters and digits without spaces
     * @param length how many of them there are
     */
    public static boolean holds(byte[] account, int length) {
        int rest = 0;
        for (int i = 0; i < length; i++) {
            int c = account[(i + 4) % length];
            rest = c <= '9' ? (rest * 10 + c - '0') % 97 : (rest * 100 + c - 'A' + 10) % 97;
        }
        return rest == 1;
    }
}
