/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Problem;
import org.resguardo.connector.edit.Change;
import org.resguardo.connector.edit.Clock;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.edit.Hazard;
import org.resguardo.connector.edit.Relation;
import org.resguardo.connector.edit.Row;
import org.resguardo.connector.edit.Selection;
import org.resguardo.connector.edit.Test.Holding;
import org.resguardo.connector.edit.Test.Idle;
import org.resguardo.connector.edit.Test.NoneOf;
import org.resguardo.connector.edit.Test.NotPointedTo;
import org.resguardo.connector.edit.Test.OneOf;
import org.resguardo.connector.edit.Value;

/** What every product's editor must do alike. */
abstract class EditorContract {
    private static final LocalDate BEFORE = LocalDate.of(2024, 3, 1);

    abstract Connection connect() throws SQLException;

    abstract ConnectionSettings settings() throws ConnectorException;

    /** The id of a table by its name. */
    abstract String id(String table);

    /** Columns for the table of odd values, and rows of them. */
    abstract List<String> oddTable();

    @BeforeEach
    void tables() throws SQLException {
        run(
                "DROP TABLE IF EXISTS line",
                "DROP TABLE IF EXISTS visit",
                "DROP TABLE IF EXISTS note",
                "DROP TABLE IF EXISTS customer",
                "DROP TABLE IF EXISTS odd",
                """
                CREATE TABLE customer (id INTEGER NOT NULL PRIMARY KEY, name VARCHAR(80), role VARCHAR(20),
                                       seen VARCHAR(30), stamp BIGINT)""",
                """
                CREATE TABLE visit (a INTEGER NOT NULL, b VARCHAR(20) NOT NULL, customer_id INTEGER, day VARCHAR(30),
                                    PRIMARY KEY (a, b), FOREIGN KEY (customer_id) REFERENCES customer (id))""",
                "CREATE TABLE note (id INTEGER NOT NULL PRIMARY KEY, customer_id INTEGER, words VARCHAR(40))",
                "INSERT INTO customer VALUES (1, 'Ana', 'customer', '2020-01-05', 1577836800)",
                "INSERT INTO customer VALUES (2, 'Eva', ' Administrator ', '2020-01-05', 1577836800000)",
                "INSERT INTO customer VALUES (3, NULL, NULL, '0000-00-00', 0)",
                "INSERT INTO customer VALUES (4, '', 'customer', 'last spring', NULL)",
                "INSERT INTO customer VALUES (5, 'Luz', 'customer', '2024-02-29 23:59:59', 1709251199)",
                "INSERT INTO customer VALUES (6, 'Sol', 'customer', '2024-03-01', 1709251200)",
                "INSERT INTO customer VALUES (7, 'Mar', 'customer', '1900-01-01', 1)",
                "INSERT INTO visit VALUES (1, 'x', 1, '2021-05-05'), (1, 'y', 1, '2022-05-05'), (2, 'x', 5, NULL)",
                "INSERT INTO note VALUES (1, 5, 'likes rye')");
    }

    private void run(String... statements) throws SQLException {
        try (Connection connection = connect()) {
            KnownTables.run(connection, List.of(statements));
        }
    }

    final Editor editor() throws ConnectorException {
        return JdbcEditor.of(settings());
    }

    private List<String> ids(Editor editor, org.resguardo.connector.edit.Test... tests) throws ConnectorException {
        EditableTable table = editor.table(id("customer"));
        return editor.rows(table, new Selection(List.of(tests)), Optional.empty(), 100).stream()
                .map(row -> row.value(0).text())
                .toList();
    }

    private Idle idle(String column, Clock.Form form) {
        return new Idle(List.of(new Clock(column, form, Optional.empty())), BEFORE);
    }

    @Test
    void takesOnlyWhatIsCertainlyOld() throws ConnectorException {
        try (Editor editor = editor()) {
            assertThat(ids(editor, idle("seen", Clock.Form.TEXT))).containsExactly("1", "2", "5");
            assertThat(ids(editor, idle("stamp", Clock.Form.SECONDS))).containsExactly("1", "5");
            assertThat(ids(editor, idle("stamp", Clock.Form.MILLISECONDS))).containsExactly("2");
        }
    }

    @Test
    void countsTheLatestOfSeveralDatesAndEveryRelatedRow() throws ConnectorException {
        try (Editor editor = editor()) {
            Relation visits = relation(editor, "visit");
            Clock last = new Clock("day", Clock.Form.TEXT, Optional.of(visits));
            assertThat(ids(editor, new Idle(List.of(last), BEFORE))).containsExactly("1");
            assertThat(ids(editor, new Idle(List.of(last), LocalDate.of(2022, 5, 5))))
                    .isEmpty();
            Clock own = new Clock("seen", Clock.Form.TEXT, Optional.empty());
            assertThat(ids(editor, new Idle(List.of(own, last), BEFORE))).containsExactly("1", "2");
        }
    }

