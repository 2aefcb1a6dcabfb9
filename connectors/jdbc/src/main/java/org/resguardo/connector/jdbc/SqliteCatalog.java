/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.resguardo.connector.DatasetVersion;
import org.resguardo.connector.Field;

/** What SQLite's pragmas say of the tables (sqlite.org/pragma.html, read 2026-11). */
final class SqliteCatalog {

    /** Shadow tables hold what a virtual table shows in another form. */
    private static final String TABLES = """
            SELECT name, wr
              FROM pragma_table_list
             WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
             ORDER BY name COLLATE BINARY
            """;

    /** {@code hidden} is 1 in a virtual table's column that nobody sees, and 2 or 3 in a generated column. */
    private static final String COLUMNS =
            "SELECT name, type, hidden, pk FROM pragma_table_xinfo(?, 'main') ORDER BY cid";

    /** A key that names no column of the other table means its primary key. */
    private static final String FOREIGN_KEYS = """
            SELECT k.id, k."from", 'main', k."table",
                   coalesce(k."to", (SELECT name FROM pragma_table_info(k."table", 'main') WHERE pk = k.seq + 1))
              FROM pragma_foreign_key_list(?, 'main') AS k
             ORDER BY k.id, k.seq
            """;

    private static final String WITHOUT_ROW_ID = "SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?";

    private SqliteCatalog() {}

    /** The tables; they are of one version, since they lie in one file. */
    static List<TableFacts> tables(Connection connection, Dialect dialect, Optional<DatasetVersion> version)
            throws SQLException {
        List<TableFacts> tables = new ArrayList<>();
        for (String name : Query.list(connection, TABLES, row -> row.getString(1))) {
            TableName table = new TableName("main", name);
            tables.add(new TableFacts(table, rows(connection, table, dialect), OptionalLong.empty(), "", version));
        }
        return tables;
    }

    /** Row numbers are given upwards, so the distance from first to last is how many there are when none was deleted. */
    private static OptionalLong rows(Connection connection, TableName table, Dialect dialect) {
        try {
            String from = " FROM " + dialect.quoted(table);
            OptionalLong last = Query.number(connection, "SELECT MAX(rowid)" + from);
            OptionalLong first = Query.number(connection, "SELECT MIN(rowid)" + from);
            return last.isPresent() && first.isPresent()
                    ? OptionalLong.of(Math.max(0, last.getAsLong() - first.getAsLong() + 1))
                    : OptionalLong.empty();
        } catch (SQLException e) {
            // A table without row numbers, or one that cannot be read; reading it will tell which.
            return OptionalLong.empty();
        }
    }

    static TableStructure structure(Connection connection, TableFacts facts, Dialect dialect) throws SQLException {
        String name = facts.name().name();
        boolean utf8 = Query.list(connection, "PRAGMA encoding", row -> row.getString(1))
                .contains("UTF-8");
        List<Described> described = Query.list(connection, COLUMNS, Described::of, name);
        return new TableStructure(
                facts,
                described.stream().map(column -> column.column(dialect, utf8)).toList(),
                ForeignKeyRows.together(Query.list(connection, FOREIGN_KEYS, ForeignKeyRows::of, name)),
                key(connection, name, described, dialect));
    }

    private static Optional<String> key(Connection connection, String table, List<Described> columns, Dialect dialect)
            throws SQLException {
        boolean withoutRowId = Query.list(connection, WITHOUT_ROW_ID, row -> row.getInt(1), table)
                .contains(1);
        return withoutRowId
                ? columns.stream()
                        .filter(column -> column.keyPosition == 1 && column.wholeNumbers())
                        .map(column -> dialect.quoted(column.name))
                        .findFirst()
                : Stream.of("rowid", "_rowid_", "oid")
                        .filter(word -> columns.stream().noneMatch(column -> column.name.equalsIgnoreCase(word)))
                        .findFirst();
    }

    private record Described(String name, String type, int hidden, int keyPosition) {

        static Described of(ResultSet row) throws SQLException {
            return new Described(row.getString(1), Query.text(row, 2), row.getInt(3), row.getInt(4));
        }

        boolean wholeNumbers() {
            return type.toUpperCase(Locale.ROOT).contains("INT");
        }

        /** A column of any type may hold bytes in SQLite; only of those declared so it is expected. */
        Column column(Dialect dialect, boolean utf8) {
            String declared = hidden > 1 ? (type + " generated").strip() : type;
            Field field = new Field(name, declared, "", hidden == 1);
            String quoted = dialect.quoted(name);
            String upper = type.toUpperCase(Locale.ROOT);
            if (upper.isEmpty() || upper.contains("BLOB")) {
                String small = "CASE WHEN typeof(" + quoted + ") <> 'blob' THEN CAST(" + quoted
                        + " AS TEXT) WHEN length(" + quoted + ") <= " + Cell.LARGEST_UNKNOWN + " THEN " + quoted
                        + " END";
                return new Column(field, small, utf8 ? Cell.PERHAPS_TEXT : Cell.TEXT);
            }
            return new Column(field, quoted, utf8 ? Cell.UTF_8 : Cell.TEXT);
        }
    }
}
