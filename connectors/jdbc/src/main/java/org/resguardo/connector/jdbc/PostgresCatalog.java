/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.resguardo.connector.Field;

/** What PostgreSQL's own tables say of the others (PostgreSQL 18 documentation, chapter 52, read 2026-11). */
final class PostgresCatalog {

    /**
     * Partitions are counted with the table they belong to. Foreign tables lie on another server. Asking for the size of a table
     * that somebody has for himself would wait for him: of such a one the size is what was noted last.
     *
     * <p>The last column is another text after every change of rows (what was written is counted, also what was taken back), of
     * the file beneath, of the columns and of what is written on them, and after every loss of the counts: by hand, after a crash,
     * at a start of the server. Without counting, and for a table in partitions, which counts nothing itself, it is empty.
     */
    private static final String TABLES = """
            SELECT n.nspname, c.relname,
                   CASE WHEN c.relkind = 'p'
                        THEN (SELECT sum(greatest(leaf.reltuples, 0))
                                FROM pg_partition_tree(c.oid) part JOIN pg_class leaf ON leaf.oid = part.relid
                               WHERE part.isleaf)
                        WHEN c.reltuples >= 0 THEN c.reltuples
                   END::bigint,
                   (SELECT sum(CASE WHEN leaf.oid IN (SELECT held.relation FROM pg_locks held
                                                       WHERE held.mode = 'AccessExclusiveLock' AND held.granted
                                                         AND held.relation IS NOT NULL)
                                    THEN leaf.relpages::bigint * current_setting('block_size')::bigint
                                    ELSE pg_table_size(leaf.oid)
                               END)
                      FROM pg_class leaf
                     WHERE CASE WHEN c.relkind = 'p'
                                THEN leaf.oid IN (SELECT part.relid FROM pg_partition_tree(c.oid) part WHERE part.isleaf)
                                ELSE leaf.oid = c.oid
                           END)::bigint,
                   obj_description(c.oid, 'pg_class'),
                   CASE WHEN current_setting('track_counts') = 'on' AND c.relkind IN ('r', 'm') THEN
                        md5(concat_ws('|', pg_postmaster_start_time(), c.oid, pg_relation_filenode(c.oid),
                            (SELECT max(stats_reset) FROM pg_stat_database
                              WHERE datname IS NULL OR datname = current_database()),
                            (SELECT stats_reset FROM pg_stat_bgwriter),
                            (SELECT concat_ws('|', s.n_tup_ins, s.n_tup_upd, s.n_tup_del)
                               FROM pg_stat_all_tables s WHERE s.relid = c.oid),
                            (SELECT string_agg(concat_ws('|', a.attnum, a.attname, a.atttypid, a.atttypmod), ';'
                                               ORDER BY a.attnum)
                               FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped),
                            (SELECT string_agg(concat_ws('|', d.objsubid, d.description), ';' ORDER BY d.objsubid)
                               FROM pg_description d WHERE d.objoid = c.oid AND d.classoid = 'pg_class'::regclass)))
                   END
              FROM pg_class c
              JOIN pg_namespace n ON n.oid = c.relnamespace
             WHERE c.relkind IN ('r', 'p', 'm')
               AND NOT c.relispartition
               AND n.nspname <> 'information_schema'
               AND n.nspname !~ '^pg_'
             ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C"
            """;

    /**
     * The last columns tell whether the table has values too long for its own pages, set aside in pages of their own, and
     * whether the type has values of any length.
     */
    private static final String COLUMNS = """
            SELECT a.attname,
                   format_type(a.atttypid, a.atttypmod)
                     || CASE WHEN a.attgenerated <> '' THEN ' generated' ELSE '' END,
                   col_description(a.attrelid, a.attnum),
                   coalesce(base.typname, t.typname),
                   EXISTS (SELECT
                             FROM (SELECT c.reltoastrelid AS id
                                    UNION ALL
                                   SELECT leaf.reltoastrelid
                                     FROM pg_partition_tree(c.oid) part JOIN pg_class leaf ON leaf.oid = part.relid)
                                  AS aside
                            WHERE aside.id <> 0 AND pg_relation_size(aside.id) > 0),
                   t.typlen < 0 AND coalesce(base.typname, t.typname) NOT IN ('numeric', 'inet', 'cidr')
              FROM pg_attribute a
              JOIN pg_class c ON c.oid = a.attrelid
              JOIN pg_namespace n ON n.oid = c.relnamespace
              JOIN pg_type t ON t.oid = a.atttypid
              LEFT JOIN pg_type base ON base.oid = t.typbasetype AND t.typtype = 'd'
             WHERE n.nspname = ? AND c.relname = ? AND a.attnum > 0 AND NOT a.attisdropped
             ORDER BY a.attnum
            """;

    private static final String FOREIGN_KEYS = """
            SELECT con.conname, here.attname, n.nspname, c.relname, there.attname
              FROM pg_constraint con
              JOIN pg_class own ON own.oid = con.conrelid
              JOIN pg_namespace ns ON ns.oid = own.relnamespace
              JOIN pg_class c ON c.oid = con.confrelid
              JOIN pg_namespace n ON n.oid = c.relnamespace
             CROSS JOIN LATERAL unnest(con.conkey, con.confkey) WITH ORDINALITY AS pair (here, there, position)
              JOIN pg_attribute here ON here.attrelid = con.conrelid AND here.attnum = pair.here
              JOIN pg_attribute there ON there.attrelid = con.confrelid AND there.attnum = pair.there
             WHERE con.contype = 'f' AND ns.nspname = ? AND own.relname = ? AND NOT c.relispartition
             ORDER BY con.conname COLLATE "C", pair.position
            """;

    private PostgresCatalog() {}

    static List<TableFacts> tables(Connection connection) throws SQLException {
        return Query.list(
                connection,
                TABLES,
                row -> new TableFacts(
                        new TableName(row.getString(1), row.getString(2)),
                        Query.number(row, 3),
                        sizeOf(row),
                        Query.text(row, 5),
                        TableFacts.version(row.getString(6))));
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

    private static OptionalLong sizeOf(ResultSet row) throws SQLException {
        return Query.number(row, 4);
    }

    private static Column column(ResultSet row, Dialect dialect) throws SQLException {
        Field field = new Field(row.getString(1), row.getString(2), Query.text(row, 3), false);
        String name = dialect.quoted(field.name());
        boolean longValues = row.getBoolean(5);
        return switch (row.getString(4)) {
            case "bytea" -> new Column(field, small(name), Cell.PERHAPS_TEXT);
            case "text", "varchar", "xml", "json", "jsonb" ->
                new Column(field, longValues ? cut(name + "::text") : name, Cell.UTF_8);
            case "bpchar" -> new Column(field, name, Cell.UTF_8);
            default -> new Column(field, longValues && row.getBoolean(6) ? cut(name + "::text") : name, Cell.UTF_8);
        };
    }

    /** Only asked for where it may happen: the server would measure every value. */
    private static String cut(String text) {
        return "CASE WHEN octet_length(" + text + ") <= " + Cell.LONGEST + " THEN " + text + " ELSE left(" + text + ", "
                + Cell.LONGEST + ") END";
    }

    private static String small(String bytes) {
        return "CASE WHEN octet_length(" + bytes + ") <= " + Cell.LARGEST_UNKNOWN + " THEN " + bytes + " END";
    }
}
