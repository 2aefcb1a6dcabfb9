/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.resguardo.connector.edit.EditableColumn;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Hazard;
import org.resguardo.connector.edit.LikelyRelations;
import org.resguardo.connector.edit.Relation.OnDelete;

/** What the information schema of MariaDB and MySQL says of what a change would set in motion. */
final class MariaDbEffects {
    /** Stands behind the type of a column that the server sets by itself whenever the row is changed. */
    static final String CHANGES_ITSELF = " on update";

    private static final String COLUMNS = """
            SELECT column_name, column_type, data_type, is_nullable, extra, character_maximum_length,
                   (SELECT COUNT(*)
                      FROM information_schema.statistics s
                     WHERE s.table_schema = c.table_schema AND s.table_name = c.table_name AND s.non_unique = 0
                       AND s.seq_in_index = 1 AND s.column_name = c.column_name
                       AND NOT EXISTS (SELECT 1 FROM information_schema.statistics m
                                        WHERE m.table_schema = s.table_schema AND m.table_name = s.table_name
                                          AND m.index_name = s.index_name AND m.seq_in_index > 1))
              FROM information_schema.columns c
             WHERE table_schema = ? AND table_name = ?
             ORDER BY ordinal_position
            """;

    private static final String KEY = """
            SELECT column_name
              FROM information_schema.statistics
             WHERE table_schema = ? AND table_name = ? AND index_name = 'PRIMARY'
             ORDER BY seq_in_index
            """;

    private static final String RELATIONS = """
            SELECT k.constraint_name, k.table_schema, k.table_name, k.column_name, k.referenced_table_schema,
                   k.referenced_table_name, k.referenced_column_name, r.delete_rule
              FROM information_schema.key_column_usage k
              JOIN information_schema.referential_constraints r
                ON r.constraint_schema = k.constraint_schema AND r.constraint_name = k.constraint_name
               AND r.table_name = k.table_name
             WHERE k.referenced_table_name IS NOT NULL
               AND ((k.referenced_table_schema = ? AND k.referenced_table_name = ?)
                    OR (k.table_schema = ? AND k.table_name = ?))
             ORDER BY k.constraint_name, k.table_name, k.ordinal_position
            """;

    private static final String TRIGGERS = """
            SELECT event_manipulation, trigger_name
              FROM information_schema.triggers
             WHERE event_object_schema = ? AND event_object_table = ?
             ORDER BY trigger_name
            """;

    private static final String KIND = """
            SELECT coalesce(t.engine, ''), t.table_type,
                   (SELECT e.transactions FROM information_schema.engines e WHERE e.engine = t.engine)
              FROM information_schema.tables t
             WHERE t.table_schema = ? AND t.table_name = ?
            """;

    private static final String VIEWS = """
            SELECT table_name
              FROM information_schema.views
             WHERE table_schema = ? AND LOCATE(CONCAT('`', ?, '`'), view_definition) > 0
             ORDER BY table_name
            """;

    private static final String ALL_COLUMNS = """
            SELECT c.table_schema, c.table_name, c.column_name
              FROM information_schema.columns c
              JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name
             WHERE c.table_schema = ? AND t.table_type IN ('BASE TABLE', 'SYSTEM VERSIONED')
             ORDER BY c.table_name, c.ordinal_position
            """;

    private MariaDbEffects() {}

    static EditableTable table(Connection connection, TableFacts facts, Dialect dialect) throws SQLException {
        String schema = facts.name().schema();
        String name = facts.name().name();
        List<EditableColumn> columns = Query.list(connection, COLUMNS, MariaDbEffects::column, schema, name).stream()
                .filter(column -> !column.type().endsWith(GENERATED))
                .toList();
        List<String> key = Query.list(connection, KEY, row -> row.getString(1), schema, name);
        List<Hazard> hazards = hazards(connection, schema, name, columns);
        Effects.addPlain(hazards, columns, key);
        List<RelationRows> relations =
                Query.list(connection, RELATIONS, MariaDbEffects::relation, schema, name, schema, name);
        return new EditableTable(
                facts.name().id(),
                facts.name().place(dialect.usualSchema()),
                columns,
                key,
                RelationRows.together(relations, relation -> relation.parent().equals(facts.name())),
                RelationRows.together(relations, relation -> relation.child().equals(facts.name())),
                hazards);
    }

    private static final String GENERATED = " generated";

