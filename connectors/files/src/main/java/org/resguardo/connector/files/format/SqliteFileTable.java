/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.resguardo.connector.Field;
import org.resguardo.connector.ForeignKey;
import org.resguardo.connector.Place;
import org.resguardo.connector.TableTraits;
import org.resguardo.connector.files.FileIntake;
import org.sqlite.SQLiteConnection;

/** One table of a SQLite file. */
final class SqliteFileTable {
    /** The most letters of one value that are read. */
    private static final int LONGEST = 1 << 20;

    private final SQLiteConnection connection;
    private final String name;
    private final Place place;
    private final FileIntake intake;

    SqliteFileTable(SQLiteConnection connection, String name, Place place, FileIntake intake) {
        this.connection = connection;
        this.name = name;
        this.place = place;
        this.intake = intake;
    }

    /** The tables of a database that hold rows of their own. */
    static List<String> names(SQLiteConnection connection) throws SQLException {
        String query = """
                SELECT name FROM sqlite_schema
                WHERE type = 'table' AND rootpage > 0 AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
                ORDER BY name
                """;
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    /** Hands over all rows. */
    void read() throws SQLException {
        List<Field> fields = fields();
        int width = Math.min(fields.size(), intake.options().maxColumns());
        if (width == 0) {
            return;
        }
        TableTraits traits = new TableTraits(false, OptionalLong.empty(), "", foreignKeys());
        try (TableBatches table = new TableBatches(intake, place, fields, traits, false);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query(fields.subList(0, width)))) {
            while (rows.next()) {
                for (int i = 1; i <= width; i++) {
                    table.cell(Objects.requireNonNullElse(rows.getString(i), ""));
                }
                table.endRow();
            }
            table.finished();
        }
    }

    /** A name as it may stand in a statement, whatever is in it. */
    static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    private String query(List<Field> fields) {
        return fields.stream()
                .map(Field::name)
                .map(SqliteFileTable::quoted)
                .map(column -> "CASE typeof(" + column + ") WHEN 'blob' THEN NULL ELSE substr(" + column + ", 1, "
                        + LONGEST + ") END")
                .collect(Collectors.joining(", ", "SELECT ", " FROM " + quoted(name)));
    }

    private List<Field> fields() throws SQLException {
        List<Field> fields = new ArrayList<>();
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT name, type FROM pragma_table_xinfo(?) WHERE hidden <> 1")) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    String type = Objects.requireNonNullElse(rows.getString(2), "");
                    fields.add(new Field(rows.getString(1), type, "", false));
                }
            }
        }
        return fields;
    }

    private List<ForeignKey> foreignKeys() throws SQLException {
        Map<Integer, KeyParts> keys = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT id, \"table\", \"from\", \"to\" FROM pragma_foreign_key_list(?) ORDER BY id, seq")) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    String other = rows.getString(2);
                    KeyParts key = keys.computeIfAbsent(rows.getInt(1), id -> new KeyParts(other));
                    key.from.add(rows.getString(3));
                    key.to.add(Objects.requireNonNullElse(rows.getString(4), rows.getString(3)));
                }
            }
        }
        return keys.values().stream()
                .map(key -> new ForeignKey(key.from, key.table, key.to))
                .toList();
    }

    private record KeyParts(String table, List<String> from, List<String> to) {
        KeyParts(String table) {
            this(table, new ArrayList<>(), new ArrayList<>());
        }
    }
}
