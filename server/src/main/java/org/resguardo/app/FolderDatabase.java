/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.resguardo.platform.folder.DataFolder;
import org.resguardo.platform.folder.DurableFile;
import org.resguardo.platform.storage.Database;
import org.resguardo.platform.storage.PostgresDatabase;
import org.resguardo.platform.storage.PostgresSettings;
import org.resguardo.platform.storage.SqliteFile;

/** Which database a data folder belongs to: the file in it, or the one on a PostgreSQL server that its settings name. */
final class FolderDatabase {
    private static final String SETTINGS = "database.properties";

    private FolderDatabase() {}

    /**
     * The database of a folder that the program holds.
     *
     * @param settings where the operator says that it is
     */
    static Database of(DataFolder folder, Settings settings) {
        settings.postgres().ifPresent(told -> remember(folder, told));
        return onServer(folder.path()) ? server(folder.path(), folder.fresh()) : new SqliteFile(folder.database());
    }

    /** The database of a folder that was used before, for a look at it while another program may hold it. */
    static Database existing(Path path) {
        Path folder = DataFolder.existing(path);
        return onServer(folder) ? server(folder, false) : new SqliteFile(DataFolder.existingDatabase(folder));
    }

    static PostgresDatabase server(Path folder, boolean fresh) {
        return new PostgresDatabase(PostgresSettings.at(folder.resolve(SETTINGS)), fresh);
    }

    static boolean onServer(Path folder) {
        return Files.exists(folder.resolve(SETTINGS));
    }

    /** From now on the folder belongs to a database on a server. A folder with a database of its own has to be moved for that. */
    static void remember(DataFolder folder, PostgresSettings settings) {
        if (Files.exists(folder.databasePlace())) {
            throw new Fault(
                    FaultKind.OPERATOR,
                    "start.other_database",
                    Map.of("folder", folder.path().toString()));
        }
        write(folder.path(), settings);
    }

    static void write(Path folder, PostgresSettings settings) {
        Path file = folder.resolve(SETTINGS);
        byte[] text = settings.text().getBytes(StandardCharsets.UTF_8);
        try {
            if (!Files.exists(file) || !java.util.Arrays.equals(Files.readAllBytes(file), text)) {
                DurableFile.write(file, text);
            }
        } catch (IOException e) {
            throw new Fault(FaultKind.OPERATOR, "folder.read_only", Map.of("folder", folder.toString()));
        }
    }
}
