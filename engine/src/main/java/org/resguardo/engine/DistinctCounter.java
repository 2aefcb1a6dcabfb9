/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import java.util.Arrays;

/**
 * Counts different values without keeping them, within some 3 percent: HyperLogLog with 2^10 registers (Flajolet and others,
 * 2007). Counts of parts can be merged in any order. Only counts of values with fingerprints of one {@link Engine} may be
 * merged.
 */
public final class DistinctCounter {
    private static final int BITS = 10;
    private static final int REGISTERS = 1 << BITS;
    private static final double ALPHA = 0.7213 / (1 + 1.079 / REGISTERS);

    private final byte[] registers = new byte[REGISTERS];

    /** Creates a counter that has seen nothing. */
    public DistinctCounter() {}

    /** Counts a value by its fingerprint. */
    public void add(long fingerprint) {
        int register = (int) (fingerprint >>> (64 - BITS));
        byte rank = (byte) (Long.numberOfLeadingZeros(fingerprint << BITS | 1L << (BITS - 1)) + 1);
        if (rank > registers[register]) {
            registers[register] = rank;
        }
    }

    /** Adds what another counter has seen. */
    public void merge(DistinctCounter other) {
        for (int i = 0; i < REGISTERS; i++) {
            registers[i] = (byte) Math.max(registers[i], other.registers[i]);
        }
    }

    /** About how many different values were counted. */
    public long estimate() {
        double sum = 0;
        int zeros = 0;
        for (byte register : registers) {
            sum += 1.0 / (1L << register);
            zeros += register == 0 ? 1 : 0;
        }
        double raw = ALPHA * REGISTERS * REGISTERS / sum;
        boolean few = raw <= 2.5 * REGISTERS && zeros > 0;
        return Math.round(few ? REGISTERS * Math.log((double) REGISTERS / zeros) : raw);
    }

    /** Forgets everything. */
    public void clear() {
        Arrays.fill(registers, (byte) 0);
    }
}
