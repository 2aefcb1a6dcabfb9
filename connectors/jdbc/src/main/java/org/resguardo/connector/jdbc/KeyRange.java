/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Keys from one number to another.
 *
 * @param from the first key
 * @param to the last key, not smaller
 */
record KeyRange(long from, long to) {

    /** How many keys there may be, as far as a {@code double} can tell. */
    double width() {
        return (double) to - from + 1;
    }

    /**
     * The range in about as many parts of one width.
     *
     * @param phase where in the first part its border with the second lies, from 0 to below 1
     */
    List<KeyRange> parts(int count, double phase) {
        List<KeyRange> parts = new ArrayList<>();
        long begin = from;
        for (int i = 0; i < count; i++) {
            long border = at((i + phase) / count);
            if (border > begin) {
                parts.add(new KeyRange(begin, border - 1));
                begin = border;
            }
        }
        parts.add(new KeyRange(begin, to));
        return parts;
    }

    private long at(double share) {
        BigInteger span = BigInteger.valueOf(to).subtract(BigInteger.valueOf(from));
        BigInteger step =
                span.multiply(BigInteger.valueOf((long) (share * (1L << 40)))).shiftRight(40);
        return BigInteger.valueOf(from).add(step).longValueExact();
    }
}
