/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.resguardo.connector.Place;

/**
 * A table, and everything that changing it would set in motion.
 *
 * @param id its id as {@link org.resguardo.connector.Dataset#id}
 * @param place where it is, as a person would say it
 * @param columns the columns that hold what was written into them
 * @param key the columns that tell its rows apart; empty when none do
 * @param pointingHere whose rows point to its rows
 * @param pointingAway to whose rows its rows point
 * @param hazards what else must be known
 */
public record EditableTable(
        String id,
        Place place,
        List<EditableColumn> columns,
        List<String> key,
        List<Relation> pointingHere,
        List<Relation> pointingAway,
        List<Hazard> hazards) {
    public EditableTable {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        pointingHere = List.copyOf(pointingHere);
        pointingAway = List.copyOf(pointingAway);
        hazards = List.copyOf(hazards);
    }

    /** The position of a column among {@link #columns}, if there is one with the name. */
    public OptionalInt position(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The values of a row that tell it from all others. */
    public List<Value> keyOf(Row row) {
        if (key.size() == 1) {
            return List.of(row.value(position(key.get(0)).orElseThrow()));
        }
        List<Value> values = new ArrayList<>(key.size());
        for (String name : key) {
            values.add(row.value(position(name).orElseThrow()));
        }
        return values;
    }
}
