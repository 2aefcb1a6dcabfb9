/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.testkit.database.LiveDatabase;
import org.resguardo.testkit.database.LiveMariaDb;
import org.resguardo.testkit.database.LivePostgres;

/** The connection itself cannot write, whatever statement is sent over it. */
class ReadOnlyTest {
    @Test
    void onPostgres() throws Exception {
        prepare(LivePostgres.shared(), "public");
        ServerSettings settings = Databases.settings(LivePostgres.shared(), "untouched");
        assertRefusesToWrite(new PostgresDialect(settings), "public");
    }

    @Test
    void onMariaDb() throws Exception {
        prepare(LiveMariaDb.shared(), "untouched");
        ServerSettings settings = Databases.settings(LiveMariaDb.shared(), "untouched");
        assertRefusesToWrite(new MariaDbDialect(settings), "untouched");
    }

    @Nested
    class OnSqlite {
        @TempDir
        Path folder;

        private Path file;

        @BeforeEach
        void make() throws SQLException {
            file = folder.resolve("ovens, 100% #1 & more.db");
            SqliteFiles.make(file, "CREATE TABLE bread (id INTEGER)", "INSERT INTO bread VALUES (1)");
        }

        @Test
        void refusesToWrite() throws Exception {
            assertRefusesToWrite(new SqliteDialect(SqliteSettings.of(file)), "main");
        }

        @Test
        void loadsNoExtension() throws Exception {
            try (Connection connection = new SqliteDialect(SqliteSettings.of(file)).connect()) {
                assertThatThrownBy(() -> KnownTables.run(connection, List.of("SELECT load_extension('x')")))
                        .hasMessageContaining("not authorized");
            }
        }

        @Test
        void leavesADatabaseInWriteAheadModeAsItWas() throws Exception {
            SqliteFiles.make(file, "PRAGMA journal_mode = WAL", "INSERT INTO bread VALUES (2)");
            byte[] before = digest();
            try (JdbcConnector connector = new JdbcConnector(SqliteSettings.of(file))) {
                assertThat(Readings.all(connector, "main.bread").rows()).hasSize(2);
                assertThat(names()).containsExactly(file.getFileName().toString());
            }
            assertThat(digest()).isEqualTo(before);
            assertThat(names()).containsExactly(file.getFileName().toString());
        }

        @Test
        void readsWhatAnotherProgramHasNotWrittenBackYet() throws Exception {
            try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file)) {
                KnownTables.run(other, List.of("PRAGMA journal_mode = WAL", "INSERT INTO bread VALUES (2)"));
                try (JdbcConnector connector = new JdbcConnector(SqliteSettings.of(file))) {
                    assertThat(Readings.all(connector, "main.bread").rows()).hasSize(2);
                }
            }
        }

        private byte[] digest() throws Exception {
            return MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        }

        private List<String> names() throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                return files.map(found -> found.getFileName().toString()).toList();
            }
        }
    }

    private static void prepare(LiveDatabase server, String schema) throws SQLException {
        Databases.make(server, "untouched");
        try (Connection connection = server.connect("untouched")) {
            KnownTables.run(connection, List.of("CREATE TABLE bread (id INTEGER)"));
            for (String write : writes(schema)) {
                assertThatCode(() -> KnownTables.run(connection, List.of(write)))
                        .as("an ordinary connection can: %s", write)
                        .doesNotThrowAnyException();
            }
            KnownTables.run(connection, List.of("CREATE TABLE bread (id INTEGER)", "INSERT INTO bread VALUES (1)"));
        }
    }

    private static void assertRefusesToWrite(Dialect dialect, String schema) throws SQLException {
        try (Connection connection = dialect.connect()) {
            for (String write : writes(schema)) {
                assertThatThrownBy(() -> {
                            try (Statement statement = connection.createStatement()) {
                                statement.execute(write);
                            }
                        })
                        .as(write)
                        .isInstanceOf(SQLException.class);
                connection.rollback();
            }
            assertThat(Query.number(connection, "SELECT COUNT(*) FROM " + schema + ".bread"))
                    .hasValue(1);
        }
    }

    private static List<String> writes(String schema) {
        return List.of(
                "INSERT INTO " + schema + ".bread VALUES (2)",
                "UPDATE " + schema + ".bread SET id = 3",
                "DELETE FROM " + schema + ".bread",
                "CREATE TABLE " + schema + ".cake (id INTEGER)",
                "DROP TABLE " + schema + ".bread");
    }
}
