/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.resguardo.platform.secret.MasterKey;

/** A data folder as an earlier program had it. */
public final class EarlierData {

    private EarlierData() {}

    /** Puts key and database into a folder as they are in a backup; restoring would bring the database to the present form. */
    public static void lay(Path key, Path backup, Path folder) throws IOException {
        for (String file : List.of("app.db", "app.db-wal", "app.db-shm")) {
            Files.deleteIfExists(folder.resolve(file));
        }
        Files.copy(key, folder.resolve("master.key"), StandardCopyOption.REPLACE_EXISTING);
        new BackupReader(backup, BackupKey.of(MasterKey.at(key))).extract(folder.resolve("app.db"), Meter.SILENT);
    }
}
