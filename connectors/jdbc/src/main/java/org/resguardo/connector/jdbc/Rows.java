/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.sql.SQLException;
import org.resguardo.engine.ColumnBatch;

/** The rows that a statement gives, one after the other. */
interface Rows extends AutoCloseable {

    /** Steps to the next row. False when there is none. */
    boolean next() throws SQLException;

    /**
     * Moves the values of the current row to the batches. Called once a row, or not at all.
     *
     * @return about how many bytes they have
     */
    int move(Cell[] cells, ColumnBatch[] to) throws SQLException;

    /** Ends the statement, also one that has more rows. */
    @Override
    void close() throws SQLException;
}
