/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.util.Arrays;

/**
 * Counts how many different fingerprints it is shown: exactly while there are few, then within some 2 percent.
 *
 * <p>The estimate is HyperLogLog (Flajolet, Fusy, Gandouet, Meunier 2007) with 4,096 registers and linear counting for small
 * numbers. Two counters can be merged.
 */
final class DistinctCounter {
    private static final int BITS = 12;
    private static final int REGISTERS = 1 << BITS;
    private static final double ALPHA = 0.7213 / (1 + 1.079 / REGISTERS);
    private static final int FEW = 128;
    private static final byte[] NONE = {};

    private long[] seen = new long[4];
    private int seenCount;
    private byte[] registers = NONE;

    void add(long fingerprint) {
        long mixed = mix(fingerprint);
        if (registers.length > 0) {
            register(mixed);
        } else if (!contains(mixed)) {
            remember(mixed);
        }
    }

    void merge(DistinctCounter other) {
        for (int i = 0; i < other.seenCount; i++) {
            if (registers.length > 0) {
                register(other.seen[i]);
            } else if (!contains(other.seen[i])) {
                remember(other.seen[i]);
            }
        }
        if (other.registers.length > 0) {
            estimate();
            for (int i = 0; i < REGISTERS; i++) {
                registers[i] = (byte) Math.max(registers[i], other.registers[i]);
            }
        }
    }

    long count() {
        if (registers.length == 0) {
            return seenCount;
        }
        double sum = 0;
        int zeros = 0;
        for (byte register : registers) {
            sum += 1.0 / (1L << register);
            zeros += register == 0 ? 1 : 0;
        }
        double raw = ALPHA * REGISTERS * REGISTERS / sum;
        boolean fewForRegisters = raw <= 2.5 * REGISTERS && zeros > 0;
        return Math.round(fewForRegisters ? REGISTERS * Math.log((double) REGISTERS / zeros) : raw);
    }

    private boolean contains(long mixed) {
        for (int i = 0; i < seenCount; i++) {
            if (seen[i] == mixed) {
                return true;
            }
        }
        return false;
    }

    private void remember(long mixed) {
        if (seenCount == FEW) {
            estimate();
            register(mixed);
            return;
        }
        if (seenCount == seen.length) {
            seen = Arrays.copyOf(seen, seenCount * 2);
        }
        seen[seenCount++] = mixed;
    }

    /** From now on registers are kept instead of fingerprints. */
    private void estimate() {
        if (registers.length == 0) {
            registers = new byte[REGISTERS];
            for (int i = 0; i < seenCount; i++) {
                register(seen[i]);
            }
            seen = new long[0];
            seenCount = 0;
        }
    }

    private void register(long mixed) {
        int index = (int) (mixed >>> (64 - BITS));
        int rank = Long.numberOfLeadingZeros((mixed << BITS) | (1L << (BITS - 1))) + 1;
        if (registers[index] < rank) {
            registers[index] = (byte) rank;
        }
    }

    /** The finalizer of SplitMix64 (Steele, Lea, Flood 2014), so that any fingerprint is spread over all bits. */
    private static long mix(long fingerprint) {
        long z = (fingerprint ^ (fingerprint >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
