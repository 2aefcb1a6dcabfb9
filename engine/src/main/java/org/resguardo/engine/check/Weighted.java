/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.check;

import org.resguardo.engine.detector.Span;

/** Sums of digits, each times a weight, as many national numbers use them with a modulus of their own. */
public final class Weighted {

    private Weighted() {}

    /** The sum of the first digits of the number, each times the weight at its place; weights repeat. */
    public static int sum(Span number, int digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < digits; i++) {
            sum += number.digit(i) * weights[i % weights.length];
        }
        return sum;
    }

    /** The sum of the last digits of the products only, as the CLABE has it. */
    public static int sumOfLastDigits(Span number, int digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < digits; i++) {
            sum += number.digit(i) * weights[i % weights.length] % 10;
        }
        return sum;
    }
}
