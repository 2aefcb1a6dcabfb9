/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.backup.Backup;
import org.resguardo.platform.backup.BackupFolder;
import org.resguardo.platform.backup.BackupKey;
import org.resguardo.platform.backup.BackupMaker;
import org.resguardo.platform.backup.BackupManifest;
import org.resguardo.platform.backup.BackupReader;
import org.resguardo.platform.backup.BackupReason;
import org.resguardo.platform.backup.Meter;
import org.resguardo.platform.backup.Restoration;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.resguardo.platform.folder.DataFolder;
import org.resguardo.platform.folder.DurableFile;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.mail.Outbox;
import org.resguardo.platform.proof.SigningKey;
import org.resguardo.platform.secret.MasterKey;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.status.ProgramVersion;
import org.resguardo.platform.storage.Database;
import org.resguardo.platform.storage.PostgresDatabase;
import org.resguardo.platform.storage.PostgresSettings;
import org.resguardo.platform.storage.SqliteFile;
import org.resguardo.platform.storage.SqliteStore;
import org.resguardo.platform.storage.Store;
import org.resguardo.retention.erasure.ErasureLedger;
import org.resguardo.rights.index.PersonIndex;

/** Backups from the terminal: makes them also while the server runs, checks them, brings them back. */
public final class SafeKeeping {
    private final Path data;
    private final MasterKey key;
    private final Meter meter;
    private final InstantSource clock = InstantSource.system();

    /**
     * For a data folder.
     *
     * @param keyFile where the master key lies, when not in the folder
     * @param meter hears how far it is
     */
    public SafeKeeping(Path data, Optional<Path> keyFile, Meter meter) {
        this.data = data;
        this.key = MasterKey.at(keyFile.orElse(MasterKey.fileIn(data)));
        this.meter = meter;
    }

    /** Makes a backup in a folder, or in the data folder's own. */
    public Backup make(Optional<Path> to) {
        Database database = FolderDatabase.existing(data);
        BackupMaker maker = new BackupMaker(database, BackupKey.of(key), clock, ProgramVersion.text());
        Backup made =
                maker.make(to.map(BackupFolder::new).orElseGet(() -> BackupFolder.in(data)), BackupReason.ASKED, meter);
        to.ifPresent(Ledgers.of(data, key, clock)::copyInto);
        return made;
    }

    /** Opens a backup and checks everything in it. */
    public BackupManifest verify(Path file) {
        return new BackupReader(file, BackupKey.of(key)).verify(meter);
    }

    /** Brings a backup back into the data folder, with the database where it was or in the folder. */
    public BackupManifest restore(Path file, boolean replace, boolean keepKeyApart) {
        return restore(file, replace, keepKeyApart, Optional.empty());
    }

    /**
     * Brings a backup back into the data folder.
     *
     * @param replace true when data that is there is to be put aside
     * @param keepKeyApart true to leave the master key where it is, rather than to put it into the folder as well
     * @param server the PostgreSQL server to which the folder is to belong; as before when empty
     */
    public BackupManifest restore(Path file, boolean replace, boolean keepKeyApart, Optional<PostgresSettings> server) {
        try (DataFolder folder = DataFolder.open(data, DataFolder.Expectation.ANYTHING)) {
            BackupReader backup = new BackupReader(file, BackupKey.of(key));
            Restoration restoration = new Restoration(folder, clock);
            server.ifPresent(told -> FolderDatabase.refuseFile(folder));
            Optional<PostgresSettings> target = server.or(() ->
                    FolderDatabase.onServer(data) ? Optional.of(FolderDatabase.settings(data)) : Optional.empty());
            BackupManifest manifest = target.map(told -> onServer(restoration, backup, replace, told))
                    .orElseGet(() -> restoration.restore(backup, replace, this::settled, meter));
            Ledgers.of(data, key, clock).takeOver(file.resolveSibling(ErasureLedger.NAME));
            if (!keepKeyApart) {
                putKeyInto(folder);
            }
            return manifest;
        }
    }

    private BackupManifest onServer(
            Restoration restoration, BackupReader backup, boolean replace, PostgresSettings server) {
        PostgresDatabase database = new PostgresDatabase(server, true);
        BackupManifest manifest = restoration.restore(backup, database, replace, this::settled, meter);
        FolderDatabase.remember(data, database);
        return manifest;
    }

    /**
     * Moves the database of the folder to a PostgreSQL server, and holds both against each other before that one counts. The file stays,
     * under a name that says that it was moved.
     *
     * @param server where there must be no data of ours yet
     */
    public Database.Contents move(PostgresSettings server) {
        try (DataFolder folder = DataFolder.open(data, DataFolder.Expectation.DATA)) {
            SqliteFile file = new SqliteFile(folder.database());
            try (Store store = file.open(Updates.backUpFirst(data, file, key, clock))) {
                AuditLog log =
                        new AuditLog(store, clock, new SecureRandom(), SigningKey.of(store, Vault.of(store, key)));
                store.change(sql -> log.add(sql, "terminal", Action.MOVED, "terminal"));
            }
            PostgresDatabase database = new PostgresDatabase(server, true);
            database.load(file, false, clock.instant());
            FolderDatabase.remember(folder.path(), database);
            putAside(file.path());
            return database.contents();
        }
    }

    private void putAside(Path database) {
        try {
            Files.move(
                    database,
                    database.resolveSibling("app-moved-" + clock.instant().toEpochMilli() + ".db"),
                    StandardCopyOption.ATOMIC_MOVE);
            DurableFile.sync(data);
        } catch (IOException e) {
            throw new Fault(FaultKind.OPERATOR, "folder.read_only", Map.of("folder", data.toString()));
        }
    }

    /** Opening the vault shows that the key fits what is restored. */
    private Store settled(Path database) {
        Store store = SqliteStore.open(database);
        try {
            SigningKey signing = SigningKey.of(store, Vault.of(store, key));
            AuditLog log = new AuditLog(store, clock, new SecureRandom(), signing);
            store.change(sql -> {
                Jobs.endAllRestored(sql, clock.instant());
                Outbox.holdAllRestored(sql, clock.instant());
                PersonIndex.emptyRestored(sql);
                log.add(sql, "terminal", Action.RESTORED, "terminal");
            });
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private void putKeyInto(DataFolder folder) {
        Path place = MasterKey.fileIn(folder.path());
        try {
            if (!Files.exists(place) || !java.util.Arrays.equals(Files.readAllBytes(place), key.bytes())) {
                DurableFile.write(place, key.bytes());
            }
        } catch (IOException e) {
            throw new Fault(FaultKind.OPERATOR, "backup.not_restored", Map.of("folder", data.toString()));
        }
    }
}
