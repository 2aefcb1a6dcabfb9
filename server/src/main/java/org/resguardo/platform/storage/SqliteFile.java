/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * A database in one file.
 *
 * @param path where it is
 */
public record SqliteFile(Path path) implements Database {

    @Override
    public Store open(Runnable before) {
        return SqliteStore.open(path, before);
    }

    @Override
    public HikariDataSource sessions() {
        HikariConfig config = new HikariConfig();
        config.setPoolName("sessions");
        config.setDataSource(SessionFile.open(path.resolveSibling("sessions.db")));
        config.setMaximumPoolSize(1);
        config.setMaxLifetime(0);
        return new HikariDataSource(config);
    }

    @Override
    public boolean sound(DSLContext sql) {
        return "ok".equals(sql.fetchValue("pragma quick_check(1)"));
    }

    @Override
    public long size() {
        return path.toFile().length();
    }

    @Override
    public void copyTo(Path copy) {
        try (Connection connection = source().getConnection();
                var statement = connection.prepareStatement("vacuum into ?")) {
            statement.setString(1, copy.toString());
            statement.execute();
        } catch (SQLException e) {
            throw new Fault(FaultKind.PASSING, "storage.uncopied");
        }
    }

    @Override
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
