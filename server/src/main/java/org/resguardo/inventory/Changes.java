/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory;

import static org.resguardo.platform.storage.schema.Tables.DATA_STORE;
import static org.resguardo.platform.storage.schema.Tables.INVENTORY_CHANGE;
import static org.resguardo.platform.storage.schema.Tables.STORE_SCAN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.resguardo.platform.storage.Store;

/** What has changed in the inventory, in its order. Written with the change itself; other steps read on from where they were. */
public final class Changes {
    private final Store store;

    /** The changes in a database. */
    public Changes(Store store) {
        this.store = store;
    }

    /** The latest changes, newest first, of places that are in the inventory. */
    public List<InventoryChange> latest(int most) {
        return store
                .read(sql -> sql.select(INVENTORY_CHANGE.fields())
                        .from(INVENTORY_CHANGE)
                        .join(DATA_STORE)
                        .on(DATA_STORE.ID.eq(INVENTORY_CHANGE.STORE_ID))
                        .where(DATA_STORE.REMOVED_AT.isNull())
                        .orderBy(INVENTORY_CHANGE.ID.desc())
                        .limit(most)
                        .fetch())
                .stream()
                .map(Changes::change)
                .toList();
    }

    static void add(DSLContext sql, long storeId, InventoryChange.Kind kind, Instant at) {
        add(sql, storeId, kind, FieldKey.NONE, "", at);
    }

    static void add(
            DSLContext sql, long storeId, InventoryChange.Kind kind, FieldKey field, String category, Instant at) {
        sql.insertInto(INVENTORY_CHANGE)
                .set(INVENTORY_CHANGE.STORE_ID, storeId)
                .set(INVENTORY_CHANGE.KIND, kind.id())
                .set(INVENTORY_CHANGE.PLACE, field.place())
                .set(INVENTORY_CHANGE.HEADING, field.heading())
                .set(INVENTORY_CHANGE.CATEGORY, category)
                .set(INVENTORY_CHANGE.HAPPENED_AT, at)
                .execute();
    }

    /** What one look brought, to be told as one event; empty when all is as it was. */
    static Optional<InventoryChanged> during(DSLContext sql, long scanId) {
        var scan = sql.select(STORE_SCAN.STORE_ID, STORE_SCAN.BEGAN_AT)
                .from(STORE_SCAN)
                .where(STORE_SCAN.ID.eq(scanId))
                .fetchSingle();
        var span = sql.select(DSL.min(INVENTORY_CHANGE.ID), DSL.max(INVENTORY_CHANGE.ID))
                .from(INVENTORY_CHANGE)
                .where(INVENTORY_CHANGE.STORE_ID.eq(scan.value1()))
                .and(INVENTORY_CHANGE.HAPPENED_AT.ge(scan.value2()))
                .and(INVENTORY_CHANGE.KIND.in(InventoryChange.Kind.DATA_CAME.id(), InventoryChange.Kind.DATA_WENT.id()))
                .fetchSingle();
        return Optional.ofNullable(span.value1())
                .map(first ->
                        new InventoryChanged(InventoryChanged.Cause.LOOKED_AT, scan.value1(), first, span.value2()));
    }

    /** The changes from one number to another, in their order. */
    public List<InventoryChange> between(long first, long last) {
        return store.read(sql -> sql.selectFrom(INVENTORY_CHANGE)
                .where(INVENTORY_CHANGE.ID.between(first, last))
                .orderBy(INVENTORY_CHANGE.ID)
                .fetch()
                .map(Changes::change));
    }

    private static InventoryChange change(Record row) {
        return new InventoryChange(
                row.get(INVENTORY_CHANGE.ID),
                row.get(INVENTORY_CHANGE.STORE_ID),
                InventoryChange.Kind.of(row.get(INVENTORY_CHANGE.KIND)),
                row.get(INVENTORY_CHANGE.PLACE),
                row.get(INVENTORY_CHANGE.HEADING),
                row.get(INVENTORY_CHANGE.CATEGORY),
                row.get(INVENTORY_CHANGE.HAPPENED_AT));
    }
}
