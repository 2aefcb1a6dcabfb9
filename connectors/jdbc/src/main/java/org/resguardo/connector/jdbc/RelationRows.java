/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.resguardo.connector.edit.Relation;
import org.resguardo.connector.edit.Relation.OnDelete;

/**
 * One column of a foreign key with what it does, as catalogues list them.
 *
 * @param key the name of the foreign key
 * @param child the table whose rows point
 * @param childField the column
 * @param parent the table they point to
 * @param parentField the column there
 * @param onDelete what happens to them
 */
record RelationRows(
        String key, TableName child, String childField, TableName parent, String parentField, OnDelete onDelete) {

    /** The relations that some rows describe together; the rows of one key are in its order. */
    static List<Relation> together(List<RelationRows> rows, Predicate<RelationRows> which) {
        Map<String, List<RelationRows>> byKey = new LinkedHashMap<>();
        rows.stream()
                .filter(which)
                .forEach(row -> byKey.computeIfAbsent(row.child.id() + " " + row.key, key -> new ArrayList<>())
                        .add(row));
        return byKey.values().stream()
                .map(columns -> new Relation(
                        columns.getFirst().child.id(),
                        columns.stream().map(RelationRows::childField).toList(),
                        columns.getFirst().parent.id(),
                        columns.stream().map(RelationRows::parentField).toList(),
                        columns.getFirst().onDelete))
                .toList();
    }
}
