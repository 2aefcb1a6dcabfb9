/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Coverage.Method;
import org.resguardo.connector.Field;
import org.resguardo.connector.ForeignKey;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.ReadLimit;
import org.resguardo.testkit.contract.RecordingIntake.Table;

class SqliteReadingTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("shop.db");
    }

    @Test
    void listsTablesWithoutViewsAndWithoutItsOwn() throws Exception {
        make(
                "CREATE TABLE bread (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT)",
                "CREATE VIEW shown AS SELECT * FROM bread",
                "CREATE VIRTUAL TABLE notes USING fts5(body)",
                "INSERT INTO notes VALUES ('Inés llamó')",
                "ANALYZE");
        try (JdbcConnector connector = open()) {
            assertThat(Readings.ids(connector)).containsExactly("main.bread", "main.notes");
            assertThat(Readings.all(connector, "main.notes").column("body")).containsExactly("Inés llamó");
        }
    }

    @Test
    void readsWhateverAColumnHolds() throws Exception {
        make(
                "CREATE TABLE many (a TEXT, b INTEGER, c REAL, d, e BLOB, f DATE, g INT GENERATED ALWAYS AS (b * 2))",
                "INSERT INTO many VALUES ('Ñandú', 42, 1.5, 'plain', x'ff00', '2025-02-28')",
                "INSERT INTO many VALUES (NULL, 'not a number', 2, 7, 'words', x'68c3a9')");
        try (JdbcConnector connector = open()) {
            assertThat(Readings.all(connector, "main.many").rows())
                    .containsExactly(
                            List.of("Ñandú", "42", "1.5", "plain", "", "2025-02-28", "84"),
                            List.of("", "not a number", "2.0", "7", "words", "hé", "0"));
            assertThat(connector
                            .describe(Readings.dataset(connector, "main.many"))
                            .fields())
                    .contains(new Field("g", "INT generated", "", false));
        }
    }

    @Test
    void readsADatabaseInUtf16() throws Exception {
        make("PRAGMA encoding = 'UTF-16le'", "CREATE TABLE names (name TEXT)", "INSERT INTO names VALUES ('Ñ 日 🍞')");
        try (JdbcConnector connector = open()) {
            assertThat(Readings.all(connector, "main.names").column("name")).containsExactly("Ñ 日 🍞");
        }
    }

    @Test
    void tellsForeignKeysThatNameNoColumn() throws Exception {
        make(
                "CREATE TABLE customer (number INTEGER PRIMARY KEY)",
                "CREATE TABLE cake (id INTEGER, \"for\" INTEGER REFERENCES customer)");
        try (JdbcConnector connector = open()) {
            assertThat(connector
                            .describe(Readings.dataset(connector, "main.cake"))
                            .foreignKeys())
                    .containsExactly(new ForeignKey(List.of("for"), "main.customer", List.of("number")));
        }
    }

    @Test
    void samplesByRowNumberEvenWhereAColumnHasThatName() throws Exception {
        make("CREATE TABLE odd (rowid TEXT, _rowid_ TEXT, n INTEGER)", numbers("odd", "'a', 'b', n", 20_000));
        assertSpread(sample("odd"), "n");
    }

    @Test
    void samplesATableThatIsKeptInTheOrderOfItsKey() throws Exception {
        make("CREATE TABLE kept (n INTEGER PRIMARY KEY, w TEXT) WITHOUT ROWID", numbers("kept", "n, 'x'", 20_000));
        assertSpread(sample("kept"), "n");
    }

    @Test
    void saysThatItSawOnlyTheFirstRowsWhereTheKeyIsText() throws Exception {
        make("CREATE TABLE kept (w TEXT PRIMARY KEY, n INTEGER) WITHOUT ROWID", numbers("kept", "'w' || n, n", 2_000));
        assertThat(sample("kept").coverage().method()).isEqualTo(Method.FIRST_ROWS);
    }

    @Test
    void samplesWhereMostRowsWereDeleted() throws Exception {
        make(
                "CREATE TABLE gaps (n INTEGER PRIMARY KEY)",
                numbers("gaps", "n", 100_000),
                "DELETE FROM gaps WHERE n BETWEEN 1000 AND 99000");
        Table sample = sample("gaps");
        assertThat(sample.rows()).hasSizeBetween(400, 500);
        assertThat(sample.column("n")).anyMatch(n -> Integer.parseInt(n) < 1_000);
        assertThat(sample.column("n")).anyMatch(n -> Integer.parseInt(n) > 99_000);
    }

    @Test
    void runsNothingThatASchemaAsksFor() throws Exception {
        make(
                "CREATE TABLE trap (a TEXT)",
                "INSERT INTO trap VALUES ('x')",
                "PRAGMA writable_schema = ON",
                "UPDATE sqlite_schema SET sql = 'CREATE TABLE trap (a TEXT, b AS (load_extension(''/no/such'')))'"
                        + " WHERE name = 'trap'");
        try (JdbcConnector connector = open()) {
            assertThatExceptionOfType(ConnectorException.class)
                    .isThrownBy(() -> Readings.read(connector, "main.trap", ReadLimit.everything()))
                    .satisfies(
                            refusal -> assertThat(refusal.problem().kind()).isIn(Kind.TABLE_NOT_GIVEN, Kind.DAMAGED));
        }
    }

    private void make(String... statements) throws SQLException {
        SqliteFiles.make(file, statements);
    }

    private JdbcConnector open() throws ConnectorException {
        return new JdbcConnector(SqliteSettings.of(file));
    }

    private Table sample(String table) throws ConnectorException {
        try (JdbcConnector connector = open()) {
            return Readings.sample(connector, "main." + table, 500);
        }
    }

    private static String numbers(String table, String values, int count) {
        return "INSERT INTO " + table + " WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < "
                + count + ") SELECT " + values + " FROM c";
    }

    private static void assertSpread(Table sample, String column) {
        assertThat(sample.coverage().method()).isEqualTo(Method.KEY_RANGES);
        assertThat(sample.rows()).hasSizeBetween(400, 500);
        for (int tenth = 0; tenth < 10; tenth++) {
            int from = tenth * 2_000;
            assertThat(sample.column(column)).anyMatch(n -> Integer.parseInt(n) / 2_000 * 2_000 == from);
        }
    }
}
