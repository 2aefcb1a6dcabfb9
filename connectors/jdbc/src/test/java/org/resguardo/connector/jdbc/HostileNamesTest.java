/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Dataset;
import org.resguardo.connector.ReadLimit;
import org.resguardo.testkit.contract.RecordingIntake;
import org.resguardo.testkit.database.LiveMariaDb;
import org.resguardo.testkit.database.LivePostgres;

/** Tables and columns may be called anything that the database lets them be called. */
class HostileNamesTest {
    private static final int NAMES = 200;
    private static final List<String> PIECES = List.of(
            "\"",
            "'",
            "`",
            "[",
            "]",
            ";",
            "--",
            "/*",
            "*/",
            "\\",
            "%",
            "_",
            "?",
            "$1",
            ":x",
            "{fn x}",
            "{",
            "}",
            "(",
            ")",
            ".",
            "\n",
            "\r\n",
            "\t",
            " ",
            "é",
            "ñ",
            "ß",
            "日本",
            "🍞",
            "\u202E",
            "\u200B",
            "x",
            "SELECT",
            "table",
            "ORDER",
            "user",
            "x\"; DROP TABLE bread; --",
            "x`; DROP TABLE bread; #",
            "x'); DELETE FROM bread; --",
            "=1+1",
            "<script>");

    @TempDir
    Path folder;

    @Test
    void onSqlite() throws Exception {
        Path file = folder.resolve("names.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            List<String> made = make(connection, '"', 200, name -> !name.startsWith("sqlite_"));
            assertRoundTrip(new JdbcConnector(SqliteSettings.of(file)), made);
        }
    }

    @Test
    void onPostgres() throws Exception {
        LivePostgres server = LivePostgres.shared();
        Databases.make(server, "names");
        try (Connection connection = server.connect("names")) {
            List<String> made = make(connection, '"', 63, name -> true);
            assertRoundTrip(new JdbcConnector(Databases.settings(server, "names")), made);
        }
    }

    /** MariaDB takes no letters outside the basic plane in names and no blank at the end. */
    @Test
    void onMariaDb() throws Exception {
        LiveMariaDb server = LiveMariaDb.shared();
        Databases.make(server, "names");
        try (Connection connection = server.connect("names")) {
            List<String> made = make(
                    connection,
                    '`',
                    60,
                    name -> name.equals(name.stripTrailing())
                            && name.codePoints().allMatch(c -> c < 0x10000));
            assertRoundTrip(new JdbcConnector(Databases.settings(server, "names")), made);
        }
    }

    private interface Allowed {
        boolean test(String name);
    }

    private static List<String> make(Connection connection, char quote, int longest, Allowed allowed)
            throws SQLException {
        List<String> names = names(longest, allowed);
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute("CREATE TABLE bread (id INTEGER)");
            for (int i = 0; i < names.size(); i++) {
                String quoted = quote + names.get(i).replace("" + quote, "" + quote + quote) + quote;
                statement.execute("CREATE TABLE " + quoted + " (" + quoted + " INTEGER PRIMARY KEY, plain INTEGER)");
                statement.execute("INSERT INTO " + quoted + " VALUES (" + i + ", 1), (" + (i + 1000) + ", 2)");
            }
        }
        names.add("bread");
        return names;
    }

    private static List<String> names(int longest, Allowed allowed) {
        long seed = System.nanoTime();
        System.out.println("HostileNamesTest seed " + seed);
        Random random = new Random(seed);
        Map<String, String> byFolded = new LinkedHashMap<>();
        while (byFolded.size() < NAMES) {
            StringBuilder made = new StringBuilder();
            for (int i = random.nextInt(5); i >= 0; i--) {
                made.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String name = made.toString();
            if (name.getBytes(StandardCharsets.UTF_8).length <= longest
                    && !name.isBlank()
                    && !name.equals("plain")
                    && allowed.test(name)) {
                byFolded.putIfAbsent(name.toLowerCase(java.util.Locale.ROOT), name);
            }
        }
        return new ArrayList<>(byFolded.values());
    }

    private static void assertRoundTrip(JdbcConnector connector, List<String> made) throws ConnectorException {
        try (connector) {
            List<Dataset> datasets = Readings.list(connector);
            assertThat(datasets)
                    .extracting(dataset -> dataset.place().last())
                    .containsExactlyInAnyOrderElementsOf(made);
            assertThat(datasets).extracting(Dataset::id).doesNotHaveDuplicates();
            for (Dataset dataset : datasets) {
                String name = dataset.place().last();
                if (!name.equals("bread")) {
                    assertRead(connector, dataset, made.indexOf(name));
                }
            }
        }
    }

    private static void assertRead(JdbcConnector connector, Dataset dataset, int number) throws ConnectorException {
        RecordingIntake all = new RecordingIntake();
        connector.read(dataset, ReadLimit.everything(), all);
        assertThat(all.table().column(dataset.place().last()))
                .containsExactly(String.valueOf(number), String.valueOf(number + 1000));
        RecordingIntake one = new RecordingIntake();
        connector.read(dataset, new ReadLimit(1, java.time.Duration.ofMinutes(1), 3), one);
        assertThat(one.table().rows()).hasSize(1);
        assertThat(connector.describe(dataset).fields()).hasSize(2);
    }
}