    private Relation relation(Editor editor, String child) throws ConnectorException {
        return editor.table(id("customer")).pointingHere().stream()
                .filter(relation -> relation.child().equals(id(child)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void leavesWhatIsProtectedPointedToOrEmpty() throws ConnectorException {
        try (Editor editor = editor()) {
            assertThat(ids(editor, new NoneOf("role", List.of("ADMINISTRATOR"))))
                    .containsExactly("1", "3", "4", "5", "6", "7");
            assertThat(ids(editor, new NotPointedTo(relation(editor, "visit"))))
                    .containsExactly("2", "3", "4", "6", "7");
            assertThat(ids(editor, new NotPointedTo(relation(editor, "note"))))
                    .doesNotContain("5")
                    .hasSize(6);
            assertThat(ids(editor, new OneOf("name", List.of("Ana", "Luz' OR 1=1"))))
                    .containsExactly("1");
            assertThat(ids(editor, new Holding(List.of("name")))).containsExactly("1", "2", "5", "6", "7");
        }
    }

    @Test
    void knowsDeclaredRelationsAndSuspectsOthers() throws ConnectorException {
        try (Editor editor = editor()) {
            assertThat(relation(editor, "visit").onDelete()).isEqualTo(Relation.OnDelete.REFUSED);
            assertThat(relation(editor, "note").onDelete()).isEqualTo(Relation.OnDelete.UNKNOWN);
            assertThat(editor.table(id("visit")).pointingAway()).hasSize(1);
        }
    }

    @Test
    void walksAKeyOfSeveralColumnsWithoutMissingAny() throws ConnectorException {
        try (Editor editor = editor()) {
            EditableTable table = editor.table(id("visit"));
            Selection all = Selection.ALL;
            List<Row> first = editor.rows(table, all, Optional.empty(), 2);
            List<Row> rest = editor.rows(table, all, Optional.of(first.get(1)), 2);
            assertThat(first).hasSize(2);
            assertThat(rest).hasSize(1).doesNotContainAnyElementsOf(first);
        }
    }

    @Test
    void whatIsNotCommittedHasNotHappened() throws ConnectorException {
        try (Editor editor = editor()) {
            EditableTable table = editor.table(id("note"));
            try (Change change = editor.begin()) {
                List<Row> rows = change.take(table, Selection.ALL, Optional.empty(), 10);
                assertThat(change.delete(table, rows)).isEqualTo(1);
            }
            assertThat(editor.count(table, Selection.ALL)).isEqualTo(1);
        }
    }

    @Test
    void nobodyWaitsForALook() throws ConnectorException, SQLException {
        try (Editor editor = editor()) {
            EditableTable table = editor.table(id("note"));
            try (Change change = editor.begin()) {
                assertThat(change.take(table, Selection.ALL, Optional.empty(), 10))
                        .hasSize(1);
            }
            editor.rows(table, Selection.ALL, Optional.empty(), 10);
            run("INSERT INTO note VALUES (2, 1, 'while the editor is open')");
            assertThat(editor.count(table, Selection.ALL)).isEqualTo(2);
        }
    }

    @Test
    void aRuleOfTheDatabaseForbidsWhatItMust() throws ConnectorException {
        try (Editor editor = editor()) {
            EditableTable table = editor.table(id("customer"));
            try (Change change = editor.begin()) {
                List<Row> rows = change.take(table, Selection.ALL, Optional.empty(), 1);
                assertThatThrownBy(() -> {
                            change.delete(table, rows);
                            change.commit();
                        })
                        .isInstanceOfSatisfying(
                                ConnectorException.class,
                                e -> assertThat(e.problem().kind()).isEqualTo(Problem.Kind.CHANGE_REFUSED));
            }
            assertThat(editor.count(table, Selection.ALL)).isEqualTo(7);
        }
    }

    @Test
    void putsOddValuesBackByteForByte() throws ConnectorException, SQLException {
        run(oddTable().toArray(String[]::new));
        try (Editor editor = editor()) {
            EditableTable table = editor.table(id("odd"));
            Selection all = Selection.ALL;
            List<Row> before = editor.rows(table, all, Optional.empty(), 100);
            assertThat(before).isNotEmpty();
            try (Change change = editor.begin()) {
                List<Row> taken = change.take(table, all, Optional.empty(), 100);
                assertThat(taken).isEqualTo(before);
                assertThat(change.delete(table, taken)).isEqualTo(before.size());
                change.commit();
            }
            assertThat(editor.count(table, Selection.ALL)).isZero();
            try (Change change = editor.begin()) {
                assertThat(change.insert(table, before)).isEqualTo(before.size());
                change.commit();
            }
            assertThat(editor.rows(table, all, Optional.empty(), 100)).isEqualTo(before);
        }
    }

    @Test
    void changesValuesAndNothingBeside() throws ConnectorException {
        try (Editor editor = editor()) {
            EditableTable table = editor.table(id("customer"));
            Selection all = Selection.ALL;
            List<Row> before = editor.rows(table, all, Optional.empty(), 100);
            List<Row> after = before.stream()
                    .map(row -> row.with(1, Value.of("x' OR 1=1 --")))
                    .toList();
            try (Change change = editor.begin()) {
                change.take(table, all, Optional.empty(), 100);
                assertThat(change.update(table, before, after)).isEqualTo(7);
                change.commit();
            }
            assertThat(editor.find(table, before)).containsExactlyInAnyOrderElementsOf(after);
        }
    }

    @Test
    void tellsOfProgramsThatAChangeWouldStart() throws ConnectorException, SQLException {
        run(trigger().toArray(String[]::new));
        try (Editor editor = editor()) {
            assertThat(editor.table(id("note")).hazards())
                    .filteredOn(Hazard::stopsDeleting)
                    .extracting(Hazard::kind)
                    .containsExactly(Hazard.Kind.RUNS_ON_DELETE);
            assertThat(editor.table(id("customer")).hazards()).noneMatch(Hazard::stopsDeleting);
        }
    }

    /** Makes a trigger that runs when a note is deleted. */
    abstract List<String> trigger();
}
