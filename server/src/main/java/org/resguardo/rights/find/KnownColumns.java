/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.find;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resguardo.connector.Place;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.HeldField;

/** What the inventory knows of the columns of one data store. */
final class KnownColumns {
    private final Map<String, Set<DataCategory>> columns = new HashMap<>();
    private final Map<String, Set<DataCategory>> tables = new HashMap<>();

    KnownColumns(List<HeldField> fields) {
        for (HeldField field : fields) {
            field.held()
                    .forEach(held -> held.counts().ifPresent(category -> {
                        add(columns, field.key().place() + "\n" + field.key().heading(), category);
                        add(tables, field.key().place(), category);
                    }));
        }
    }

    private static void add(Map<String, Set<DataCategory>> all, String key, DataCategory category) {
        all.computeIfAbsent(key, one -> EnumSet.noneOf(DataCategory.class)).add(category);
    }

    Set<DataCategory> of(Place table, String column) {
        return columns.getOrDefault(table + "\n" + column, Set.of());
    }

    /** True for a table that tells who somebody is. */
    boolean people(Place table) {
        Set<DataCategory> held = tables.getOrDefault(table.toString(), Set.of());
        return held.contains(DataCategory.EMAIL)
                || held.contains(DataCategory.PHONE)
                || held.contains(DataCategory.PERSON_NAME);
    }
}
