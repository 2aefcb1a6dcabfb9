/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resguardo.connector.Field;

/** What the information schema of MariaDB and MySQL says of the tables. */
final class MariaDbCatalog {

    /**
     * Tables of the engines named here only point to another server or to a file. When a table was written to last is told in whole
     * seconds and forgotten at every start of the server: an empty answer, and one of a moment ago, say nothing.
     */
    private static final String TABLES = """
            SELECT t.table_schema, t.table_name, t.table_rows, t.data_length, t.table_comment,
                   CASE WHEN t.update_time < NOW() - INTERVAL 5 SECOND
                         AND t.engine IN ('InnoDB', 'MyISAM', 'Aria') AND t.create_options NOT LIKE '%partitioned%'
                        THEN SHA1(CONCAT_WS('|', UNIX_TIMESTAMP(t.update_time), UNIX_TIMESTAMP(t.create_time), t.engine,
                                            t.table_comment, c.form))
                   END
              FROM information_schema.tables t
              LEFT JOIN (SELECT table_name,
                                SUM(CRC32(CONCAT_WS('|', ordinal_position, column_name, column_type, column_comment))) AS form
                           FROM information_schema.columns
                          WHERE table_schema = ?
                          GROUP BY table_name) c
                ON c.table_name = t.table_name
             WHERE t.table_schema = ?
               AND t.table_schema NOT IN ('information_schema', 'mysql', 'performance_schema', 'sys')
               AND t.table_type IN ('BASE TABLE', 'SYSTEM VERSIONED')
               AND (t.engine IS NULL OR t.engine NOT IN ('FEDERATED', 'SPIDER', 'CONNECT', 'BLACKHOLE'))
             ORDER BY BINARY t.table_schema, BINARY t.table_name
            """;

    private static final String COLUMNS = """
            SELECT column_name, column_type, column_comment, extra, data_type
              FROM information_schema.columns
             WHERE table_schema = ? AND table_name = ?
             ORDER BY ordinal_position
            """;

    private static final String FOREIGN_KEYS = """
            SELECT constraint_name, column_name, referenced_table_schema, referenced_table_name, referenced_column_name
              FROM information_schema.key_column_usage
             WHERE table_schema = ? AND table_name = ? AND referenced_table_name IS NOT NULL
             ORDER BY constraint_name, ordinal_position
            """;

    private static final String INTEGER_KEYS = """
            SELECT s.column_name
              FROM information_schema.statistics s
              JOIN information_schema.columns c
                ON c.table_schema = s.table_schema AND c.table_name = s.table_name AND c.column_name = s.column_name
             WHERE s.table_schema = ? AND s.table_name = ? AND s.non_unique = 0 AND s.seq_in_index = 1
               AND c.is_nullable = 'NO'
               AND c.data_type IN ('tinyint', 'smallint', 'mediumint', 'int', 'bigint')
             ORDER BY s.index_name = 'PRIMARY' DESC, s.index_name
            """;

    private MariaDbCatalog() {}

    static List<TableFacts> tables(Connection connection, String database) throws SQLException {
        return Query.list(
                connection,
                TABLES,
                row -> new TableFacts(
                        new TableName(row.getString(1), row.getString(2)),
                        Query.number(row, 3),
                        Query.number(row, 4),
                        Query.text(row, 5),
                        TableFacts.version(row.getString(6))),
                database,
                database);
    }

    static TableStructure structure(Connection connection, TableFacts facts, Dialect dialect) throws SQLException {
        String schema = facts.name().schema();
        String name = facts.name().name();
        Optional<String> key = Query.list(connection, INTEGER_KEYS, row -> row.getString(1), schema, name).stream()
                .findFirst();
        return new TableStructure(
                facts,
                Query.list(connection, COLUMNS, row -> column(row, dialect), schema, name),
                ForeignKeyRows.together(Query.list(connection, FOREIGN_KEYS, ForeignKeyRows::of, schema, name)),
                key.map(dialect::quoted));
    }

    private static Column column(ResultSet row, Dialect dialect) throws SQLException {
        String extra = Query.text(row, 4).toUpperCase(Locale.ROOT);
        String generated = extra.contains("GENERATED") && !extra.contains("DEFAULT_GENERATED") ? " generated" : "";
        Field field = new Field(
                row.getString(1), row.getString(2) + generated, Query.text(row, 3), extra.contains("INVISIBLE"));
        String name = dialect.quoted(field.name());
        return switch (row.getString(5).toLowerCase(Locale.ROOT)) {
            case "char", "varchar", "tinytext", "text", "enum", "set" -> new Column(field, name, Cell.UTF_8);
            case "mediumtext", "longtext" -> new Column(field, "LEFT(" + name + ", " + Cell.LONGEST + ")", Cell.UTF_8);
            case "json" -> new Column(field, name, Cell.TEXT);
            case "binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob" ->
                new Column(
                        field,
                        "CASE WHEN OCTET_LENGTH(" + name + ") <= " + Cell.LARGEST_UNKNOWN + " THEN " + name + " END",
                        Cell.PERHAPS_TEXT);
            case "geometry",
                    "point",
                    "linestring",
                    "polygon",
                    "multipoint",
                    "multilinestring",
                    "multipolygon",
                    "geometrycollection" -> new Column(field, "LEFT(ST_AsText(" + name + "), 65536)", Cell.TEXT);
            case "bit" -> new Column(field, name + " + 0", Cell.TEXT);
            default -> new Column(field, name, Cell.TEXT);
        };
    }
}
