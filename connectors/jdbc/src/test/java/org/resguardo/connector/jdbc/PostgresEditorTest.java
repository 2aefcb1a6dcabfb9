/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Problem;
import org.resguardo.connector.edit.Change;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.edit.Row;
import org.resguardo.connector.edit.Selection;
import org.resguardo.testkit.database.LivePostgres;

class PostgresEditorTest extends EditorContract {
    private static final String NAME = "editor";

    @BeforeAll
    static void database() throws SQLException {
        Databases.make(LivePostgres.shared(), NAME);
    }

    @Override
    Connection connect() throws SQLException {
        return LivePostgres.shared().connect(NAME);
    }

    @Override
    ConnectionSettings settings() throws ConnectorException {
        return Databases.settings(LivePostgres.shared(), NAME);
    }

    @Override
    String id(String table) {
        return "public." + table;
    }

    @Override
    List<String> oddTable() {
        return List.of("DROP TYPE IF EXISTS mood", "CREATE TYPE mood AS ENUM ('glad', 'so so')", """
                CREATE TABLE odd (k bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, n numeric(12,4), f real, d double precision,
                    b bytea, t timestamptz, s timestamp, z interval, j json, jb jsonb, a text[], m mood, i inet, u uuid,
                    c char(5), bits bit(5), o money, y boolean, "at.b" text, g numeric GENERATED ALWAYS AS (n * 2) STORED)""", """
                INSERT INTO odd (n, f, d, b, t, s, z, j, jb, a, m, i, u, c, bits, o, y, "at.b") VALUES
                  (1.5, 0.1, 0.1, '\\x00ff', '2024-03-31 02:30:00.123456+02', 'infinity', '1 mon -3 days 04:05:06.7',
                   '{"a":  1}', '{"b":  1}', ARRAY['x,y', NULL, '"'], 'so so', '10.0.0.1/8', gen_random_uuid(), 'ab', B'10101',
                   -12.34, true, 'a''b'),
                  (NULL, 'NaN', '-Infinity', '', NULL, '0044-03-15 BC', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL,
                   NULL, NULL, '')""");
    }

    @Override
    List<String> trigger() {
        return List.of("""
                CREATE OR REPLACE FUNCTION gone() RETURNS trigger LANGUAGE plpgsql AS
                'BEGIN DELETE FROM visit; RETURN OLD; END'""", "CREATE TRIGGER note_gone AFTER DELETE ON note FOR EACH ROW EXECUTE FUNCTION gone()");
    }

    @Test
    void deletesNothingThatSomebodyChangedSinceItWasReadAndLocksNothingMeanwhile() throws Exception {
        try (Editor editor = editor();
                Connection other = connect()) {
            EditableTable note = editor.table(id("note"));
            try (Change change = editor.begin()) {
                List<Row> read = change.takeToDelete(note, Selection.ALL, Optional.empty(), 10);
                KnownTables.run(other, List.of("UPDATE note SET words = 'likes wheat'"));
                assertThatThrownBy(() -> change.delete(note, read))
                        .isInstanceOfSatisfying(
                                ConnectorException.class,
                                refused -> assertThat(refused.problem().kind())
                                        .isEqualTo(Problem.Kind.CHANGED_WHILE_READING));
            }
            try (Change change = editor.begin()) {
                List<Row> read = change.takeToDelete(note, Selection.ALL, Optional.empty(), 10);
                assertThat(read).hasSize(1);
                assertThat(read.getFirst().value(2).text()).isEqualTo("likes wheat");
                assertThat(change.delete(note, read)).isEqualTo(1);
                change.commit();
            }
        }
    }

    @Test
    void findsRowsByWhateverTheirKeysAre() throws Exception {
        List<String> keys = List.of("a", "", "NULL", "null", "{}", "{\"x\",y}", "a\\b", "it's", "a,b", " a ", "ñ\n\"");
        try (Connection connection = connect();
                PreparedStatement insert = prepared(connection)) {
            for (String key : keys) {
                insert.setString(1, key);
                insert.executeUpdate();
            }
        }
        try (Editor editor = editor()) {
            EditableTable table = editor.table(id("keyed"));
            List<Row> rows = editor.rows(table, Selection.ALL, Optional.empty(), 100);
            assertThat(rows).hasSize(keys.size());
            assertThat(editor.find(table, rows)).containsExactlyInAnyOrderElementsOf(rows);
            try (Change change = editor.begin()) {
                assertThat(change.delete(table, rows.subList(0, 5))).isEqualTo(5);
                change.commit();
            }
            assertThat(editor.rows(table, Selection.ALL, Optional.empty(), 100))
                    .isEqualTo(rows.subList(5, rows.size()));
        }
    }

    private static PreparedStatement prepared(Connection connection) throws SQLException {
        KnownTables.run(
                connection,
                List.of("DROP TABLE IF EXISTS keyed", "CREATE TABLE keyed (k TEXT PRIMARY KEY, n INTEGER)"));
        return connection.prepareStatement("INSERT INTO keyed VALUES (?, 1)");
    }
}
