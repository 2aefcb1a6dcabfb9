/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.connector.Dataset;
import org.resguardo.connector.DatasetVersion;
import org.resguardo.testkit.database.LiveDatabase;
import org.resguardo.testkit.database.LiveMariaDb;
import org.resguardo.testkit.database.LivePostgres;

/** What tells a table that has not changed from one that has. When in doubt it has. */
class TableVersionTest {
    private static final LivePostgres POSTGRES = LivePostgres.shared();
    private static final LiveMariaDb MARIADB = LiveMariaDb.shared();

    private static Optional<DatasetVersion> version(ConnectionSettings settings, String table) throws Exception {
        AtomicReference<Dataset> found = new AtomicReference<>();
        try (JdbcConnector connector = new JdbcConnector(settings)) {
            connector.list(
                    dataset -> {
                        if (dataset.id().endsWith("." + table)) {
                            found.set(dataset);
                        }
                    },
                    problem -> {});
        }
        return found.get().version();
    }

    private static void run(LiveDatabase server, String database, String... statements) throws SQLException {
        try (Connection connection = server.connect(database)) {
            KnownTables.run(connection, List.of(statements));
        }
    }

    private static Optional<DatasetVersion> postgres(String table, String... changes) throws Exception {
        run(POSTGRES, "versions", changes);
        run(POSTGRES, "versions", "SELECT pg_stat_force_next_flush()", "SELECT 1");
        return version(Databases.settings(POSTGRES, "versions"), table);
    }

    @Test
    void postgresTellsEveryKindOfChange() throws Exception {
        Databases.make(POSTGRES, "versions");
        Optional<DatasetVersion> first = postgres(
                "bread",
                "CREATE TABLE bread (id int PRIMARY KEY, name text)",
                "CREATE TABLE other (id int)",
                "INSERT INTO bread VALUES (1, 'rye'), (2, 'corn')");

        assertThat(first).isPresent();
        assertThat(first.get().certain()).isFalse();
        assertThat(postgres("bread", "SELECT * FROM bread", "INSERT INTO other VALUES (1)"))
                .isEqualTo(first);
        Optional<DatasetVersion> last = first;
        for (String change : List.of(
                "INSERT INTO bread VALUES (3, 'oat')",
                "UPDATE bread SET name = 'wheat' WHERE id = 1",
                "DELETE FROM bread WHERE id = 2",
                "TRUNCATE bread",
                "ALTER TABLE bread ADD COLUMN email text DEFAULT 'x'",
                "ALTER TABLE bread RENAME COLUMN name TO kind",
                "COMMENT ON COLUMN bread.kind IS 'telephone'",
                "SELECT pg_stat_reset()")) {
            Optional<DatasetVersion> next = postgres("bread", change);
            assertThat(next).as(change).isPresent().isNotEqualTo(last);
            last = next;
        }
    }

    @Test
    void postgresThatCountsNothingTellsNothing() throws Exception {
        Databases.make(POSTGRES, "uncounted");
        run(
                POSTGRES,
                "uncounted",
                "CREATE TABLE bread (id int)",
                "CREATE TABLE split (id int) PARTITION BY RANGE (id)",
                "CREATE TABLE split_one PARTITION OF split FOR VALUES FROM (1) TO (9)");
        assertThat(version(Databases.settings(POSTGRES, "uncounted"), "split")).isEmpty();
        assertThat(version(Databases.settings(POSTGRES, "uncounted"), "bread")).isPresent();
        run(POSTGRES, "uncounted", "ALTER DATABASE uncounted SET track_counts = off");
        assertThat(version(Databases.settings(POSTGRES, "uncounted"), "bread")).isEmpty();
    }

    private static Optional<DatasetVersion> mariadb(String table) throws Exception {
        return version(Databases.settings(MARIADB, "versions"), table);
    }

    /** The server tells whole seconds only, so what it says of a moment ago is not believed, and the test waits. */
    @Test
    void mariadbTellsWhenATableWasWrittenToLast() throws Exception {
        Databases.make(MARIADB, "versions");
        run(
                MARIADB,
                "versions",
                "CREATE TABLE bread (id int PRIMARY KEY, name text)",
                "CREATE TABLE still (id int)",
                "INSERT INTO bread VALUES (1, 'rye')");

        assertThat(mariadb("bread")).as("of a moment ago").isEmpty();
        assertThat(mariadb("still")).as("never written to since the start").isEmpty();
        Thread.sleep(6_500);
        Optional<DatasetVersion> first = mariadb("bread");
        assertThat(first).isPresent();
        assertThat(mariadb("bread")).isEqualTo(first);
        run(MARIADB, "versions", "UPDATE bread SET name = 'oat'");
        assertThat(mariadb("bread")).isNotEqualTo(first);
        Thread.sleep(6_500);
        assertThat(mariadb("bread")).isPresent().isNotEqualTo(first);
    }

    @Test
    void sqliteTellsByItsFile(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("shop.db");
        SqliteFiles.make(file, "CREATE TABLE bread (id integer, name text)", "INSERT INTO bread VALUES (1, 'rye')");

        assertThat(version(SqliteSettings.of(file), "bread"))
                .as("of a moment ago")
                .isEmpty();
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-01T10:00:00Z")));
        Optional<DatasetVersion> first = version(SqliteSettings.of(file), "bread");
        assertThat(first).isPresent();
        assertThat(version(SqliteSettings.of(file), "bread")).isEqualTo(first);
        SqliteFiles.make(file, "UPDATE bread SET name = 'oat'");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-01T10:00:00Z")));
        assertThat(version(SqliteSettings.of(file), "bread"))
                .as("with the same size and time")
                .isPresent()
                .isNotEqualTo(first);
    }
}
