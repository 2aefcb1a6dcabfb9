/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.resguardo.connector.edit.Clock.Form;
import org.resguardo.connector.edit.EditableColumn;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.LikelyRelations;
import org.resguardo.connector.edit.Value;

/**
 * Changes PostgreSQL.
 *
 * <p>Values travel as the text that the server itself writes and reads back without loss (PostgreSQL 18 documentation,
 * 8.1.3 and 8.5, read 2026-11). Rows that a policy would hide make the server refuse rather than leave them out.
 */
final class PostgresEditing implements Editing {
    private static final String SHAPE = "'^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])'";

    private final PostgresDialect dialect;

    PostgresEditing(PostgresDialect dialect) {
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
        return PostgresEffects.table(connection, facts, dialect);
    }

    @Override
    public List<LikelyRelations.Column> columns(Connection connection) throws SQLException {
        return PostgresEffects.columns(connection);
    }

    @Override
    public String shown(EditableColumn column, String quoted) {
        return quoted;
    }

    @Override
    public Value read(ResultSet row, int index, EditableColumn column) throws SQLException {
        byte[] bytes = row.getBytes(index);
        Value.Kind kind = column.kind() == EditableColumn.Kind.BYTES ? Value.Kind.BYTES : Value.Kind.TEXT;
        return bytes == null ? Value.NONE : Value.of(kind, bytes);
    }

    @Override
    public String parameter(EditableColumn column) {
        return "CAST(? AS " + column.type() + ")";
    }

    /** Keys of one column travel as one array, however many they are. */
    @Override
    public int atOnce(List<String> key) {
        return key.size() == 1 ? 10_000 : Editing.super.atOnce(key);
    }

    @Override
    public Part among(EditableColumn column, String quoted, List<Value> values) {
        return new Part(
                quoted + " = ANY (CAST(? AS " + column.type() + "[]))", List.of(Value.of(PostgresArray.of(values))));
    }

    @Override
    public void bind(PreparedStatement statement, int index, Value value) throws SQLException {
        switch (value.kind()) {
            case NONE -> statement.setNull(index, Types.OTHER);
            case BYTES -> statement.setBytes(index, value.bytes());
            case TEXT, WHOLE, REAL -> statement.setObject(index, value.text(), Types.OTHER);
        }
    }

    @Override
    public String locking() {
        return " FOR UPDATE";
    }

    /** PostgreSQL 18 documentation, 13.2.2, read 2026-11. */
    @Override
    public boolean refusesStale(Connection connection) throws SQLException {
        Query.run(connection, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
        return true;
    }

    /** Numbers that the table gives by itself are put back as they were. */
    @Override
    public String asGiven() {
        return " OVERRIDING SYSTEM VALUE";
    }

    @Override
    public String asText(String column) {
        return "CAST(" + column + " AS text)";
    }

    @Override
    public String missing(String column, Form form) {
        return switch (form) {
            case DATE ->
                "(" + column + " IS NULL OR " + column + " < " + day(org.resguardo.connector.edit.Test.EARLIEST) + ")";
            case TEXT ->
                "(" + column + " IS NULL OR TRIM(" + asText(column) + ") = '' OR "
                        + between(column, form, LocalDate.of(1, 1, 1), org.resguardo.connector.edit.Test.EARLIEST)
                        + ")";
            case SECONDS, MILLISECONDS -> Editing.noNumber(column, form);
        };
    }

    @Override
    public String between(String column, Form form, LocalDate from, LocalDate before) {
        return switch (form) {
            case DATE -> "(" + column + " >= " + day(from) + " AND " + column + " < " + day(before) + ")";
            case TEXT -> {
                String first = "LEFT(" + asText(column) + ", 10) COLLATE \"C\"";
                yield "(" + asText(column) + " ~ " + SHAPE + " AND " + first + " >= '" + from + "' AND " + first
                        + " < '" + before + "')";
            }
            case SECONDS, MILLISECONDS -> Editing.number(column, form, from, before);
        };
    }

    private static String day(LocalDate day) {
        return "DATE '" + day + "'";
    }
}
