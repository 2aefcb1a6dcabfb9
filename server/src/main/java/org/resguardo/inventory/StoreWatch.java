/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.Dataset;
import org.resguardo.connector.Problem;
import org.resguardo.platform.event.Events;
import org.resguardo.platform.job.JobProgress;
import org.resguardo.platform.job.JobRun;
import org.resguardo.platform.storage.Store;
import org.resguardo.scan.DatasetLook;
import org.resguardo.scan.DatasetOutcome;
import org.resguardo.scan.Scan;
import org.resguardo.scan.ScanListener;
import org.resguardo.scan.ScanProgress;
import org.resguardo.scan.Versions;

/** Watches a look at a store: keeps what it brings, tells how far it is, and ends it when nobody wants it any more. */
final class StoreWatch implements ScanListener {
    private static final long MEGABYTE = 1_000_000;
    private static final long LARGE = 20 * MEGABYTE;
    private static final int TOGETHER = 500;
    /** How long what a store counts of its changes is believed without a look. */
    private static final Duration BELIEVED = Duration.ofDays(27);

    private final Store database;
    private final InstantSource clock;
    private final Events events;
    private final DataStore store;
    private final long scanId;
    private final JobRun run;
    private final boolean first;
    private final Fields fields;
    private final Map<String, Scans.Known> known;
    private final List<String> same = new ArrayList<>();
    private final AtomicBoolean missed = new AtomicBoolean();
    private volatile @Nullable Scan scan;

    StoreWatch(
            Store database, Scans scans, InstantSource clock, Events events, DataStore store, long scanId, JobRun run) {
        this.database = database;
        this.clock = clock;
        this.events = events;
        this.store = store;
        this.scanId = scanId;
        this.run = run;
        this.first = !scans.everDone(store.id());
        this.fields = new Fields(store.id(), scanId, !first);
        this.known = scans.known(store.id(), Versions.engine());
    }

    void stops(Scan running) {
        scan = running;
    }

    /** Whether a file or table is to be looked at. Asked while they are listed, by one thread. */
    boolean wanted(Dataset dataset) {
        Scans.Known before = known.get(dataset.id());
        if (before == null) {
            return true;
        }
        if (before.scanId() == scanId) {
            return false;
        }
        if (before.unchanged(dataset, clock.instant().minus(BELIEVED))) {
            known.put(dataset.id(), before.metBy(scanId));
            same.add(dataset.id());
            if (same.size() >= TOGETHER) {
                flush();
            }
            return false;
        }
        return true;
    }

    /** Notes what was the same up to now. */
    private void flush() {
        if (!same.isEmpty()) {
            List<String> noted = List.copyOf(same);
            database.change(sql -> Scans.keepSame(sql, store.id(), scanId, noted));
            same.clear();
        }
    }

    /** Ends the look. What was not met is forgotten, unless a part of the store could not be listed: then it may still be there. */
    void end() {
        flush();
        database.change(sql -> {
            if (!missed.get()) {
                fields.forgetUnmet(sql, clock.instant());
            }
            Scans.end(sql, store.id(), scanId, missed.get(), clock.instant());
            changed(sql).ifPresent(changed -> events.announce(sql, InventoryChanged.KIND, changed));
        });
    }

    /** Of a first look all is new, and it is told without a list. */
    private Optional<InventoryChanged> changed(DSLContext sql) {
        return first
                ? Optional.of(InventoryChanged.by(InventoryChanged.Cause.LOOKED_AT, store.id()))
                : Changes.during(sql, scanId);
    }

    @Override
    public void progress(ScanProgress now) {
        run.tell(told(now));
        Scan running = scan;
        if (running != null && !run.wanted()) {
            running.stop();
        }
    }

    private JobProgress told(ScanProgress now) {
        String doing = now.listing() ? "inventory.scan.listing" : "inventory.scan.reading";
        if (now.bytesInAll() >= LARGE) {
            return new JobProgress(
                    doing, "inventory.scan.megabytes", now.bytes() / MEGABYTE, now.bytesInAll() / MEGABYTE);
        }
        return new JobProgress(doing, unit(), now.datasets(), now.listing() ? 0 : now.datasetsInAll());
    }

    private String unit() {
        return switch (store.kind()) {
            case FOLDER, DROPPED -> "inventory.scan.files";
            case MAILBOX -> "inventory.scan.folders";
            case POSTGRESQL, MYSQL, SQL_SERVER, SQLITE, BY_HAND -> "inventory.scan.tables";
        };
    }

    @Override
    public void looked(DatasetLook look) {
        if (look.outcome() == DatasetOutcome.UNFINISHED) {
            return;
        }
        database.change(sql -> {
            run.keep(sql, Long.toString(scanId));
            fields.keep(sql, look, clock.instant());
            Scans.keep(sql, store.id(), scanId, look, clock.instant());
        });
    }

    @Override
    public void missed(int number, Problem problem) {
        missed.set(true);
        database.change(sql -> Scans.keep(sql, scanId, problem));
    }
}
