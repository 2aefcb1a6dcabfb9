/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.volume;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.resguardo.testkit.database.LiveDatabase;

/**
 * What it took to read every value of a table and do nothing with it.
 *
 * @param seconds from start to end
 * @param processorSeconds of this process; the server's come on top
 */
record BareRead(double seconds, double processorSeconds) {
    private static final int ROWS_AT_ONCE = 1000;

    /** Reads a table as programs usually do: by a cursor, a thousand rows at a time, all columns as text. */
    static BareRead of(LiveDatabase server, String table) throws SQLException {
        Duration before = processorTime();
        long begin = System.nanoTime();
        long characters = 0;
        try (Connection database = server.connect(server.database())) {
            database.setAutoCommit(false);
            try (Statement statement = database.createStatement()) {
                statement.setFetchSize(ROWS_AT_ONCE);
                try (ResultSet rows = statement.executeQuery("select * from " + table)) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (int i = 1; i <= columns; i++) {
                            String value = rows.getString(i);
                            characters += value == null ? 0 : value.length();
                        }
                    }
                }
            }
        }
        if (characters == 0) {
            throw new IllegalStateException("The table is empty.");
        }
        double used = processorTime().minus(before).toMillis() / 1e3;
        return new BareRead((System.nanoTime() - begin) / 1e9, used);
    }

    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
