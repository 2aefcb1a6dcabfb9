/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.resguardo.connector.edit.Clock.Form;
import org.resguardo.connector.edit.EditableColumn;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.LikelyRelations;
import org.resguardo.connector.edit.Test;
import org.resguardo.connector.edit.Value;

/** What differs from one database product to another when rows are changed. */
sealed interface Editing permits PostgresEditing, MariaDbEditing, SqliteEditing {

    /** For the settings of a database, if its product can be changed at all by this program. */
    static Optional<Editing> of(ConnectionSettings settings) {
        return switch (Dialect.of(settings)) {
            case PostgresDialect postgres -> Optional.of(new PostgresEditing(postgres));
            case MariaDbDialect mariaDb -> Optional.of(new MariaDbEditing(mariaDb));
            case SqliteDialect sqlite -> Optional.of(new SqliteEditing(sqlite));
            case SqlServerDialect server -> Optional.empty();
        };
    }

    Dialect dialect();

    /** Opens a connection that may write. */
    Connection connect() throws SQLException;

    /** Everything about a table. */
    EditableTable table(Connection connection, TableFacts facts) throws SQLException;

    /** Every column of every table, for relations that nobody declared. */
    List<LikelyRelations.Column> columns(Connection connection) throws SQLException;

    /** The columns by whose values rows of other tables may point to a row although nobody declared it, the likeliest first. */
    default List<String> pointedTo(EditableTable table) {
        return table.key().size() == 1 ? table.key() : List.of();
    }

    /** How to ask for a column's value so that it can be put back as it was. */
    String shown(EditableColumn column, String quoted);

    /** The value that was asked for. */
    Value read(ResultSet row, int index, EditableColumn column) throws SQLException;

    /** What stands in a statement for a value that goes into a column, or is compared with it. */
    String parameter(EditableColumn column);

    /** Binds a value. */
    void bind(PreparedStatement statement, int index, Value value) throws SQLException;

    /** How many rows one statement names by their keys, at the most. */
    default int atOnce(List<String> key) {
        return 500;
    }

    /** Holds when a column has one of some values. */
    default Part among(EditableColumn column, String quoted, List<Value> values) {
        String mark = parameter(column);
        return Part.join(values, value -> new Part(mark, List.of(value)), ", ").within(quoted + " IN (", ")");
    }

    /** What stands behind a question for rows that nobody else may touch until the change ends. */
    String locking();

    /**
     * Asks that nothing be deleted in this transaction that was changed since it was read in it; false where the product cannot
     * promise that, and rows are locked instead. To be asked before anything else in the transaction.
     */
    default boolean refusesStale(Connection connection) throws SQLException {
        return false;
    }

    /** What stands between the columns and the values of an insert. */
    default String asGiven() {
        return "";
    }

    /** True for a column that the database changes by itself whenever the row is changed. */
    default boolean changesItself(EditableColumn column) {
        return false;
    }

    /** A column as text, for comparing it with words. */
    String asText(String column);

    /** A text as {@code LIKE} compares it whatever the case of Latin letters without accents. */
    default String folded(String text) {
        return "LOWER(" + text + ")";
    }

    /** Holds when a column shows no date. */
    String missing(String column, Form form);

    /** Holds when a column shows a date from {@code from} on and before {@code before}; never unknown when it holds something. */
    String between(String column, Form form, LocalDate from, LocalDate before);

    /** Numbers of seconds and milliseconds are the same everywhere. */
    static String number(String column, Form form, LocalDate from, LocalDate before) {
        return "(" + column + " >= " + number(from, form) + " AND " + column + " < " + number(before, form) + ")";
    }

    /** No number, or one so small that it is none. A number of seconds is not taken for one of milliseconds. */
    static String noNumber(String column, Form form) {
        long least = form == Form.SECONDS ? number(Test.EARLIEST, form) : 1;
        return "(" + column + " IS NULL OR (" + column + " >= 0 AND " + column + " < " + least + "))";
    }

    private static long number(LocalDate day, Form form) {
        long seconds = day.toEpochDay() * 86_400;
        return form == Form.SECONDS ? seconds : Math.max(LEAST_MILLISECONDS, seconds * 1_000);
    }

    /** As seconds this is the year 5138, as milliseconds 1973: no date of a business is read the wrong way. */
    long LEAST_MILLISECONDS = 100_000_000_000L;
}
