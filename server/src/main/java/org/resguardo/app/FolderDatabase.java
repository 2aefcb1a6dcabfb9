/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
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
     * The database of a folder that the program holds. A folder with a database of its own has to be moved before it belongs to another.
     *
     * @param told where the operator says that it is
     */
    static Database of(DataFolder folder, Optional<PostgresSettings> told) {
        boolean known = onServer(folder.path());
        told.ifPresent(server -> refuseFile(folder));
        return told.or(() -> known ? Optional.of(settings(folder.path())) : Optional.empty())
                .<Database>map(settings -> new PostgresDatabase(settings, !known))
                .orElseGet(() -> new SqliteFile(folder.database()));
    }

    /** Refuses a folder that has a database of its own. */
    static void refuseFile(DataFolder folder) {
        if (Files.exists(folder.databasePlace())) {
            throw new Fault(
                    FaultKind.OPERATOR,
                    "start.other_database",
                    Map.of("folder", folder.path().toString()));
        }
    }

    /** The database of a folder that was used before, for a look at it while another program may hold it. */
    static Database existing(Path path) {
        Path folder = DataFolder.existing(path);
        return onServer(folder)
                ? new PostgresDatabase(settings(folder), false)
                : new SqliteFile(DataFolder.existingDatabase(folder));
    }

    /** True once a folder has been used with a database on a server. */
    static boolean onServer(Path folder) {
        return Files.exists(folder.resolve(SETTINGS));
    }

    static PostgresSettings settings(Path folder) {
        return PostgresSettings.at(folder.resolve(SETTINGS));
    }

    /** From now on the folder belongs to a database, which has been opened. */
    static void remember(Path folder, Database database) {
        if (database instanceof PostgresDatabase server) {
            write(folder, server.settings());
        }
    }

    private static void write(Path folder, PostgresSettings settings) {
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
