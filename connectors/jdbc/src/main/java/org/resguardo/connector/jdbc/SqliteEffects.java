/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.resguardo.connector.edit.EditableColumn;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Hazard;
import org.resguardo.connector.edit.LikelyRelations;
import org.resguardo.connector.edit.Relation.OnDelete;

/** What SQLite says of what a change would set in motion (sqlite.org/pragma.html, read 2026-11). */
final class SqliteEffects {

    private static final String COLUMNS = """
            SELECT x.name, x.type, x."notnull", x.pk, x.hidden,
                   EXISTS (SELECT 1 FROM pragma_index_list(?, 'main') AS i
                            WHERE i."unique" = 1 AND i.partial = 0
                              AND (SELECT COUNT(*) FROM pragma_index_info(i.name, 'main')) = 1
                              AND (SELECT n.name FROM pragma_index_info(i.name, 'main') AS n) = x.name)
              FROM pragma_table_xinfo(?, 'main') AS x
             ORDER BY x.cid
            """;

    private static final String WITHOUT_ROW_ID = "SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?";

    private static final String RELATIONS = """
            SELECT k.id, m.name, k."from", k."table",
                   coalesce(k."to", (SELECT p.name FROM pragma_table_info(k."table", 'main') AS p WHERE p.pk = k.seq + 1)),
                   k.on_delete
              FROM sqlite_master AS m
              JOIN pragma_foreign_key_list(m.name, 'main') AS k
             WHERE m.type = 'table' AND (k."table" = ? COLLATE NOCASE OR m.name = ?)
             ORDER BY m.name, k.id, k.seq
            """;

    private static final String PROGRAMS = """
            SELECT type, name, tbl_name, sql
              FROM sqlite_master
             WHERE type IN ('trigger', 'view')
             ORDER BY name
            """;

    private static final String VIRTUAL = "SELECT type FROM pragma_table_list WHERE schema = 'main' AND name = ?";

    private static final String ALL_COLUMNS = """
            SELECT l.name, x.name
              FROM pragma_table_list AS l
              JOIN pragma_table_info(l.name, 'main') AS x
             WHERE l.schema = 'main' AND l.type = 'table' AND l.name NOT LIKE 'sqlite|_%' ESCAPE '|'
             ORDER BY l.name, x.cid
            """;

    /** The names under which SQLite shows the number of a row, where no column has them. */
    private static final List<String> ROW_NUMBERS = List.of("rowid", "_rowid_", "oid");

    private SqliteEffects() {}

    /** True when the rows of a table are told apart by their number, which is the last of its columns then. */
    static boolean countsRows(EditableTable table) {
        return table.key().equals(List.of(table.columns().getLast().name()))
                && ROW_NUMBERS.contains(table.key().get(0));
    }

    static EditableTable table(Connection connection, TableFacts facts, Dialect dialect) throws SQLException {
        String name = facts.name().name();
        List<Described> described = Query.list(connection, COLUMNS, Described::of, name, name);
        List<EditableColumn> columns = new ArrayList<>(described.stream()
                .filter(column -> column.hidden == 0)
                .map(Described::column)
                .toList());
        List<String> key = key(connection, name, described, columns);
        List<Hazard> hazards = hazards(connection, name);
        Effects.addPlain(hazards, columns, key);
        List<RelationRows> relations = Query.list(connection, RELATIONS, SqliteEffects::relation, name, name);
        return new EditableTable(
                facts.name().id(),
                facts.name().place(dialect.usualSchema()),
                columns,
                key,
                RelationRows.together(relations, row -> row.parent().name().equalsIgnoreCase(name)),
                RelationRows.together(relations, row -> row.child().equals(facts.name())),
                hazards);
    }

    /** The row number where there is one, since only that is never empty; it becomes a column, to be put back too. */
    private static List<String> key(
            Connection connection, String table, List<Described> described, List<EditableColumn> columns)
            throws SQLException {
        List<Described> declared = described.stream()
                .filter(column -> column.keyPosition > 0)
                .sorted(java.util.Comparator.comparingInt(column -> column.keyPosition))
                .toList();
        boolean withoutRowId = Query.list(connection, WITHOUT_ROW_ID, row -> row.getInt(1), table)
                .contains(1);
        boolean isRowId = declared.size() == 1 && declared.get(0).type.equalsIgnoreCase("INTEGER");
        if (withoutRowId || isRowId) {
            return declared.stream().map(column -> column.name).toList();
        }
        return ROW_NUMBERS.stream()
                .filter(word -> described.stream().noneMatch(column -> column.name.equalsIgnoreCase(word)))
                .findFirst()
                .map(word -> {
                    columns.add(new EditableColumn(
                            word, "INTEGER", EditableColumn.Kind.WHOLE, true, true, OptionalInt.empty()));
                    return List.of(word);
                })
                .orElse(List.of());
    }

