/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.edit;

import java.util.List;

/**
 * A row of a table.
 *
 * @param values one for each of {@link EditableTable#columns}, in that order
 */
public record Row(List<Value> values) {
    public Row {
        values = List.copyOf(values);
    }

    /** The value of a column. */
    public Value value(int column) {
        return values.get(column);
    }

    /** The row with another value in a column. */
    public Row with(int column, Value value) {
        Value[] changed = values.toArray(new Value[0]);
        changed[column] = value;
        return new Row(List.of(changed));
    }

    /** How many values it has, and none of them. */
    @Override
    public String toString() {
        return "row of " + values.size();
    }
}
