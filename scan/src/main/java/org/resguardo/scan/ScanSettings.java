/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.time.Duration;
import org.resguardo.connector.ReadLimit;
import org.resguardo.engine.Certainty;

/**
 * How a scan looks.
 *
 * @param least findings below this certainty are left out
 * @param rows the most rows that are read of a table in a database, {@link Long#MAX_VALUE} for all; files are read whole
 * @param samples how many masked values to keep for each finding
 * @param threads how many files may be read at the same time
 * @param places of how many places with findings the report tells the particulars; of the rest it tells sums
 * @param pace how much of the time samples are taken from a database
 */
public record ScanSettings(Certainty least, long rows, int samples, int threads, int places, Pace pace) {
    private static final Duration LONGEST_FOR_A_SAMPLE = Duration.ofMinutes(10);
    private static final long SEED = 1;

    public ScanSettings {
        if (rows < 1 || samples < 0 || threads < 1 || places < 1) {
            throw new IllegalArgumentException("A scan reads at least one row with one thread and tells of one place.");
        }
    }

    /** Likely findings, 10,000 rows of each table, no samples, as many threads as there are processors. */
    public static ScanSettings standard() {
        return new ScanSettings(
                Certainty.LIKELY, 10_000, 0, Runtime.getRuntime().availableProcessors(), 10_000, Pace.full());
    }

    /** The same from another certainty on. */
    public ScanSettings withLeast(Certainty other) {
        return new ScanSettings(other, rows, samples, threads, places, pace);
    }

    /** The same with other limits for tables in databases. */
    public ScanSettings withRows(long other) {
        return new ScanSettings(least, other, samples, threads, places, pace);
    }

    /** The same with another number of masked values. */
    public ScanSettings withSamples(int other) {
        return new ScanSettings(least, rows, other, threads, places, pace);
    }

    /** The same with another number of threads. */
    public ScanSettings withThreads(int other) {
        return new ScanSettings(least, rows, samples, other, places, pace);
    }

    /** The same with another pace. */
    public ScanSettings withPace(Pace other) {
        return new ScanSettings(least, rows, samples, threads, places, other);
    }

    /** True when tables in databases are read whole. */
    public boolean allRows() {
        return rows == Long.MAX_VALUE;
    }

    Pace pace(DataStore.Kind kind) {
        return kind == DataStore.Kind.DATABASE && !allRows() ? pace : Pace.full();
    }

    ReadLimit limit(DataStore.Kind kind) {
        return kind != DataStore.Kind.DATABASE || allRows()
                ? ReadLimit.everything()
                : new ReadLimit(rows, LONGEST_FOR_A_SAMPLE, SEED);
    }
}
