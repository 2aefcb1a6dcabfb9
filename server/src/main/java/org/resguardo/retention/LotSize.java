/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.time.Duration;

/**
 * How many rows the next transaction treats: so many that waiting for the disk does not cost more than the work, and so few
 * that nobody waits long for a locked row and a lot of large rows fits into memory.
 */
final class LotSize {
    private static final int LEAST = 50;
    private static final int LARGEST = 8_000;
    private static final Duration SHORT = Duration.ofMillis(150);
    private static final Duration LONG = Duration.ofMillis(400);
    private static final long SMALL = 4L << 20;
    private static final long BIG = 16L << 20;

    private final boolean fixed;
    private int rows;

    private LotSize(int rows, boolean fixed) {
        this.rows = rows;
        this.fixed = fixed;
    }

    /** Always the same. */
    static LotSize of(int rows) {
        return new LotSize(rows, true);
    }

    /** As the place and its rows turn out. */
    static LotSize beginningWith(int rows) {
        return new LotSize(rows, false);
    }

    /** How many rows the next transaction treats at the most. */
    int rows() {
        return rows;
    }

    /**
     * Learns from a transaction.
     *
     * @param took from its begin to its commit
     * @param bytes how large its rows were together, as they were kept
     */
    void learn(Duration took, long bytes) {
        if (fixed) {
            return;
        }
        if (took.compareTo(LONG) > 0 || bytes > BIG) {
            rows = Math.max(LEAST, rows / 2);
        } else if (took.compareTo(SHORT) < 0 && bytes < SMALL) {
            rows = Math.min(LARGEST, rows * 2);
        }
    }
}
