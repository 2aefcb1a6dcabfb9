/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.resguardo.platform.folder.DataFolder;
import org.resguardo.platform.folder.DurableFile;
import org.resguardo.platform.secret.MasterKey;
import org.resguardo.platform.storage.PostgresDatabase;
import org.resguardo.platform.storage.SqliteFile;
import org.resguardo.platform.storage.Store;

/**
 * Brings a backup back into a data folder.
 *
 * <p>Everything is checked before anything is replaced, and what is replaced is put aside and not deleted. A folder that holds a
 * database is refused unless the operator has said that it is to be replaced.
 */
public final class Restoration {
    private static final String PART = ".part-restored.db";
    private static final List<String> REPLACED =
            List.of("app.db", "app.db-wal", "app.db-shm", "sessions.db", "sessions.db-wal", "sessions.db-shm");

    private final DataFolder folder;
    private final InstantSource clock;

    /** Into a folder that the caller holds. */
    public Restoration(DataFolder folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * What is done with the database once it is known to be whole, before it becomes the folder's.
     */
    @FunctionalInterface
    public interface Settling {
        /** Opens the database, brings it to the present form, and writes into it what has to be known of the restoration. */
        Store open(Path database);
    }

    /**
     * Restores.
     *
     * @param replace true when a database that is there is to make room
     */
    public BackupManifest restore(BackupReader backup, boolean replace, Settling settling, Meter meter) {
        if (Files.exists(folder.databasePlace()) && !replace) {
            throw new Fault(
                    FaultKind.OPERATOR,
                    "backup.target_used",
                    Map.of("folder", folder.path().toString()));
        }
        try {
            return restore(backup, settling, meter);
        } catch (IOException e) {
            throw notRestored();
        }
    }

    private BackupManifest restore(BackupReader backup, Settling settling, Meter meter) throws IOException {
        Path part = folder.path().resolve(PART);
        removePart(part);
        try {
            BackupManifest manifest = backup.extract(part, meter);
            settling.open(part).close();
            if (Files.exists(log(part))) {
                throw new IOException("not all of it is in the file");
            }
            DurableFile.sync(part);
            putAside();
            Files.move(part, folder.databasePlace(), StandardCopyOption.ATOMIC_MOVE);
            DurableFile.sync(folder.path());
            return manifest;
        } finally {
            removePart(part);
        }
    }

    /**
     * The same into a database on a server. What was there stays there, put aside.
     *
     * @param replace true when data that is there is to make room
     */
    public BackupManifest restore(
            BackupReader backup, PostgresDatabase server, boolean replace, Settling settling, Meter meter) {
        Path part = folder.path().resolve(PART);
        try {
            removePart(part);
            try {
                BackupManifest manifest = backup.extract(part, meter);
                settling.open(part).close();
                server.load(new SqliteFile(part), replace, clock.instant());
                return manifest;
            } finally {
                removePart(part);
            }
        } catch (IOException e) {
            throw notRestored();
        }
    }

    private Fault notRestored() {
        return new Fault(
                FaultKind.OPERATOR,
                "backup.not_restored",
                Map.of("folder", folder.path().toString()));
    }

    private static void removePart(Path part) throws IOException {
        for (String end : List.of("", "-wal", "-shm", "-journal")) {
            Files.deleteIfExists(part.resolveSibling(part.getFileName() + end));
        }
    }

    private static Path log(Path database) {
        return database.resolveSibling(database.getFileName() + "-wal");
    }

    /** What was there, with the key that opens it. */
    private void putAside() throws IOException {
        Path aside = folder.path().resolve("replaced-" + clock.instant().toEpochMilli());
        for (String name : REPLACED) {
            Path old = folder.path().resolve(name);
            if (Files.exists(old)) {
                DataFolder.makePrivate(aside);
                Files.move(old, aside.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        Path key = MasterKey.fileIn(folder.path());
        if (Files.exists(aside) && Files.exists(key)) {
            Files.copy(key, MasterKey.fileIn(aside), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
