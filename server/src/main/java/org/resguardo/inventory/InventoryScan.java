/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.resguardo.connector.ConnectorException;
import org.resguardo.engine.Certainty;
import org.resguardo.engine.Engine;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.event.Events;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.resguardo.platform.job.JobKind;
import org.resguardo.platform.job.JobResult;
import org.resguardo.platform.job.JobRun;
import org.resguardo.platform.storage.Store;
import org.resguardo.scan.Pace;
import org.resguardo.scan.Scan;
import org.resguardo.scan.ScanSettings;
import org.resguardo.scan.Versions;

/**
 * Looks at a data store, as a job.
 *
 * <p>What each file or table brought is kept as soon as it has been read, so that a look that was cut off goes on with the next. What an
 * equal program has read and what has not changed since is left as it is, as far as its store can tell.
 */
public final class InventoryScan implements JobKind<Long> {
    private static final ScanSettings SETTINGS =
            ScanSettings.standard().withLeast(Certainty.LIKELY).withThreads(1).withPace(Pace.gentle());

    private final Store database;
    private final Stores stores;
    private final StoreOpener opener;
    private final DroppedFiles dropped;
    private final Supplier<Engine> engine;
    private final InstantSource clock;
    private final Events events;
    private final Scans scans;

    /** The job over the stores of a database. */
    public InventoryScan(
            Store database,
            Stores stores,
            StoreOpener opener,
            DroppedFiles dropped,
            Supplier<Engine> engine,
            InstantSource clock,
            Events events) {
        this.database = database;
        this.stores = stores;
        this.opener = opener;
        this.dropped = dropped;
        this.engine = engine;
        this.clock = clock;
        this.events = events;
        this.scans = new Scans(database);
    }

    @Override
    public String id() {
        return "inventory-scan";
    }

    @Override
    public String title() {
        return "inventory.scan.title";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.OWNER, Role.OFFICER, Role.ADVISER);
    }

    @Override
    public String text(Long storeId) {
        return Long.toString(storeId);
    }

    @Override
    public Long input(String text) {
        return Long.valueOf(text);
    }

    @Override
    public JobResult run(Long storeId, JobRun run) {
        DataStore store =
                stores.find(storeId).orElseThrow(() -> new Fault(FaultKind.LASTING, "inventory.scan.store_gone"));
        long scanId = run.resumePoint().map(Long::valueOf).orElseGet(() -> begin(store, run));
        StoreWatch watch = new StoreWatch(database, scans, clock, events, store, scanId, run);
        look(store, watch);
        run.check();
        return end(store, watch);
    }

    private long begin(DataStore store, JobRun run) {
        return database.write(sql -> {
            long id = Scans.begin(sql, store.id(), run.job(), Versions.engine(), clock.instant());
            run.keep(sql, Long.toString(id));
            return id;
        });
    }

    private void look(DataStore store, StoreWatch watch) {
        Optional<char[]> password = stores.password(store);
        try {
            var open = opener.open(store, password, watch::wanted);
            try (var _ = open.connector()) {
                Scan scan = new Scan(engine.get(), SETTINGS, watch);
                watch.stops(scan);
                scan.run(List.of(open));
            }
        } catch (ConnectorException e) {
            watch.missed(0, e.problem());
            throw new Fault(FaultKind.LASTING, "inventory.scan.bad_address");
        } finally {
            password.ifPresent(secret -> Arrays.fill(secret, '\0'));
        }
    }

    private JobResult end(DataStore store, StoreWatch watch) {
        watch.end();
        boolean unreached = scans.latest(store.id())
                .filter(scan -> scan.outcome() == StoreScan.Outcome.UNREACHED)
                .isPresent();
        if (store.kind() == StoreKind.DROPPED) {
            dropped.forget(store.id());
        }
        return JobResult.at(
                store.page(),
                unreached ? "inventory.scan.unreached" : "inventory.scan.done",
                Map.of(
                        "people",
                        Long.toString(new Inventory(database).people(store).longestList())));
    }
}
