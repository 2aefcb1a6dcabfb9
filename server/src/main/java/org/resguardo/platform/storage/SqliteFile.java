/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * A database as a file: copied while others write to it, and looked into.
 *
 * @param path where it is
 */
public record SqliteFile(Path path) {

    /**
     * What is in a database.
     *
     * @param sound true when the engine finds nothing damaged and no reference without its row
     * @param version which migrations it has seen
     * @param rows how many rows each table has
     */
    public record Contents(boolean sound, String version, SortedMap<String, Long> rows) {}

    /** Writes a copy, whole and as of one moment, beside the writes of others. */
    public void copyTo(Path copy) {
        try (Connection connection = source().getConnection();
                var statement = connection.prepareStatement("vacuum into ?")) {
            statement.setString(1, copy.toString());
            statement.execute();
        } catch (SQLException e) {
            throw new Fault(FaultKind.PASSING, "storage.uncopied");
        }
    }

    /** Looks through all of it. */
    public Contents contents() {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement()) {
            boolean sound = texts(statement, "pragma integrity_check").equals(List.of("ok"))
                    && texts(statement, "pragma foreign_key_check").isEmpty();
            return sound
                    ? new Contents(true, version(statement), rows(statement))
                    : new Contents(false, "", new TreeMap<>());
        } catch (SQLException e) {
            return new Contents(false, "", new TreeMap<>());
        }
    }

    private static String version(Statement statement) throws SQLException {
        return String.join("", texts(statement, "select max(version) from flyway_schema_history where success"));
    }

    private static SortedMap<String, Long> rows(Statement statement) throws SQLException {
        SortedMap<String, Long> rows = new TreeMap<>();
        for (String table : texts(statement, "select name from sqlite_master where type = 'table'")) {
            String count = "select count(*) from \"" + table.replace("\"", "\"\"") + "\"";
            rows.put(table, Long.valueOf(texts(statement, count).getFirst()));
        }
        return rows;
    }

    private static List<String> texts(Statement statement, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private SQLiteDataSource source() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(10_000);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + path);
        return source;
    }
}
