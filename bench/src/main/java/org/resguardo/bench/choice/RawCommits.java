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

    static double aSecond(Path file, int seconds, int rowsACommit) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("pragma journal_mode=wal");
                statement.execute("pragma synchronous=full");
                statement.execute("pragma secure_delete=true");
                statement.execute("create table entry (seq integer primary key" + columns() + ")");
            }
            connection.setAutoCommit(false);
            String marks = ",?".repeat(COLUMNS).substring(1);
            long rows = 0;
            long begin = System.nanoTime();
            long end = begin + seconds * (long) NANOS;
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into entry values (null," + marks + ")")) {
                while (System.nanoTime() < end) {
                    for (int i = 0; i < rowsACommit; i++) {
                        for (int column = 1; column <= COLUMNS; column++) {
                            insert.setString(column, VALUE);
                        }
                        insert.executeUpdate();
                        rows++;
                    }
                    connection.commit();
                }
            }
            return rows * NANOS / (System.nanoTime() - begin);
        }
    }

    private static String columns() {
        StringBuilder columns = new StringBuilder();
        for (int i = 0; i < COLUMNS; i++) {
            columns.append(", c").append(i).append(" text");
        }
        return columns.toString();
    }
}
