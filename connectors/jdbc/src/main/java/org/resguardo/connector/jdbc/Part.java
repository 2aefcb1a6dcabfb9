/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.resguardo.connector.edit.Value;

/**
 * A part of a statement, with a value for each {@code ?} in it.
 *
 * @param sql the part
 * @param values the values, in order
 */
record Part(String sql, List<Value> values) {
    Part {
        values = List.copyOf(values);
    }

    static Part of(String sql) {
        return new Part(sql, List.of());
    }

    /** The same with something before and behind it. */
    Part within(String before, String behind) {
        return new Part(before + sql + behind, values);
    }

    /** This part and then another. */
    Part then(Part next) {
        List<Value> all = new ArrayList<>(values);
        all.addAll(next.values);
        return new Part(sql + next.sql, all);
    }

    Part then(String next) {
        return new Part(sql + next, values);
    }

    /** Parts with something between them. */
    static <T> Part join(List<T> things, Function<T, Part> part, String between) {
        StringBuilder sql = new StringBuilder();
        List<Value> values = new ArrayList<>();
        for (T thing : things) {
            Part next = part.apply(thing);
            sql.append(sql.isEmpty() ? "" : between).append(next.sql);
            values.addAll(next.values);
        }
        return new Part(sql.toString(), values);
    }
}
