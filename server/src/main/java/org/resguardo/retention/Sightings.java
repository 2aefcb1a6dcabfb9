/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import static org.resguardo.platform.storage.schema.Tables.DATA_STORE;
import static org.resguardo.platform.storage.schema.Tables.ERASURE_REPLAY;
import static org.resguardo.platform.storage.schema.Tables.ERASURE_SIGHTING;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jooq.DSLContext;
import org.resguardo.platform.storage.Store;

/** Where people who asked to be forgotten were seen again, and how far their list was applied to this database. */
public final class Sightings {
    private static final long ONLY = 1;

    private final Store store;
    private final InstantSource clock;

    /** What a database knows of it. */
    public Sightings(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * A column that names people who asked to be forgotten.
     *
     * @param storeId in which data store
     * @param place its table or file
     * @param column the column
     * @param rows in how many records
     * @param at when it was seen
     */
    public record Sighting(long storeId, String place, String column, long rows, Instant at) {}

    /** All of them, by place. */
    public List<Sighting> all() {
        return store.read(sql -> sql.select(
                        ERASURE_SIGHTING.STORE_ID,
                        ERASURE_SIGHTING.PLACE,
                        ERASURE_SIGHTING.COLUMN_NAME,
                        ERASURE_SIGHTING.ROW_COUNT,
                        ERASURE_SIGHTING.LOOKED_AT)
                .from(ERASURE_SIGHTING)
                .join(DATA_STORE)
                .on(DATA_STORE.ID.eq(ERASURE_SIGHTING.STORE_ID))
                .where(DATA_STORE.REMOVED_AT.isNull())
                .orderBy(ERASURE_SIGHTING.STORE_ID, ERASURE_SIGHTING.ID)
                .fetch(row -> new Sighting(row.value1(), row.value2(), row.value3(), row.value4(), row.value5())));
    }

    /** Keeps what a look at a place saw, instead of what the one before it saw. */
    void keep(long storeId, List<Sighting> seen) {
        store.change(sql -> {
            sql.deleteFrom(ERASURE_SIGHTING)
                    .where(ERASURE_SIGHTING.STORE_ID.eq(storeId))
                    .execute();
            seen.forEach(one -> insert(sql, one));
        });
    }

    private static void insert(DSLContext sql, Sighting seen) {
        sql.insertInto(ERASURE_SIGHTING)
                .set(ERASURE_SIGHTING.STORE_ID, seen.storeId())
                .set(ERASURE_SIGHTING.PLACE, seen.place())
                .set(ERASURE_SIGHTING.COLUMN_NAME, seen.column())
                .set(ERASURE_SIGHTING.ROW_COUNT, seen.rows())
                .set(ERASURE_SIGHTING.LOOKED_AT, seen.at())
                .execute();
    }

    /** How many lines of the list of forgotten people were applied to this database. */
    public long position() {
        return store.read(sql -> sql.select(ERASURE_REPLAY.POSITION)
                .from(ERASURE_REPLAY)
                .fetchOptional(ERASURE_REPLAY.POSITION)
                .orElse(0L));
    }

    void reached(long position) {
        Instant now = clock.instant();
        store.change(sql -> sql.insertInto(ERASURE_REPLAY)
                .set(ERASURE_REPLAY.ID, ONLY)
                .set(ERASURE_REPLAY.POSITION, position)
                .set(ERASURE_REPLAY.REPLAYED_AT, now)
                .onConflict(ERASURE_REPLAY.ID)
                .doUpdate()
                .set(ERASURE_REPLAY.POSITION, position)
                .set(ERASURE_REPLAY.REPLAYED_AT, now)
                .execute());
    }

    Instant now() {
        return clock.instant();
    }
}
