/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.resguardo.inventory.StoreAddress.Local;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.job.JobKind;
import org.resguardo.platform.job.JobResult;
import org.resguardo.platform.job.JobRun;
import org.resguardo.platform.job.Jobs;

/**
 * Watches the folders of the inventory: has those looked at in which a file was changed since the last look, so that what is put there is
 * found within the hour.
 */
public final class FolderWatch implements JobKind<String> {
    private final Stores stores;
    private final Scans scans;
    private final Jobs jobs;
    private final InventoryScan scan;

    /** Watches some stores. */
    public FolderWatch(Stores stores, Scans scans, Jobs jobs, InventoryScan scan) {
        this.stores = stores;
        this.scans = scans;
        this.jobs = jobs;
        this.scan = scan;
    }

    @Override
    public String id() {
        return "inventory-folders";
    }

    @Override
    public String title() {
        return "inventory.watch.title";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.OWNER, Role.OFFICER, Role.ADVISER);
    }

    @Override
    public String text(String nothing) {
        return "";
    }

    @Override
    public String input(String text) {
        return "";
    }

    @Override
    public JobResult run(String nothing, JobRun run) {
        int begun = 0;
        for (DataStore store : stores.all()) {
            run.check();
            if (store.address() instanceof Local local && store.kind() == StoreKind.FOLDER && changed(store, local)) {
                jobs.start(scan, store.id(), "schedule");
                begun++;
            }
        }
        return JobResult.at("/inventory", "inventory.weekly.done", Map.of("count", Integer.toString(begun)));
    }

    /** A folder that was never looked at to its end waits for its owner; one that cannot be walked is told of at the next look. */
    private boolean changed(DataStore store, Local local) {
        return scans.latest(store.id())
                .filter(look -> look.outcome() == StoreScan.Outcome.DONE)
                .filter(look -> newer(local.path(), look.beganAt()))
                .isPresent();
    }

    private static boolean newer(String folder, Instant than) {
        try (Stream<Path> files =
                Files.find(Path.of(folder), Integer.MAX_VALUE, (file, attributes) -> newer(attributes, than))) {
            return files.findAny().isPresent();
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            return false;
        }
    }

    private static boolean newer(BasicFileAttributes attributes, Instant than) {
        return attributes.isRegularFile()
                && attributes.lastModifiedTime().toInstant().isAfter(than);
    }
}
