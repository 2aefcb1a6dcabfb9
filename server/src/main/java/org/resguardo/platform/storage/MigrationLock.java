/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Of servers that start at the same time one brings the database to the present form, and the others wait for that. */
final class MigrationLock implements AutoCloseable {
    private static final long KEY = PostgresWriting.LOCK + 1;

    private final Connection connection;
    private boolean taken;

    MigrationLock(Connection connection) {
        this.connection = connection;
    }

    void take() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(" + KEY + ")");
            taken = true;
        }
    }

    @Override
    public void close() throws SQLException {
        if (taken) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("select pg_advisory_unlock(" + KEY + ")");
            }
        }
    }
}
