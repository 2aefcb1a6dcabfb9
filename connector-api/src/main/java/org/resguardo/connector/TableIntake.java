/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector;

import java.util.List;
import org.resguardo.engine.ColumnBatch;
import org.resguardo.engine.ColumnProfile;

/** Takes in the rows of one table. */
public interface TableIntake extends AutoCloseable {

    /**
     * Takes some rows, as one batch a field, all of the same size. A few thousand rows or a megabyte at a time serve
     * well. The batches may be cleared and filled again afterwards.
     */
    void rows(List<ColumnBatch> columns);

    /**
     * Takes what is known of some rows that were looked at elsewhere, as on a cluster, in place of the rows.
     *
     * @param rows how many they were
     * @param profiles what is known of each field's values, made by an engine whose profiles this one's can be merged with
     * @throws UnsupportedOperationException where the values themselves are wanted
     */
    default void profiles(long rows, List<ColumnProfile> profiles) {
        throw new UnsupportedOperationException("Here the values themselves are wanted.");
    }

    /** Says how much of the table was read; called once, before {@link #close}, unless reading ended in an error. */
    void covered(Coverage coverage);

    /** Ends the table. */
    @Override
    void close();
}
