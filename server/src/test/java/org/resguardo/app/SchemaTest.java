/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.platform.storage.SqliteStore;
import org.resguardo.platform.storage.Store;

/** The tables as the migrations make them, and what each says of itself. */
class SchemaTest {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration/sqlite");
    private static final Path COMMITTED = Path.of("src/main/resources/db/schema.sql");

    @TempDir
    private Path folder;

    @Test
    void isTheOneThatIsCommitted() throws IOException {
        String present = String.join("\n\n", definitions()) + "\n";
        Files.writeString(folder.resolve("schema.sql"), present);
        assertThat(present)
                .as("when a migration was added: copy what stands above into %s", COMMITTED)
                .isEqualTo(Files.readString(COMMITTED));
    }

    @Test
    void everyTableSaysWhichDataItHoldsWhyAndHowLong() {
        List<String> tables = definitions().stream()
                .filter(text -> text.startsWith("CREATE TABLE"))
                .toList();
        assertThat(tables)
                .isNotEmpty()
                .allSatisfy(table -> assertThat(table).contains("-- data: ", "-- purpose: ", "-- kept: "));
    }

    @Test
    void migrationsAreNamedByMomentAndSubject() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .isNotEmpty()
                    .allMatch(name -> name.matches("V\\d{8}_\\d{4}__[a-z_]+\\.sql"));
        }
    }

    @Test
    void migrationsSayWhyAndWhatTheyLock() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file)).startsWith("-- ").contains("lock");
            }
        }
    }

    private List<String> definitions() {
        try (Store store = SqliteStore.open(folder.resolve("app.db"))) {
            return store.read(sql -> sql.fetch("select sql from sqlite_master where sql is not null"
                            + " and name not like 'flyway%' order by type desc, name")
                    .map(row -> row.get(0, String.class) + ";"));
        }
    }
}
