/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.resguardo.connector.edit.Clock.Form;
import org.resguardo.connector.edit.EditableColumn;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.LikelyRelations;
import org.resguardo.connector.edit.Test;
import org.resguardo.connector.edit.Value;

/** Changes SQLite, where a value has the kind that it was written with, whatever its column says. */
final class SqliteEditing implements Editing {
    private static final String SHAPE = "'[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]*'";

    private final SqliteDialect dialect;

    SqliteEditing(SqliteDialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public Connection connect() throws SQLException {
        return dialect.connectToEdit();
    }

    @Override
    public EditableTable table(Connection connection, TableFacts facts) throws SQLException {
        return SqliteEffects.table(connection, facts, dialect);
    }

    @Override
    public List<LikelyRelations.Column> columns(Connection connection) throws SQLException {
        return SqliteEffects.columns(connection);
    }

    /** Where rows are told apart by their number, others point to them by what the place calls the key. */
    @Override
    public List<String> pointedTo(EditableTable table) {
        if (!SqliteEffects.countsRows(table)) {
            return Editing.super.pointedTo(table);
        }
        return table.columns().stream()
                .filter(EditableColumn::unique)
                .map(EditableColumn::name)
                .toList();
    }

    @Override
    public String shown(EditableColumn column, String quoted) {
        return quoted;
    }

    @Override
    public Value read(ResultSet row, int index, EditableColumn column) throws SQLException {
        return switch (row.getObject(index)) {
            case null -> Value.NONE;
            case Integer number -> Value.of(number.longValue());
            case Long number -> Value.of(number.longValue());
            case Double number -> Value.of(number.doubleValue());
            case String text -> text(row.getBytes(index), text);
            case byte[] bytes -> Value.of(Value.Kind.BYTES, bytes);
            default -> throw new SQLDataException();
        };
    }

    /** Text that is no UTF-8 could not be put back, so it is not taken out. */
    private static Value text(byte[] bytes, String text) throws SQLException {
        if (!Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8))) {
            throw new SQLDataException();
        }
        return Value.of(Value.Kind.TEXT, bytes);
    }

    @Override
    public String parameter(EditableColumn column) {
        return "?";
    }

    @Override
    public void bind(PreparedStatement statement, int index, Value value) throws SQLException {
        switch (value.kind()) {
            case NONE -> statement.setNull(index, Types.NULL);
            case WHOLE -> statement.setLong(index, value.whole());
            case REAL -> statement.setDouble(index, value.real());
            case TEXT -> statement.setString(index, value.text());
            case BYTES -> statement.setBytes(index, value.bytes());
        }
    }

    /** Whoever changes something here has the whole file for himself. */
    @Override
    public String locking() {
        return "";
    }

    /** Here LIKE pays no heed to their case by itself. */
    @Override
    public String folded(String text) {
        return text;
    }

    @Override
    public String asText(String column) {
        return "CAST(" + column + " AS TEXT)";
    }

    @Override
    public String missing(String column, Form form) {
        return switch (form) {
            case DATE, TEXT ->
                "(" + column + " IS NULL OR (typeof(" + column + ") = 'text' AND TRIM(" + column + ") = '') OR "
                        + between(column, form, LocalDate.of(1, 1, 1), Test.EARLIEST) + ")";
            case SECONDS, MILLISECONDS ->
                "(" + column + " IS NULL OR (" + number(column) + " AND " + Editing.noNumber(column, form) + "))";
        };
    }

    @Override
    public String between(String column, Form form, LocalDate from, LocalDate before) {
        return switch (form) {
            case DATE, TEXT ->
                "(typeof(" + column + ") = 'text' AND " + column + " GLOB " + SHAPE + " AND substr(" + column
                        + ", 6, 2) BETWEEN '01' AND '12' AND substr(" + column
                        + ", 9, 2) BETWEEN '01' AND '31' AND substr("
                        + column + ", 1, 10) >= '" + from + "' AND substr(" + column + ", 1, 10) < '" + before + "')";
            case SECONDS, MILLISECONDS ->
                "(" + number(column) + " AND " + Editing.number(column, form, from, before) + ")";
        };
    }

    private static String number(String column) {
        return "typeof(" + column + ") IN ('integer', 'real')";
    }
}