    private static List<Hazard> hazards(Connection connection, String schema, String name, List<EditableColumn> columns)
            throws SQLException {
        List<Hazard> hazards = new ArrayList<>(Query.list(
                connection,
                TRIGGERS,
                row -> new Hazard(Hazard.Kind.valueOf("RUNS_ON_" + row.getString(1)), row.getString(2)),
                schema,
                name));
        hazards.addAll(
                Query.list(connection, VIEWS, row -> new Hazard(Hazard.Kind.SHOWN_BY, row.getString(1)), schema, name));
        Query.list(connection, KIND, MariaDbEffects::kindHazards, schema, name).forEach(hazards::addAll);
        columns.stream()
                .filter(column -> column.type().startsWith("geometry"))
                .forEach(column -> hazards.add(new Hazard(Hazard.Kind.UNKNOWN_TYPE, column.name())));
        return hazards;
    }

    private static List<Hazard> kindHazards(ResultSet row) throws SQLException {
        List<Hazard> hazards = new ArrayList<>();
        if (!"YES".equals(row.getString(3))) {
            hazards.add(new Hazard(Hazard.Kind.NO_TRANSACTIONS, row.getString(1)));
        }
        if (row.getString(2).equals("SYSTEM VERSIONED")) {
            hazards.add(new Hazard(Hazard.Kind.KEEPS_VERSIONS, ""));
        } else if (!row.getString(2).equals("BASE TABLE")) {
            hazards.add(new Hazard(Hazard.Kind.NO_TABLE, ""));
        }
        return hazards;
    }

    static List<LikelyRelations.Column> columns(Connection connection, String database) throws SQLException {
        return Query.list(
                connection,
                ALL_COLUMNS,
                row -> {
                    TableName table = new TableName(row.getString(1), row.getString(2));
                    return new LikelyRelations.Column(table.id(), table.name(), row.getString(3));
                },
                database);
    }

    private static RelationRows relation(ResultSet row) throws SQLException {
        return new RelationRows(
                row.getString(1),
                new TableName(row.getString(2), row.getString(3)),
                row.getString(4),
                new TableName(row.getString(5), row.getString(6)),
                row.getString(7),
                switch (row.getString(8)) {
                    case "CASCADE" -> OnDelete.DELETED;
                    case "SET NULL" -> OnDelete.EMPTIED;
                    case "SET DEFAULT" -> OnDelete.REPLACED;
                    default -> OnDelete.REFUSED;
                });
    }

    private static EditableColumn column(ResultSet row) throws SQLException {
        String extra = Query.text(row, 5).toLowerCase(Locale.ROOT);
        boolean generated = extra.contains("generated") && !extra.contains("default_generated");
        EditableColumn.Kind kind = kind(row.getString(3).toLowerCase(Locale.ROOT));
        String type = kind == EditableColumn.Kind.OTHER && spatial(row.getString(3)) ? "geometry" : row.getString(2);
        long longest = row.getLong(6);
        return new EditableColumn(
                row.getString(1),
                type + (generated ? GENERATED : extra.contains("on update") ? CHANGES_ITSELF : ""),
                kind,
                row.getString(4).equals("NO"),
                row.getInt(7) > 0,
                kind == EditableColumn.Kind.TEXT && longest > 0
                        ? OptionalInt.of((int) Math.min(Integer.MAX_VALUE, longest))
                        : OptionalInt.empty());
    }

    private static boolean spatial(String type) {
        return List.of(
                        "geometry",
                        "point",
                        "linestring",
                        "polygon",
                        "multipoint",
                        "multilinestring",
                        "multipolygon",
                        "geometrycollection")
                .contains(type.toLowerCase(Locale.ROOT));
    }

    private static EditableColumn.Kind kind(String type) {
        return switch (type) {
            case "char", "varchar", "tinytext", "text", "mediumtext", "longtext" -> EditableColumn.Kind.TEXT;
            case "tinyint", "smallint", "mediumint", "int", "bigint" -> EditableColumn.Kind.WHOLE;
            case "decimal", "float", "double" -> EditableColumn.Kind.DECIMAL;
            case "date" -> EditableColumn.Kind.DATE;
            case "datetime" -> EditableColumn.Kind.LOCAL_MOMENT;
            case "timestamp" -> EditableColumn.Kind.MOMENT;
            case "binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob" -> EditableColumn.Kind.BYTES;
            default -> EditableColumn.Kind.OTHER;
        };
    }
}
