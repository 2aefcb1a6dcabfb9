/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.choice;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** What the database commits by itself: rows as long as an entry of the ledger, with the settings of the server, from one thread. */
final class RawCommits {
    private static final double NANOS = 1e9;
    private static final int COLUMNS = 20;
    private static final String VALUE = "0123456789abcdef0123456789";

    private RawCommits() {}

    /** On an SQLite file. */
    static double onFile(Path file, int seconds, int rowsACommit) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("pragma journal_mode=wal");
                statement.execute("pragma synchronous=full");
                statement.execute("pragma secure_delete=true");
            }
            return aSecond(connection, "integer primary key", seconds, rowsACommit);
        }
    }

    /** On a server. */
    static double onServer(Connection connection, int seconds, int rowsACommit) throws SQLException {
        return aSecond(connection, "bigint primary key", seconds, rowsACommit);
    }

    private static double aSecond(Connection connection, String key, int seconds, int rowsACommit) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists raw_entry");
            statement.execute("create table raw_entry (seq " + key + columns() + ")");
        }
        connection.setAutoCommit(false);
        String marks = ",?".repeat(COLUMNS).substring(1);
        long rows = 0;
        long begin = System.nanoTime();
        long end = begin + seconds * (long) NANOS;
        try (PreparedStatement insert = connection.prepareStatement("insert into raw_entry values (?," + marks + ")")) {
            while (System.nanoTime() < end) {
                for (int i = 0; i < rowsACommit; i++) {
                    insert.setLong(1, ++rows);
                    for (int column = 1; column <= COLUMNS; column++) {
                        insert.setString(column + 1, VALUE);
                    }
                    insert.executeUpdate();
                }
                connection.commit();
            }
        }
        double rate = rows * NANOS / (System.nanoTime() - begin);
        connection.setAutoCommit(true);
        return rate;
    }

    private static String columns() {
        StringBuilder columns = new StringBuilder();
        for (int i = 0; i < COLUMNS; i++) {
            columns.append(", c").append(i).append(" text");
        }
        return columns.toString();
    }
}
