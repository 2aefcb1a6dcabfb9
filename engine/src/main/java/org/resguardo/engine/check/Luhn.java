/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.check;

import org.resguardo.engine.detector.Span;

/** The check digit of ISO/IEC 7812-1:2017, annex B, known as Luhn. */
public final class Luhn {

    private Luhn() {}

    /** True when the digits of the number, the last one being the check digit, add up. */
    public static boolean holds(Span number) {
        int sum = 0;
        boolean twice = false;
        for (int i = number.digitCount() - 1; i >= 0; i--) {
            int d = number.digit(i);
            sum += twice ? (d > 4 ? 2 * d - 9 : 2 * d) : d;
            twice = !twice;
        }
        return sum % 10 == 0;
    }
}
