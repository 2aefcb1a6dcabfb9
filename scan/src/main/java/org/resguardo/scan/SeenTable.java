/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.util.List;
import java.util.Optional;
import org.resguardo.connector.Coverage;
import org.resguardo.connector.Place;
import org.resguardo.engine.ColumnNature;

/**
 * A table that was looked at, whatever was found in it.
 *
 * @param place where it is
 * @param coverage how much of it was read
 * @param age how old its rows are, when that is known
 * @param columns its columns in order
 */
public record SeenTable(Place place, Coverage coverage, Optional<Age> age, List<Column> columns) {
    public SeenTable {
        columns = List.copyOf(columns);
    }

    /**
     * A column that was looked at.
     *
     * @param column how a report names it
     * @param nature what its values are, seen from outside
     * @param values how many values it has
     * @param empty how many of its cells are empty
     */
    public record Column(ReportedColumn column, ColumnNature nature, long values, long empty) {}
}
