/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.resguardo.connector.edit.Clock.Form;
import org.resguardo.connector.edit.EditableColumn;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.LikelyRelations;
import org.resguardo.connector.edit.Test;
import org.resguardo.connector.edit.Value;

/**
 * Changes MariaDB and MySQL.
 *
 * <p>Numbers and dates travel as the text that the server writes. A column of single precision is widened first, since the
 * server rounds such numbers when it writes them (MySQL 8.4 manual, B.3.4.8, read 2026-11).
 */
final class MariaDbEditing implements Editing {
    private static final String SHAPE = "'^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])'";

    private final MariaDbDialect dialect;

    MariaDbEditing(MariaDbDialect dialect) {
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
        return MariaDbEffects.table(connection, facts, dialect);
    }

    @Override
    public List<LikelyRelations.Column> columns(Connection connection) throws SQLException {
        return MariaDbEffects.columns(connection, dialect.usualSchema());
    }

    @Override
    public String shown(EditableColumn column, String quoted) {
        return switch (column.kind()) {
            case TEXT, BYTES -> quoted;
            default ->
                type(column).startsWith("float")
                        ? "CAST(CAST(" + quoted + " AS DOUBLE) AS CHAR)"
                        : type(column).startsWith("bit")
                                ? "CAST(" + quoted + " + 0 AS CHAR)"
                                : "CAST(" + quoted + " AS CHAR)";
        };
    }

    private static String type(EditableColumn column) {
        return column.type().toLowerCase(Locale.ROOT);
    }

    @Override
    public Value read(ResultSet row, int index, EditableColumn column) throws SQLException {
        if (column.kind() == EditableColumn.Kind.BYTES) {
            byte[] bytes = row.getBytes(index);
            return bytes == null ? Value.NONE : Value.of(Value.Kind.BYTES, bytes);
        }
        String text = row.getString(index);
        return text == null ? Value.NONE : Value.of(text);
    }

    @Override
    public String parameter(EditableColumn column) {
        return type(column).startsWith("bit") ? "CAST(? AS UNSIGNED)" : "?";
    }

    @Override
    public void bind(PreparedStatement statement, int index, Value value) throws SQLException {
        switch (value.kind()) {
            case NONE -> statement.setNull(index, Types.NULL);
            case BYTES -> statement.setBytes(index, value.bytes());
            case WHOLE -> statement.setLong(index, value.whole());
            case TEXT, REAL -> statement.setString(index, value.text());
        }
    }

    @Override
    public String locking() {
        return " FOR UPDATE";
    }

    @Override
    public boolean changesItself(EditableColumn column) {
        return type(column).endsWith(MariaDbEffects.CHANGES_ITSELF);
    }

    @Override
    public String asText(String column) {
        return "CAST(" + column + " AS CHAR)";
    }

    @Override
    public String missing(String column, Form form) {
        return switch (form) {
            case DATE -> "(" + column + " IS NULL OR " + column + " < '" + Test.EARLIEST + "')";
            case TEXT ->
                "(" + column + " IS NULL OR TRIM(" + asText(column) + ") = '' OR "
                        + between(column, form, LocalDate.of(1, 1, 1), Test.EARLIEST) + ")";
            case SECONDS, MILLISECONDS -> Editing.noNumber(column, form);
        };
    }

    @Override
    public String between(String column, Form form, LocalDate from, LocalDate before) {
        return switch (form) {
            case DATE -> "(" + column + " >= '" + from + "' AND " + column + " < '" + before + "')";
            case TEXT -> {
                String first = "LEFT(" + asText(column) + ", 10)";
                yield "(" + asText(column) + " REGEXP " + SHAPE + " AND " + first + " >= '" + from + "' AND " + first
                        + " < '" + before + "')";
            }
            case SECONDS, MILLISECONDS -> Editing.number(column, form, from, before);
        };
    }
}
