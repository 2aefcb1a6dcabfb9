/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector;

import java.time.Duration;

/**
 * How much of a dataset to read.
 *
 * @param rows the most rows of a table, {@link Long#MAX_VALUE} for all; rows are taken spread over the table where the
 *     connector can {@link Ability#SAMPLE}
 * @param time the longest time for one dataset
 * @param seed makes a sample the same when it is taken again from unchanged data
 */
public record ReadLimit(long rows, Duration time, long seed) {
    public ReadLimit {
        if (rows < 1 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("A read limit lets through at least one row and some time.");
        }
    }

    /** Everything, however long it takes. */
    public static ReadLimit everything() {
        return new ReadLimit(Long.MAX_VALUE, Duration.ofDays(365), 0);
    }

    /** True when all rows are wanted. */
    public boolean allRows() {
        return rows == Long.MAX_VALUE;
    }
}
