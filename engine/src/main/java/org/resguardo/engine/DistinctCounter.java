/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Counts different values without keeping them: exactly up to 2,048, beyond that within some 3 percent by HyperLogLog with 2^10
 * registers (Flajolet and others, 2007). Counts of parts can be merged in any order. Only counts of values with fingerprints
 * of one {@link Engine} may be merged.
 */
public final class DistinctCounter {
    private static final int MOST_EXACT = 2048;
    private static final int BITS = 10;
    private static final int REGISTERS = 1 << BITS;
    private static final double ALPHA = 0.7213 / (1 + 1.079 / REGISTERS);

    private long[] seen = new long[32];
    private int seenCount;
    private boolean zeroSeen;
    private byte[] registers = new byte[0];

    /** Creates a counter that has seen nothing. */
    public DistinctCounter() {}

    /** Counts a value by its fingerprint. */
    public void add(long fingerprint) {
        addMixed(Fingerprint.mix(fingerprint));
    }

    private void addMixed(long fingerprint) {
        if (isExact()) {
            addExactly(fingerprint);
        } else {
            addToRegister(fingerprint);
        }
    }

    /** Adds what another counter has seen. */
    public void merge(DistinctCounter other) {
        if (other.isExact()) {
            for (long fingerprint : other.seen) {
                if (fingerprint != 0) {
                    addMixed(fingerprint);
                }
            }
            if (other.zeroSeen) {
                addMixed(0);
            }
            return;
        }
        useRegisters();
        for (int i = 0; i < REGISTERS; i++) {
            registers[i] = (byte) Math.max(registers[i], other.registers[i]);
        }
    }

    /** How many different values were counted, exactly or about. */
    public long count() {
        if (isExact()) {
            return zeroSeen ? seenCount + 1L : seenCount;
        }
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

    /** True when {@link #count} is exact. */
    public boolean isExact() {
        return registers.length == 0;
    }

    /** Writes what was seen, equal for counters that have seen the same. */
    void write(DataOutput out) throws IOException {
        out.writeBoolean(isExact());
        if (isExact()) {
            long[] all = Arrays.stream(seen)
                    .filter(fingerprint -> fingerprint != 0)
                    .sorted()
                    .toArray();
            out.writeBoolean(zeroSeen);
            out.writeShort(all.length);
            for (long fingerprint : all) {
                out.writeLong(fingerprint);
            }
        } else {
            out.write(registers);
        }
    }

    /** Reads what {@link #write} wrote. */
    static DistinctCounter read(DataInput in) throws IOException {
        DistinctCounter counter = new DistinctCounter();
        if (in.readBoolean()) {
            counter.zeroSeen = in.readBoolean();
            int count = in.readUnsignedShort();
            if (count > MOST_EXACT) {
                throw new IOException("A counter keeps at most " + MOST_EXACT + " values, not " + count + ".");
            }
            for (int i = 0; i < count; i++) {
                counter.addMixed(in.readLong());
            }
        } else {
            counter.useRegisters();
            in.readFully(counter.registers);
        }
        return counter;
    }

    private void addExactly(long fingerprint) {
        if (fingerprint == 0) {
            zeroSeen = true;
            return;
        }
        int at = slot(fingerprint);
        while (seen[at] != 0) {
            if (seen[at] == fingerprint) {
                return;
            }
            at = (at + 1) & (seen.length - 1);
        }
        if (seenCount == MOST_EXACT) {
            useRegisters();
            addToRegister(fingerprint);
            return;
        }
        seen[at] = fingerprint;
        if (++seenCount * 2 > seen.length) {
            grow();
        }
    }

    private int slot(long fingerprint) {
        return (int) fingerprint & (seen.length - 1);
    }

    private void grow() {
        long[] old = seen;
        seen = new long[2 * old.length];
        for (long fingerprint : old) {
            if (fingerprint != 0) {
                int at = slot(fingerprint);
                while (seen[at] != 0) {
                    at = (at + 1) & (seen.length - 1);
                }
                seen[at] = fingerprint;
            }
        }
    }

    private void useRegisters() {
        if (isExact()) {
            registers = new byte[REGISTERS];
            Arrays.stream(seen).filter(fingerprint -> fingerprint != 0).forEach(this::addToRegister);
            if (zeroSeen) {
                addToRegister(0);
            }
            seen = new long[0];
        }
    }

    private void addToRegister(long fingerprint) {
        int register = (int) (fingerprint >>> (64 - BITS));
        byte rank = (byte) (Long.numberOfLeadingZeros(fingerprint << BITS | 1L << (BITS - 1)) + 1);
        if (rank > registers[register]) {
            registers[register] = rank;
        }
    }
}
