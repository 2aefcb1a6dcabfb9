/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.nio.file.Path;
import java.time.InstantSource;
import org.resguardo.platform.backup.BackupFolder;
import org.resguardo.platform.backup.BackupKey;
import org.resguardo.platform.backup.BackupMaker;
import org.resguardo.platform.backup.BackupReason;
import org.resguardo.platform.backup.Meter;
import org.resguardo.platform.secret.MasterKey;
import org.resguardo.platform.status.ProgramVersion;

/** What is done before a database is brought to a new form, whoever opens it. */
final class Updates {

    private Updates() {}

    /** Makes a backup when it is run. */
    static Runnable backUpFirst(Path folder, Path database, MasterKey key, InstantSource clock) {
        BackupMaker maker = new BackupMaker(database, BackupKey.of(key), clock, ProgramVersion.text());
        return () -> maker.make(BackupFolder.in(folder), BackupReason.BEFORE_UPDATE, Meter.SILENT);
    }
}
