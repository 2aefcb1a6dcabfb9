/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.resguardo.platform.storage.Database;
import org.resguardo.platform.storage.SqliteFile;

/** Opens a backup, and holds everything in it against what it says of itself. */
public final class BackupReader {
    private final Path file;
    private final BackupKey key;

    /** For one file. */
    public BackupReader(Path file, BackupKey key) {
        this.file = file;
        this.key = key;
    }

    /** Checks a backup without keeping what is in it; refuses one that could not be restored. */
    public BackupManifest verify(Meter meter) {
        try {
            Path folder = Files.createTempDirectory("resguardo-verify-");
            try {
                return extract(folder.resolve("app.db"), meter);
            } finally {
                Files.deleteIfExists(folder.resolve("app.db"));
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw unreadable();
        }
    }

    /** Writes the database of the backup to a place where nothing is, and checks it there. */
    BackupManifest extract(Path database, Meter meter) {
        if (!Files.isRegularFile(file)) {
            throw unreadable();
        }
        BackupManifest manifest = write(database, meter);
        Database.Contents contents = new SqliteFile(database).contents();
        boolean same = contents.sound()
                && contents.version().equals(manifest.schema())
                && contents.rows().equals(manifest.rows());
        if (!same) {
            throw new Fault(FaultKind.LASTING, "backup.damaged", Map.of("file", String.valueOf(file.getFileName())));
        }
        return manifest;
    }

    private BackupManifest write(Path database, Meter meter) {
        try (OutputStream out =
                Files.newOutputStream(database, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            return new Sealed(file, key).read(out, meter);
        } catch (IOException e) {
            throw unreadable();
        }
    }

    private Fault unreadable() {
        return new Fault(FaultKind.OPERATOR, "backup.unreadable", Map.of("file", file.toString()));
    }
}
