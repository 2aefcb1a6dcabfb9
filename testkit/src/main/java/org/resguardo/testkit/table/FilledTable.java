/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.table;

import java.util.List;

/**
 * A table with its rows.
 *
 * @param definition its name and columns
 * @param rows its rows, each with one cell a column
 */
public record FilledTable(TableDefinition definition, List<List<Cell>> rows) {
    public FilledTable {
        rows = List.copyOf(rows);
    }

    /** The name of the sheet or table. */
    public String name() {
        return definition.name();
    }

    /** The columns. */
    public List<Column> columns() {
        return definition.columns();
    }

    /** What stands over the columns. */
    public List<String> headings() {
        return columns().stream().map(Column::heading).toList();
    }

    /** The rows as texts. */
    public List<List<String>> texts() {
        return rows.stream().map(row -> row.stream().map(Cell::text).toList()).toList();
    }
}
