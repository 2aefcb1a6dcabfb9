/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector;

import java.util.List;
import org.resguardo.engine.ColumnBatch;

/** Takes in the rows of one table. */
public interface TableIntake extends AutoCloseable {

    /**
     * Takes some rows, as one batch a field, all of the same size. A few thousand rows or a megabyte at a time serve
     * well. The batches may be cleared and filled again afterwards.
     */
    void rows(List<ColumnBatch> columns);

    /** Says how much of the table was read; called once, before {@link #close}, unless reading ended in an error. */
    void covered(Coverage coverage);

    /** Ends the table. */
    @Override
    void close();
}
