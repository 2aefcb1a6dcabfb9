/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.Dataset;
import org.resguardo.connector.Place;
import org.resguardo.connector.ReadLimit;

/** Counts how far the scan has come. Used by all its threads. */
final class ProgressCounter {
    /** What opening a file or a table costs, as so many bytes read. */
    private static final long EACH = 16 * 1024;
    /** What a row costs, as so many bytes read. */
    private static final long EACH_ROW = 200;

    private final long start = System.nanoTime();
    private final LongAdder datasetsInAll = new LongAdder();
    private final LongAdder datasets = new LongAdder();
    private final LongAdder bytesInAll = new LongAdder();
    private final LongAdder bytes = new LongAdder();
    private final LongAdder rows = new LongAdder();
    private final LongAdder workInAll = new LongAdder();
    private final LongAdder work = new LongAdder();
    private volatile boolean listing = true;
    private volatile @Nullable Place current;

    void listed(DataStore.Kind kind, Dataset dataset, ReadLimit limit) {
        datasetsInAll.increment();
        bytesInAll.add(kind.bytesToRead(dataset).orElse(0));
        workInAll.add(work(kind, dataset, limit));
    }

    void listingEnded() {
        listing = false;
    }

    void started(Dataset dataset) {
        current = dataset.place();
    }

    /** Bytes of a dataset whose size is known count as work; of others, rows do. */
    void bytes(long more, boolean sizeKnown) {
        bytes.add(more);
        work.add(sizeKnown ? more : 0);
    }

    void rows(long more, boolean sizeKnown) {
        rows.add(more);
        work.add(sizeKnown ? 0 : more * EACH_ROW);
    }

    /** Sets the sums right where a reader told too little or too much. */
    void ended(DataStore.Kind kind, Dataset dataset, ReadLimit limit, long bytesTold, long workTold) {
        datasets.increment();
        work.add(work(kind, dataset, limit) - workTold);
        kind.bytesToRead(dataset).ifPresent(all -> bytes.add(all - bytesTold));
    }

    static long workOf(long rows) {
        return rows * EACH_ROW;
    }

    private static long work(DataStore.Kind kind, Dataset dataset, ReadLimit limit) {
        OptionalLong bytes = kind.bytesToRead(dataset);
        long size =
                bytes.isPresent() ? bytes.getAsLong() : Math.min(dataset.rows().orElse(0), limit.rows()) * EACH_ROW;
        return EACH + size;
    }

    ScanProgress now() {
        long all = workInAll.sum();
        double share = all == 0 ? 0 : Math.max(0, Math.min(1, (double) work.sum() / all));
        return new ScanProgress(
                listing,
                datasets.sum(),
                datasetsInAll.sum(),
                rows.sum(),
                bytes.sum(),
                bytesInAll.sum(),
                share,
                Optional.ofNullable(current),
                elapsed());
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
