/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.resguardo.connector.edit.EditableColumn;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Hazard;
import org.resguardo.connector.edit.LikelyRelations;
import org.resguardo.connector.edit.Relation.OnDelete;

/** What PostgreSQL's own tables say of what a change would set in motion (PostgreSQL 18 documentation, chapter 52, read 2026-11). */
final class PostgresEffects {

    private static final String COLUMNS = """
            SELECT a.attname, format_type(a.atttypid, a.atttypmod), coalesce(base.typname, t.typname), a.attnotnull,
                   EXISTS (SELECT FROM pg_index i
                            WHERE i.indrelid = c.oid AND i.indisunique AND i.indnkeyatts = 1 AND i.indkey[0] = a.attnum),
                   CASE WHEN coalesce(base.typname, t.typname) IN ('varchar', 'bpchar') AND a.atttypmod > 4
                        THEN a.atttypmod - 4 END
              FROM pg_attribute a
              JOIN pg_class c ON c.oid = a.attrelid
              JOIN pg_namespace n ON n.oid = c.relnamespace
              JOIN pg_type t ON t.oid = a.atttypid
              LEFT JOIN pg_type base ON base.oid = t.typbasetype AND t.typtype = 'd'
             WHERE n.nspname = ? AND c.relname = ? AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
             ORDER BY a.attnum
            """;

    private static final String KEY = """
            SELECT a.attname
              FROM pg_index i
              JOIN pg_class c ON c.oid = i.indrelid
              JOIN pg_namespace n ON n.oid = c.relnamespace
             CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY AS k (number, position)
              JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.number
             WHERE n.nspname = ? AND c.relname = ? AND i.indisprimary
             ORDER BY k.position
            """;

    private static final String RELATIONS = """
            SELECT con.oid::text, hn.nspname, hc.relname, here.attname, n.nspname, c.relname, there.attname, con.confdeltype::text
              FROM pg_constraint con
              JOIN pg_class hc ON hc.oid = con.conrelid
              JOIN pg_namespace hn ON hn.oid = hc.relnamespace
              JOIN pg_class c ON c.oid = con.confrelid
              JOIN pg_namespace n ON n.oid = c.relnamespace
             CROSS JOIN LATERAL unnest(con.conkey, con.confkey) WITH ORDINALITY AS pair (here, there, position)
              JOIN pg_attribute here ON here.attrelid = con.conrelid AND here.attnum = pair.here
              JOIN pg_attribute there ON there.attrelid = con.confrelid AND there.attnum = pair.there
             WHERE con.contype = 'f' AND con.conparentid = 0
               AND ((n.nspname = ? AND c.relname = ?) OR (hn.nspname = ? AND hc.relname = ?))
             ORDER BY con.oid, pair.position
            """;

    private static final String ALL_COLUMNS = """
            SELECT n.nspname, c.relname, a.attname
              FROM pg_attribute a
              JOIN pg_class c ON c.oid = a.attrelid
              JOIN pg_namespace n ON n.oid = c.relnamespace
             WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND a.attnum > 0 AND NOT a.attisdropped
               AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_'
             ORDER BY n.nspname, c.relname, a.attnum
            """;

