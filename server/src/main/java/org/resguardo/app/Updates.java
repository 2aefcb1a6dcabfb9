/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.resguardo.platform.backup.BackupFolder;
import org.resguardo.platform.backup.BackupKey;
import org.resguardo.platform.backup.BackupMaker;
import org.resguardo.platform.backup.BackupReason;
import org.resguardo.platform.backup.Meter;
import org.resguardo.platform.folder.DataFolder;
import org.resguardo.platform.secret.MasterKey;
import org.resguardo.platform.status.ProgramVersion;
import org.resguardo.platform.storage.Database;
import org.resguardo.platform.storage.Store;

/** What is done before a database is brought to a new form, whoever opens it. */
final class Updates {

    private Updates() {}

    /** The master key of a folder that was used before; that it was is looked at first. */
    static MasterKey key(Path folder, Optional<Path> keyFile) {
        DataFolder.existing(folder);
        return MasterKey.at(keyFile.orElse(MasterKey.fileIn(folder)));
    }

    /** Opens the database of a folder that was used before. */
    static Store open(Path folder, MasterKey key) {
        Database database = FolderDatabase.existing(folder);
        return database.open(backUpFirst(folder, database, key, InstantSource.system()));
    }

    /** Makes a backup when it is run. */
    static Runnable backUpFirst(Path folder, Database database, MasterKey key, InstantSource clock) {
        BackupMaker maker = new BackupMaker(database, BackupKey.of(key), clock, ProgramVersion.text());
        return () -> maker.make(BackupFolder.in(folder), BackupReason.BEFORE_UPDATE, Meter.SILENT);
    }
}
