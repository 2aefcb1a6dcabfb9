/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.resguardo.connector.Field;

/** What SQL Server's catalogue views say of the tables (Microsoft, "System catalog views", read 2026-11). */
final class SqlServerCatalog {

    static final String TABLES = """
            SELECT s.name, t.name,
                   (SELECT SUM(p.rows) FROM sys.partitions p WHERE p.object_id = t.object_id AND p.index_id IN (0, 1)),
                   (SELECT SUM(a.total_pages) * 8192
                      FROM sys.partitions p
                      JOIN sys.allocation_units a ON a.container_id = p.partition_id
                     WHERE p.object_id = t.object_id AND p.index_id IN (0, 1)),
                   CAST(e.value AS nvarchar(4000))
              FROM sys.tables t
              JOIN sys.schemas s ON s.schema_id = t.schema_id
              LEFT JOIN sys.extended_properties e
                ON e.class = 1 AND e.major_id = t.object_id AND e.minor_id = 0 AND e.name = 'MS_Description'
             WHERE t.is_ms_shipped = 0 AND t.is_external = 0 AND s.name NOT IN ('sys', 'INFORMATION_SCHEMA')
             ORDER BY s.name COLLATE Latin1_General_BIN2, t.name COLLATE Latin1_General_BIN2
            """;

    static final String COLUMNS = """
            SELECT c.name, TYPE_NAME(c.user_type_id), CAST(e.value AS nvarchar(4000)), c.is_hidden, c.is_computed,
                   TYPE_NAME(c.system_type_id), c.max_length
              FROM sys.columns c
              JOIN sys.tables t ON t.object_id = c.object_id
              JOIN sys.schemas s ON s.schema_id = t.schema_id
              LEFT JOIN sys.extended_properties e
                ON e.class = 1 AND e.major_id = c.object_id AND e.minor_id = c.column_id AND e.name = 'MS_Description'
             WHERE s.name = ? AND t.name = ?
             ORDER BY c.column_id
            """;

    static final String FOREIGN_KEYS = """
            SELECT k.name, here.name, s.name, t.name, there.name
              FROM sys.foreign_keys k
              JOIN sys.foreign_key_columns pair ON pair.constraint_object_id = k.object_id
              JOIN sys.columns here ON here.object_id = pair.parent_object_id AND here.column_id = pair.parent_column_id
              JOIN sys.columns there
                ON there.object_id = pair.referenced_object_id AND there.column_id = pair.referenced_column_id
              JOIN sys.tables t ON t.object_id = k.referenced_object_id
              JOIN sys.schemas s ON s.schema_id = t.schema_id
              JOIN sys.tables own ON own.object_id = k.parent_object_id
              JOIN sys.schemas os ON os.schema_id = own.schema_id
             WHERE os.name = ? AND own.name = ?
             ORDER BY k.name, pair.constraint_column_id
            """;

    private SqlServerCatalog() {}

    static List<TableFacts> tables(Connection connection) throws SQLException {
        return Query.list(
                connection,
                TABLES,
                row -> new TableFacts(
                        new TableName(row.getString(1), row.getString(2)),
                        Query.number(row, 3),
                        Query.number(row, 4),
                        Query.text(row, 5),
                        Optional.empty()));
    }

    static TableStructure structure(Connection connection, TableFacts facts, Dialect dialect) throws SQLException {
        String schema = facts.name().schema();
        String name = facts.name().name();
        return new TableStructure(
                facts,
                Query.list(connection, COLUMNS, row -> column(row, dialect), schema, name),
                ForeignKeyRows.together(Query.list(connection, FOREIGN_KEYS, ForeignKeyRows::of, schema, name)),
                Optional.empty());
    }

    private static Column column(ResultSet row, Dialect dialect) throws SQLException {
        String generated = row.getBoolean(5) ? " generated" : "";
        Field field = new Field(row.getString(1), row.getString(2) + generated, Query.text(row, 3), row.getBoolean(4));
        String name = dialect.quoted(field.name());
        return Query.text(row, 6).isEmpty()
                ? new Column(field, name + ".ToString()", Cell.TEXT)
                : column(field, name, row.getString(6), row.getInt(7) < 0);
    }

    /** {@code max_length} is -1 where a value may have two gigabytes. */
    private static Column column(Field field, String name, String type, boolean unlimited) {
        String text = "CAST(" + name + " AS nvarchar(max))";
        return switch (type) {
            case "binary", "varbinary", "image", "timestamp" ->
                new Column(
                        field,
                        "CASE WHEN DATALENGTH(" + name + ") <= " + Cell.LARGEST_UNKNOWN + " THEN " + name + " END",
                        Cell.PERHAPS_TEXT);
            case "xml", "text", "ntext", "sql_variant", "json" ->
                new Column(field, "LEFT(" + text + ", " + Cell.LONGEST + ")", Cell.TEXT);
            case "geography", "geometry", "hierarchyid" -> new Column(field, name + ".ToString()", Cell.TEXT);
            default -> new Column(field, unlimited ? "LEFT(" + name + ", " + Cell.LONGEST + ")" : name, Cell.TEXT);
        };
    }
}