    /** Triggers of the table and of its partitions. In tgtype, 4 stands for insert, 8 for delete, 16 for update. */
    private static final String HAZARDS = """
            WITH own AS (
                SELECT c.oid, c.relkind, n.nspname, c.relname
                  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                 WHERE n.nspname = ? AND c.relname = ?),
            family AS (
                SELECT oid FROM own
                 UNION SELECT part.relid FROM own CROSS JOIN LATERAL pg_partition_tree(own.oid) part)
            SELECT kind, name FROM (
                SELECT 'RUNS_ON_INSERT' AS kind, t.tgname::text AS name FROM pg_trigger t JOIN family f ON f.oid = t.tgrelid
                 WHERE NOT t.tgisinternal AND t.tgenabled <> 'D' AND (t.tgtype & 4) <> 0
                 UNION
                SELECT 'RUNS_ON_DELETE', t.tgname::text FROM pg_trigger t JOIN family f ON f.oid = t.tgrelid
                 WHERE NOT t.tgisinternal AND t.tgenabled <> 'D' AND (t.tgtype & 8) <> 0
                 UNION
                SELECT 'RUNS_ON_UPDATE', t.tgname::text FROM pg_trigger t JOIN family f ON f.oid = t.tgrelid
                 WHERE NOT t.tgisinternal AND t.tgenabled <> 'D' AND (t.tgtype & 16) <> 0
                 UNION
                SELECT 'REWRITES', r.rulename::text FROM pg_rewrite r JOIN family f ON f.oid = r.ev_class
                 WHERE r.rulename <> '_RETURN'
                 UNION
                SELECT 'HIDES_ROWS', '' FROM family f WHERE row_security_active(f.oid)
                 UNION
                SELECT 'INHERITED', h.inhrelid::regclass::text FROM own JOIN pg_inherits h ON h.inhparent = own.oid
                 WHERE own.relkind = 'r'
                 UNION
                SELECT 'NO_TABLE', '' FROM own WHERE own.relkind NOT IN ('r', 'p')
                 UNION
                SELECT CASE v.relkind WHEN 'm' THEN 'COPIED_BY' ELSE 'SHOWN_BY' END, v.relname::text
                  FROM own
                  JOIN pg_depend d ON d.refobjid = own.oid AND d.classid = 'pg_rewrite'::regclass
                  JOIN pg_rewrite r ON r.oid = d.objid
                  JOIN pg_class v ON v.oid = r.ev_class AND v.oid <> own.oid) AS found
             ORDER BY kind, name
            """;

    private PostgresEffects() {}

    static EditableTable table(Connection connection, TableFacts facts, Dialect dialect) throws SQLException {
        String schema = facts.name().schema();
        String name = facts.name().name();
        List<EditableColumn> columns = Query.list(connection, COLUMNS, PostgresEffects::column, schema, name);
        List<String> key = Query.list(connection, KEY, row -> row.getString(1), schema, name);
        List<Hazard> hazards = new ArrayList<>(Query.list(
                connection,
                HAZARDS,
                row -> new Hazard(Hazard.Kind.valueOf(row.getString(1)), row.getString(2)),
                schema,
                name));
        Effects.addPlain(hazards, columns, key);
        List<RelationRows> relations =
                Query.list(connection, RELATIONS, PostgresEffects::relation, schema, name, schema, name);
        return new EditableTable(
                facts.name().id(),
                facts.name().place(dialect.usualSchema()),
                columns,
                key,
                RelationRows.together(relations, relation -> relation.parent().equals(facts.name())),
                RelationRows.together(relations, relation -> relation.child().equals(facts.name())),
                hazards);
    }

    static List<LikelyRelations.Column> columns(Connection connection) throws SQLException {
        return Query.list(connection, ALL_COLUMNS, row -> {
            TableName table = new TableName(row.getString(1), row.getString(2));
            return new LikelyRelations.Column(table.id(), table.name(), row.getString(3));
        });
    }

    private static RelationRows relation(ResultSet row) throws SQLException {
        return new RelationRows(
                row.getString(1),
                new TableName(row.getString(2), row.getString(3)),
                row.getString(4),
                new TableName(row.getString(5), row.getString(6)),
                row.getString(7),
                switch (row.getString(8)) {
                    case "c" -> OnDelete.DELETED;
                    case "n" -> OnDelete.EMPTIED;
                    case "d" -> OnDelete.REPLACED;
                    default -> OnDelete.REFUSED;
                });
    }

    private static EditableColumn column(ResultSet row) throws SQLException {
        int longest = row.getInt(6);
        return new EditableColumn(
                row.getString(1),
                row.getString(2),
                kind(row.getString(3)),
                row.getBoolean(4),
                row.getBoolean(5),
                longest > 0 ? OptionalInt.of(longest) : OptionalInt.empty());
    }

    private static EditableColumn.Kind kind(String type) {
        return Optional.of(type)
                .map(name -> switch (name) {
                    case "text", "varchar", "bpchar", "citext" -> EditableColumn.Kind.TEXT;
                    case "int2", "int4", "int8" -> EditableColumn.Kind.WHOLE;
                    case "numeric", "float4", "float8", "money" -> EditableColumn.Kind.DECIMAL;
                    case "date" -> EditableColumn.Kind.DATE;
                    case "timestamp" -> EditableColumn.Kind.LOCAL_MOMENT;
                    case "timestamptz" -> EditableColumn.Kind.MOMENT;
                    case "bytea" -> EditableColumn.Kind.BYTES;
                    default -> EditableColumn.Kind.OTHER;
                })
                .get();
    }
}
