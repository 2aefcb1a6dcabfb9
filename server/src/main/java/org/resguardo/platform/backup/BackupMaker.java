/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.resguardo.platform.folder.DurableFile;
import org.resguardo.platform.storage.Database;
import org.resguardo.platform.storage.SqliteFile;

/** Makes backups of a database while it is used: copies it as of one moment, seals the copy, reads it back, and only then names it. */
public final class BackupMaker {
    private final Database database;
    private final BackupKey key;
    private final InstantSource clock;
    private final String program;

    /**
     * For one database.
     *
     * @param program the version of this program
     */
    public BackupMaker(Database database, BackupKey key, InstantSource clock, String program) {
        this.database = database;
        this.key = key;
        this.clock = clock;
        this.program = program;
    }

    /** Makes one in a folder, and removes the oldest of its kind there when they have become too many. */
    public Backup make(BackupFolder folder, BackupReason reason, Meter meter) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Backup backup = Backup.in(folder.path(), now, reason);
        try {
            folder.prepare();
            checkRoom(folder.path());
            make(folder, backup, meter);
            folder.thin(reason);
            return backup;
        } catch (IOException e) {
            throw new Fault(
                    FaultKind.PASSING,
                    "backup.not_made",
                    Map.of("folder", folder.path().toString()));
        }
    }

    /** There must be room for the copy and for its sealed form, each at most as large as the database. */
    private void checkRoom(Path folder) throws IOException {
        long needed = 2 * database.size();
        if (Files.getFileStore(folder).getUsableSpace() < needed) {
            throw new Fault(
                    FaultKind.OPERATOR,
                    "backup.no_room",
                    Map.of("folder", folder.toString(), "megabytes", Long.toString(1 + needed / 1_000_000)));
        }
    }

    private void make(BackupFolder folder, Backup backup, Meter meter) throws IOException {
        String number = UUID.randomUUID().toString();
        Path copy = folder.part(number + ".db");
        Path sealed = folder.part(number + ".backup");
        try {
            database.copyTo(copy);
            BackupManifest manifest = manifest(copy, backup);
            Sealed file = new Sealed(sealed, key);
            file.write(manifest, copy, meter);
            file.read(OutputStream.nullOutputStream(), meter);
            DurableFile.sync(sealed);
            Files.move(sealed, backup.file(), StandardCopyOption.ATOMIC_MOVE);
            DurableFile.sync(folder.path());
        } finally {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(sealed);
        }
    }

    private BackupManifest manifest(Path copy, Backup backup) throws IOException {
        Database.Contents contents = new SqliteFile(copy).contents();
        if (!contents.sound()) {
            throw new Fault(FaultKind.LASTING, "backup.database_damaged");
        }
        return new BackupManifest(
                backup.madeAt(),
                backup.reason().id(),
                program,
                contents.version(),
                Files.size(copy),
                hash(copy),
                contents.rows());
    }

    private static String hash(Path file) throws IOException {
        MessageDigest digest = Sealed.hash();
        try (InputStream in = Files.newInputStream(file);
                OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            in.transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
