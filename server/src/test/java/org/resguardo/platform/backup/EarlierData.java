/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.resguardo.platform.folder.DataFolder;
import org.resguardo.platform.secret.MasterKey;

/** A data folder as an earlier program left it. */
public final class EarlierData {

    private EarlierData() {}

    /** Makes the folder of key and backup. Restoring would bring the database to the present form; here it stays as it was. */
    public static void lay(Path key, Path backup, Path folder) throws IOException {
        DataFolder.makePrivate(folder);
        Files.writeString(folder.resolve(".resguardo"), "Resguardo 1\n");
        Files.copy(key, MasterKey.fileIn(folder));
        new BackupReader(backup, BackupKey.of(MasterKey.at(key))).extract(folder.resolve("app.db"), Meter.SILENT);
    }
}
