/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.spark;

import java.io.Serializable;
import org.apache.spark.sql.catalyst.InternalRow;
import org.resguardo.engine.ColumnBatch;

/** How values of columns are made of what Spark calls a row. It travels to the cluster, where each task has its own. */
interface RowReading extends Serializable {

    /** How many columns there are. */
    int columns();

    /**
     * Adds the values of a row to one batch a column.
     *
     * @return false when it is no row of the table, and nothing was added
     */
    boolean add(InternalRow row, ColumnBatch[] into);
}
