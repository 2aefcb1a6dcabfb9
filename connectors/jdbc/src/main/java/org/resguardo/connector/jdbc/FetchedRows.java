/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.resguardo.engine.ColumnBatch;

/** Rows as every driver hands them over. */
final class FetchedRows implements Rows {
    private final Dialect dialect;
    private final Statement statement;
    private final ResultSet rows;
    private boolean ended;

    /** Begins a statement whose rows arrive a few at a time. */
    FetchedRows(Connection connection, Dialect dialect, String sql, int atOnce) throws SQLException {
        this.dialect = dialect;
        this.statement = dialect.streaming(connection, atOnce);
        try {
            this.rows = statement.executeQuery(sql);
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    @Override
    public boolean next() throws SQLException {
        ended = !rows.next();
        return !ended;
    }

    @Override
    public int move(Cell[] cells, ColumnBatch[] to) throws SQLException {
        int bytes = 0;
        for (int i = 0; i < cells.length; i++) {
            bytes += cells[i].move(rows, i + 1, to[i]);
        }
        return bytes;
    }

    /** A number that the statement gives behind the columns. */
    long number(int index) throws SQLException {
        return rows.getLong(index);
    }

    @Override
    public void close() throws SQLException {
        try (statement) {
            rows.close();
            if (!ended) {
                dialect.cutShort(statement);
            }
        }
    }
}
