/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.spark;

import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.resguardo.engine.ColumnBatch;

/** A row whose columns Spark told apart. */
final class TypedRow implements RowReading {
    private static final long serialVersionUID = 1L;

    private final Values[] columns;

    TypedRow(List<TableColumn> columns) {
        this.columns = columns.stream().map(TableColumn::values).toArray(Values[]::new);
    }

    @Override
    public int columns() {
        return columns.length;
    }

    @Override
    public boolean add(InternalRow row, ColumnBatch[] into) {
        for (int i = 0; i < columns.length; i++) {
            columns[i].add(row, 0, into[i]);
        }
        return true;
    }
}
