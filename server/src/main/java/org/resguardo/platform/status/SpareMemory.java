/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.status;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Gives memory that nothing uses any more back to the machine. The collector that the program is started with rather grows than cleans up
 * what has become old; on a small machine that stands idle between two visits it is the other way round that serves. So when little is
 * going on and much has been left lying, the program cleans up, which takes about a tenth of a second.
 */
public final class SpareMemory {
    /** How often to look. */
    public static final Duration INTERVAL = Duration.ofSeconds(20);

    private static final long WORTH_IT = 12L << 20;
    private static final long BUSY = INTERVAL.toNanos() / 2;

    private final LongSupplier used;
    private final LongSupplier usedWhenClean;
    private final LongSupplier processorNanos;
    private final Runnable cleaning;
    private long before;

    /**
     * Over these gauges.
     *
     * @param used bytes that old objects take now
     * @param usedWhenClean bytes that they took when they were last cleaned up
     * @param processorNanos processor time of the program since its start
     * @param cleaning cleans up
     */
    public SpareMemory(LongSupplier used, LongSupplier usedWhenClean, LongSupplier processorNanos, Runnable cleaning) {
        this.used = used;
        this.usedWhenClean = usedWhenClean;
        this.processorNanos = processorNanos;
        this.cleaning = cleaning;
        this.before = processorNanos.getAsLong();
    }

    /** Cleans up if the program had little to do since the last look and it is worth it; to be called once an {@link #INTERVAL}. */
    public void look() {
        long now = processorNanos.getAsLong();
        boolean quiet = now - before < BUSY;
        before = now;
        if (quiet && used.getAsLong() - usedWhenClean.getAsLong() > WORTH_IT) {
            cleaning.run();
        }
    }
}
