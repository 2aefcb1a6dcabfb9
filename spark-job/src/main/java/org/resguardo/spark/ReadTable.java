/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.spark;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.resguardo.connector.Field;

/**
 * A table as Spark reads it.
 *
 * @param rows what Spark calls its rows
 * @param fields its columns
 * @param reading how their values are made of a row
 */
record ReadTable(Dataset<Row> rows, List<Field> fields, RowReading reading) {

    /** A table whose columns Spark told apart. */
    static ReadTable of(Dataset<Row> rows, List<TableColumn> columns) {
        return new ReadTable(rows, columns.stream().map(TableColumn::field).toList(), new TypedRow(columns));
    }
}
