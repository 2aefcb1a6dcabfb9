/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.StoppedException;
import org.resguardo.engine.Engine;
import org.resguardo.scan.profile.SystemProfiles;

/**
 * One look at one or more data stores. Made once and run once.
 *
 * <p>Nothing that a store does can make {@link #run} fail: what cannot be read becomes a problem in the report.
 */
public final class Scan {
    private static final Duration GRACE = Duration.ofMillis(1_500);
    private static final Duration BETWEEN_NEWS = Duration.ofMillis(100);

    private final ScanParts parts;
    private final StoppingListener listener;

    /** Prepares a look that knows the systems of which the program has profiles; progress is told to the listener. */
    public Scan(Engine engine, ScanSettings settings, ScanListener listener) {
        this(engine, SystemProfiles.ours(), settings, listener);
    }

    /** Prepares a look that knows the given systems. */
    public Scan(Engine engine, SystemProfiles profiles, ScanSettings settings, ScanListener listener) {
        StopSign stop = new StopSign();
        this.listener = new StoppingListener(listener, stop);
        this.parts = new ScanParts(
                engine,
                profiles,
                settings,
                stop,
                new ProgressCounter(),
                new ReportLedger(engine, settings),
                this.listener);
    }

    /**
     * Looks, and returns what was found. Reads the stores one after another and does not close their connectors.
     *
     * <p>After {@link #stop} it returns within two seconds, with what was found until then.
     */
    public ScanReport run(List<DataStore> stores) {
        Instant started = Instant.now();
        Work work = new Work(stores);
        Thread thread = DaemonThreads.named("scan", work);
        thread.start();
        awaitEnd(thread);
        listener.progress(parts.progress().now());
        work.rethrow();
        listener.rethrow();
        return parts.ledger()
                .close(started, parts.progress().elapsed(), parts.stop().isRaised(), work.cameToEnd);
    }

    /** Ends the look early. May be called from any thread, before or while it runs. */
    public void stop() {
        parts.stop().raise();
    }

    private void awaitEnd(Thread thread) {
        try {
            while (!ended(thread, BETWEEN_NEWS) && !parts.stop().isRaised()) {
                listener.progress(parts.progress().now());
            }
            if (!ended(thread, GRACE)) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
        }
    }

    private static boolean ended(Thread thread, Duration within) throws InterruptedException {
        thread.join(within.toMillis());
        return !thread.isAlive();
    }

    private final class Work implements Runnable {
        private final List<DataStore> stores;
        private volatile boolean cameToEnd;
        private volatile @Nullable RuntimeException failure;

        Work(List<DataStore> stores) {
            this.stores = stores;
        }

        @Override
        public void run() {
            try {
                Map<StoreScan, Listing> listings = new LinkedHashMap<>();
                for (DataStore store : stores) {
                    StoreScan scan = new StoreScan(parts, store);
                    listings.put(scan, scan.list());
                }
                parts.progress().listingEnded();
                listings.forEach(StoreScan::read);
                cameToEnd = true;
            } catch (StoppedException e) {
                parts.stop().raise();
            } catch (RuntimeException e) {
                failure = e;
            }
        }

        void rethrow() {
            if (failure != null) {
                throw failure;
            }
        }
    }
}
