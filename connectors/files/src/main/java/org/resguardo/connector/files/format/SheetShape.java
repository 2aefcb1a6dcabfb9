/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.util.List;

/**
 * How the rows of a sheet are to be read, for those who have to change it.
 *
 * @param before how many rows that hold something stand above the records
 * @param headings what is written over the columns; empty when there is no heading
 */
public record SheetShape(int before, List<String> headings) {
    /** How many rows it is told from, at the most. */
    public static final int SAMPLE = TableSample.MOST_ROWS;

    /** Keeps the headings as they are. */
    public SheetShape {
        headings = List.copyOf(headings);
    }

    /** The shape of a sheet whose first rows, without empty ones, are these. */
    public static SheetShape of(List<List<String>> rows) {
        TableShape shape = TableShape.of(rows);
        return new SheetShape(shape.rowsToSkip(), shape.headings());
    }
}
