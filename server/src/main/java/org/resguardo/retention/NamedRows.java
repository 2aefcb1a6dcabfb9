/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.util.List;
import org.resguardo.connector.edit.Row;

/**
 * Rows of one table that were named one by one.
 *
 * @param storeId in which data store
 * @param dataset of which table, by its id
 * @param columns the names of its columns when the rows were found
 * @param rows the rows, with a value a column
 */
public record NamedRows(long storeId, String dataset, List<String> columns, List<Row> rows) {
    /** Keeps the lists as they are. */
    public NamedRows {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    NamedRows with(List<Row> some) {
        return new NamedRows(storeId, dataset, columns, some);
    }

    /** How many rows, and none of them. */
    @Override
    public String toString() {
        return rows.size() + " rows";
    }
}
