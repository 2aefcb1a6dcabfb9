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
    /** Parameters of one statement stay below what each of the databases allows; SQLite allows the least. */
    private static final int MOST_PARAMETERS = 8_000;

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

    /** Makes the first column the primary key, in databases that keep one beside the table. */
    public void key(TableDefinition table) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("ALTER TABLE " + quoted(table.name()) + " ADD PRIMARY KEY ("
                    + quoted(table.columns().get(0).heading()) + ")");
        }
    }

    /** Adds the rows of the table in one transaction, many rows a statement. */
    public void insert(FilledTable table) throws SQLException {
        boolean before = database.getAutoCommit();
        database.setAutoCommit(false);
        List<List<String>> rows = table.texts();
        int atOnce = MOST_PARAMETERS / table.columns().size();
        int whole = rows.size() / atOnce * atOnce;
        try {
            insert(table, rows.subList(0, whole), atOnce);
            insert(table, rows.subList(whole, rows.size()), rows.size() - whole);
            database.commit();
        } finally {
            database.setAutoCommit(before);
        }
    }

    private void insert(FilledTable table, List<List<String>> rows, int atOnce) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = database.prepareStatement(insertion(table.definition(), atOnce))) {
            for (int from = 0; from < rows.size(); from += atOnce) {
                int index = 1;
                for (List<String> row : rows.subList(from, from + atOnce)) {
                    for (int i = 0; i < row.size(); i++) {
                        set(insert, index++, table.columns().get(i), row.get(i));
                    }
                }
                insert.executeUpdate();
            }
        }
    }

    private String insertion(TableDefinition table, int rows) {
        String columns =
                table.columns().stream().map(column -> quoted(column.heading())).collect(Collectors.joining(", "));
        String row = "(" + "?, ".repeat(table.columns().size() - 1) + "?)";
        return "INSERT INTO " + quoted(table.name()) + " (" + columns + ") VALUES " + (row + ", ").repeat(rows - 1)
                + row;
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
