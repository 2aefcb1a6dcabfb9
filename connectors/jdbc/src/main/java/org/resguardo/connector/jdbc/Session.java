/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The one connection of a connector: opened when it is first needed, and again after it was lost. */
final class Session implements AutoCloseable {
    private final Dialect dialect;
    private @Nullable Connection connection;

    Session(Dialect dialect) {
        this.dialect = dialect;
    }

    /** The open connection. */
    Connection connection() throws SQLException {
        Connection current = connection;
        if (current == null || current.isClosed()) {
            current = dialect.connect();
            connection = current;
        }
        return current;
    }

    /** Ends what a statement began. A connection that cannot even do that is given up. */
    void settle() {
        Connection current = connection;
        if (current == null) {
            return;
        }
        try {
            if (!current.isClosed() && !current.getAutoCommit()) {
                current.rollback();
            }
        } catch (SQLException e) {
            close();
        }
    }

    @Override
    public void close() {
        Connection current = connection;
        connection = null;
        if (current == null) {
            return;
        }
        try {
            current.close();
        } catch (SQLException e) {
            // The other side is gone already; there is nothing left to end and nobody to tell.
        }
    }
}
