/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident.mailing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.HeldField;
import org.resguardo.inventory.Inventory;

/**
 * A table of a data store in which people stand with where they live, as the inventory knows it. Its text form names nothing: headings and
 * names of files may be names of people.
 *
 * @param store the data store
 * @param id the number of the column with the names, by which the table is asked for
 * @param place the table
 * @param columns what its columns hold, by their position from 1
 * @param rows about how many rows it has
 */
public record PeopleTable(DataStore store, long id, String place, Map<Integer, DataCategory> columns, long rows) {
    private static final int MOST = 5_000;
    private static final Set<DataCategory> WHERE =
            Set.of(DataCategory.POSTAL_ADDRESS, DataCategory.POSTAL_CODE, DataCategory.CITY);

    /** Tables and columns with their kinds. */
    public PeopleTable {
        columns = Map.copyOf(columns);
    }

    /** The tables of a data store from which letters can be addressed. */
    public static List<PeopleTable> in(DataStore store, Inventory inventory) {
        Map<String, List<HeldField>> byPlace = new LinkedHashMap<>();
        inventory.fields(store, MOST).stream()
                .filter(field -> !field.text())
                .forEach(field -> byPlace.computeIfAbsent(field.key().place(), place -> new ArrayList<>())
                        .add(field));
        List<PeopleTable> tables = new ArrayList<>();
        byPlace.forEach((place, fields) -> table(store, place, fields).ifPresent(tables::add));
        return List.copyOf(tables);
    }

    private static java.util.Optional<PeopleTable> table(DataStore store, String place, List<HeldField> fields) {
        Map<Integer, DataCategory> columns = new LinkedHashMap<>();
        fields.forEach(field -> field.held().stream()
                .flatMap(held -> held.counts().stream())
                .filter(category -> WHERE.contains(category)
                        || category == DataCategory.PERSON_NAME
                        || category == DataCategory.EMAIL
                        || category == DataCategory.BIRTH_DATE)
                .findFirst()
                .ifPresent(category -> columns.put(field.position(), category)));
        return fields.stream()
                .filter(field -> columns.get(field.position()) == DataCategory.PERSON_NAME)
                .filter(field -> columns.values().stream().anyMatch(WHERE::contains))
                .findFirst()
                .map(field -> new PeopleTable(
                        store,
                        field.id(),
                        place,
                        columns,
                        field.extent().all().orElse(field.extent().read())));
    }

    /** True when people can be written to by e-mail. */
    public boolean reachableByMail() {
        return columns.containsValue(DataCategory.EMAIL);
    }

    /** True when letters can be addressed: a street is known, not the town alone. */
    public boolean addressed() {
        return columns.containsValue(DataCategory.POSTAL_ADDRESS);
    }

    @Override
    public String toString() {
        return "table of field " + id;
    }
}