    private static List<Hazard> hazards(Connection connection, String table) throws SQLException {
        List<Hazard> hazards = new ArrayList<>();
        Query.list(connection, PROGRAMS, row -> program(row, table)).forEach(hazards::addAll);
        if (!Query.list(connection, VIRTUAL, row -> row.getString(1), table).contains("table")) {
            hazards.add(new Hazard(Hazard.Kind.NO_TABLE, ""));
        }
        return hazards;
    }

    private static List<Hazard> program(ResultSet row, String table) throws SQLException {
        String name = row.getString(2);
        String sql = Query.text(row, 4);
        if (row.getString(1).equals("view")) {
            return mentions(sql, table) ? List.of(new Hazard(Hazard.Kind.SHOWN_BY, name)) : List.of();
        }
        if (!row.getString(3).equalsIgnoreCase(table)) {
            return List.of();
        }
        return List.of(new Hazard(event(sql), name));
    }

    private static boolean mentions(String sql, String table) {
        return Pattern.compile("(?i)(?<![\\w])" + Pattern.quote(table) + "(?![\\w])")
                .matcher(sql)
                .find();
    }

    /** CREATE TRIGGER name [BEFORE|AFTER|INSTEAD OF] DELETE|INSERT|UPDATE ... ON table: the first of the words after the name counts. */
    private static Hazard.Kind event(String sql) {
        var matcher = Pattern.compile(
                        "(?is)^.*?\\bTRIGGER\\b.*?\\s(DELETE|INSERT|UPDATE)\\b(?:\\s+OF\\s[^;]*?)?\\s+ON\\s")
                .matcher(sql);
        return matcher.find()
                ? Hazard.Kind.valueOf("RUNS_ON_" + matcher.group(1).toUpperCase(Locale.ROOT))
                : Hazard.Kind.REWRITES;
    }

    static List<LikelyRelations.Column> columns(Connection connection) throws SQLException {
        return Query.list(
                connection,
                ALL_COLUMNS,
                row -> new LikelyRelations.Column(
                        new TableName("main", row.getString(1)).id(), row.getString(1), row.getString(2)));
    }

    private static RelationRows relation(ResultSet row) throws SQLException {
        return new RelationRows(
                row.getString(1),
                new TableName("main", row.getString(2)),
                row.getString(3),
                new TableName("main", row.getString(4)),
                Query.text(row, 5),
                switch (row.getString(6)) {
                    case "CASCADE" -> OnDelete.DELETED;
                    case "SET NULL" -> OnDelete.EMPTIED;
                    case "SET DEFAULT" -> OnDelete.REPLACED;
                    default -> OnDelete.REFUSED;
                });
    }

    private record Described(String name, String type, boolean required, int keyPosition, int hidden, boolean unique) {

        static Described of(ResultSet row) throws SQLException {
            return new Described(
                    row.getString(1),
                    Query.text(row, 2),
                    row.getInt(3) == 1,
                    row.getInt(4),
                    row.getInt(5),
                    row.getInt(6) == 1);
        }

        EditableColumn column() {
            return new EditableColumn(name, type, kind(), required || keyPosition > 0, unique, OptionalInt.empty());
        }

        private EditableColumn.Kind kind() {
            String upper = type.toUpperCase(Locale.ROOT);
            if (upper.contains("INT")) {
                return EditableColumn.Kind.WHOLE;
            }
            if (upper.contains("CHAR") || upper.contains("TEXT") || upper.contains("CLOB")) {
                return EditableColumn.Kind.TEXT;
            }
            if (upper.contains("REAL") || upper.contains("FLOA") || upper.contains("DOUB") || upper.contains("DEC")) {
                return EditableColumn.Kind.DECIMAL;
            }
            return upper.contains("BLOB") ? EditableColumn.Kind.BYTES : EditableColumn.Kind.ANY;
        }
    }
}
