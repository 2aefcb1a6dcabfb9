/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jooq.SQLDialect;

/** Writing to an SQLite file. */
record SqliteWriting(DataSource source) implements Writing {
    private static final int EMPTYINGS = 6;

    @Override
    public SQLDialect dialect() {
        return SQLDialect.SQLITE;
    }

    @Override
    public Connection connect() throws SQLException {
        return source.getConnection();
    }

    @Override
    public void begin(Statement statement) throws SQLException {
        statement.execute("begin immediate");
        statement.execute("savepoint alone");
    }

    @Override
    public void next(Statement statement) throws SQLException {
        statement.execute("release alone");
        statement.execute("savepoint alone");
    }

    @Override
    public void compact(Statement statement) throws SQLException {
        // Once before as well: what is written anew goes through the log, which would grow by the whole file at each
        // attempt.
        emptyLog(statement);
        statement.execute("vacuum");
        emptyLog(statement);
    }

    /** Whoever reads just now keeps the log from being emptied; no reader of ours takes long. */
    private static void emptyLog(Statement statement) throws SQLException {
        for (int i = 0; i < EMPTYINGS; i++) {
            try (ResultSet told = statement.executeQuery("pragma wal_checkpoint(truncate)")) {
                if (told.next() && told.getInt(1) == 0) {
                    return;
                }
            }
        }
        throw new SQLException("somebody reads");
    }

    @Override
    public boolean lost(Throwable thrown) {
        return DiskFull.beneath(thrown);
    }
}
