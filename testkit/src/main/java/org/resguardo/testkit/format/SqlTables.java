/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.format;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.stream.Collectors;
import org.resguardo.testkit.table.Column;
import org.resguardo.testkit.table.ColumnType;
import org.resguardo.testkit.table.FilledTable;
import org.resguardo.testkit.table.TableDefinition;

/** Writes synthetic tables into a database. */
public final class SqlTables {
    private final Connection database;
    private final Dialect dialect;

    /** The words in which databases differ. */
    public enum Dialect {
        SQLITE("\"", "TEXT", "TEXT", "TEXT"),
        MARIADB("`", "VARCHAR(255)", "TEXT", "DATETIME"),
        POSTGRESQL("\"", "VARCHAR(255)", "TEXT", "TIMESTAMP");

        private final String quote;
        private final String text;
        private final String longText;
        private final String moment;

        Dialect(String quote, String text, String longText, String moment) {
            this.quote = quote;
            this.text = text;
            this.longText = longText;
            this.moment = moment;
        }

        private String typeOf(ColumnType type) {
            return switch (type) {
                case TEXT -> text;
                case LONG_TEXT -> longText;
                case INTEGER -> "BIGINT";
                case DECIMAL -> "NUMERIC(12, 6)";
                case DATE -> this == SQLITE ? text : "DATE";
                case MOMENT -> moment;
            };
        }
    }

    /** Writes into the given database, which the caller closes. */
    public SqlTables(Connection database, Dialect dialect) {
        this.database = database;
        this.dialect = dialect;
    }

    /** Creates the table, in place of one that is there. */
    public void create(TableDefinition table) throws SQLException {
        String columns = table.columns().stream()
                .map(column -> quoted(column.heading()) + " " + dialect.typeOf(column.type()))
                .collect(Collectors.joining(", "));
        try (Statement statement = database.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS " + quoted(table.name()));
            statement.execute("CREATE TABLE " + quoted(table.name()) + " (" + columns + ")");
        }
    }

    /** Adds the rows of the table in one transaction. */
    public void insert(FilledTable table) throws SQLException {
        boolean before = database.getAutoCommit();
        database.setAutoCommit(false);
        try (PreparedStatement insert = database.prepareStatement(insertion(table.definition()))) {
            int waiting = 0;
            for (List<String> row : table.texts()) {
                for (int i = 0; i < row.size(); i++) {
                    set(insert, i + 1, table.columns().get(i), row.get(i));
                }
                insert.addBatch();
                if (++waiting % 1000 == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
            database.commit();
        } finally {
            database.setAutoCommit(before);
        }
    }

    private String insertion(TableDefinition table) {
        String columns =
                table.columns().stream().map(column -> quoted(column.heading())).collect(Collectors.joining(", "));
        String marks = table.columns().stream().map(column -> "?").collect(Collectors.joining(", "));
        return "INSERT INTO " + quoted(table.name()) + " (" + columns + ") VALUES (" + marks + ")";
    }

    private void set(PreparedStatement insert, int index, Column column, String value) throws SQLException {
        if (value.isEmpty()) {
            insert.setNull(index, Types.NULL);
            return;
        }
        switch (column.type()) {
            case TEXT, LONG_TEXT -> insert.setString(index, value);
            case INTEGER -> insert.setLong(index, Long.parseLong(value));
            case DECIMAL -> insert.setBigDecimal(index, new BigDecimal(value));
            case DATE -> setDay(insert, index, value);
            case MOMENT -> setMoment(insert, index, value);
        }
    }

    private void setDay(PreparedStatement insert, int index, String value) throws SQLException {
        if (dialect == Dialect.SQLITE) {
            insert.setString(index, value);
        } else {
            insert.setDate(index, Date.valueOf(value));
        }
    }

    private void setMoment(PreparedStatement insert, int index, String value) throws SQLException {
        if (dialect == Dialect.SQLITE) {
            insert.setString(index, value);
        } else {
            insert.setTimestamp(index, Timestamp.valueOf(value));
        }
    }

    private String quoted(String name) {
        return dialect.quote + name + dialect.quote;
    }
}
