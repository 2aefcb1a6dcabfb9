/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.edit;

import java.util.ArrayList;
import java.util.List;
import org.resguardo.connector.edit.Row;
import org.resguardo.connector.edit.Value;

/**
 * A file as it was read: what a change replaces must still be this.
 *
 * @param name its path below the root
 * @param bytes what it holds
 * @param records its records
 */
record Loaded(String name, byte[] bytes, FileTable records) {

    /** The records as rows: first the place in the file, counted from 1, then the values. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (List<Value> values : records.records()) {
            List<Value> row = new ArrayList<>(values.size() + 1);
            row.add(Value.of(rows.size() + 1L));
            row.addAll(values);
            rows.add(new Row(row));
        }
        return rows;
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** How long it is, and nothing of it. */
    @Override
    public String toString() {
        return "file of " + bytes.length + " bytes";
    }
}
