/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.util.List;
import org.resguardo.engine.ColumnBatch;
import org.resguardo.engine.ColumnProfile;

/** Looks at the columns of one table, batch after batch. */
interface ColumnLook {

    /** Looks at some rows; the batches belong to the caller again when this returns, and may have been emptied. */
    void add(List<ColumnBatch> columns);

    /** What is known of each column, in order. Called once, at the end. */
    List<ColumnProfile> finish();
}
