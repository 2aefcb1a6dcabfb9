/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resguardo.connector.ForeignKey;

/**
 * One column of a foreign key, as catalogues list them.
 *
 * @param key the name of the foreign key
 * @param here the column
 * @param there the table it points to
 * @param column the column it points to
 */
record ForeignKeyRows(String key, String here, TableName there, String column) {

    /** Reads the columns key, here, schema, table and column of a row. */
    static ForeignKeyRows of(ResultSet row) throws SQLException {
        return new ForeignKeyRows(
                row.getString(1),
                row.getString(2),
                new TableName(row.getString(3), row.getString(4)),
                Query.text(row, 5));
    }

    /** The foreign keys that the rows describe together; the rows of one key are in its order. */
    static List<ForeignKey> together(List<ForeignKeyRows> rows) {
        Map<String, List<ForeignKeyRows>> byKey = new LinkedHashMap<>();
        for (ForeignKeyRows row : rows) {
            byKey.computeIfAbsent(row.key, key -> new ArrayList<>()).add(row);
        }
        return byKey.values().stream()
                .map(columns -> new ForeignKey(
                        columns.stream().map(ForeignKeyRows::here).toList(),
                        columns.getFirst().there.id(),
                        columns.stream().map(ForeignKeyRows::column).toList()))
                .toList();
    }
}
