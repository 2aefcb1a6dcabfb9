/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import java.util.Collections;
import java.util.List;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertOnDuplicateStep;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Rows of a table that are written together: one statement for all of them, sent at once.
 *
 * @param table where to
 * @param columns what each row has, in this order
 */
public record Rows(Table<?> table, List<? extends Field<?>> columns) {

    /** Adds rows. */
    public void add(DSLContext sql, List<List<?>> rows) {
        send(sql, insert(sql), rows);
    }

    /** Adds those that are not there yet. */
    public void addMissing(DSLContext sql, List<List<?>> rows) {
        send(sql, insert(sql).onConflictDoNothing(), rows);
    }

    /** Adds rows, each in the place of the one that has the same key. */
    public void put(DSLContext sql, List<? extends Field<?>> key, List<List<?>> rows) {
        List<? extends Field<?>> others =
                columns.stream().filter(column -> !key.contains(column)).toList();
        var update = insert(sql).onConflict(key).doUpdate();
        send(
                sql,
                update.set(others.stream().collect(java.util.stream.Collectors.toMap(column -> column, DSL::excluded))),
                rows);
    }

    private InsertOnDuplicateStep<? extends Record> insert(DSLContext sql) {
        return sql.insertInto(table).columns(columns).values(Collections.nCopies(columns.size(), null));
    }

    private static void send(DSLContext sql, Query statement, List<List<?>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        BatchBindStep batch = sql.batch(statement);
        for (List<?> row : rows) {
            batch = batch.bind(row.toArray());
        }
        batch.execute();
    }
}
