/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory;

import static org.resguardo.platform.storage.schema.Tables.FINDING;
import static org.resguardo.platform.storage.schema.Tables.HELD_FIELD;
import static org.resguardo.platform.storage.schema.Tables.SEEN_DATASET;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.resguardo.connector.Coverage;
import org.resguardo.scan.Age;
import org.resguardo.scan.DatasetLook;

/** Keeps what looks have seen, one file or table at a time, each within one change of the database. */
final class Fields {
    private final long storeId;
    private final long scanId;
    private final boolean telling;

    /**
     * The fields of one store as one scan sees them.
     *
     * @param telling true when what came and went is worth telling, which it is not at the first look
     */
    Fields(long storeId, long scanId, boolean telling) {
        this.storeId = storeId;
        this.scanId = scanId;
        this.telling = telling;
    }

    /** Replaces what was known of a file or table. */
    void keep(DSLContext sql, DatasetLook look, Instant now) {
        String dataset = look.dataset().id();
        Map<Held, Long> before = held(sql, dataset);
        sql.deleteFrom(FINDING)
                .where(FINDING.FIELD_ID.in(DSL.select(HELD_FIELD.ID)
                        .from(HELD_FIELD)
                        .where(HELD_FIELD.STORE_ID.eq(storeId))
                        .and(HELD_FIELD.DATASET.eq(dataset))))
                .execute();
        Set<Held> after = new HashSet<>();
        for (SeenField field : SeenField.of(look)) {
            long id = field(sql, dataset, field);
            field.kinds().forEach((category, kind) -> {
                Held held = new Held(field.key(), field.position(), category);
                finding(sql, id, category, kind, before.getOrDefault(held, scanId));
                after.add(held);
            });
        }
        sql.deleteFrom(HELD_FIELD)
                .where(HELD_FIELD.STORE_ID.eq(storeId))
                .and(HELD_FIELD.DATASET.eq(dataset))
                .and(HELD_FIELD.LAST_SCAN_ID.ne(scanId))
                .execute();
        if (telling) {
            tell(sql, before.keySet(), after, now);
        }
    }

    /** Forgets the files and tables that are no longer there: those that this scan has not met. */
    void forgetUnmet(DSLContext sql, Instant now) {
        List<String> gone = sql.select(SEEN_DATASET.DATASET)
                .from(SEEN_DATASET)
                .where(SEEN_DATASET.STORE_ID.eq(storeId))
                .and(SEEN_DATASET.SCAN_ID.ne(scanId))
                .fetch(SEEN_DATASET.DATASET);
        for (String dataset : gone) {
            tell(sql, held(sql, dataset).keySet(), Set.of(), now);
            sql.deleteFrom(HELD_FIELD)
                    .where(HELD_FIELD.STORE_ID.eq(storeId))
                    .and(HELD_FIELD.DATASET.eq(dataset))
                    .execute();
            sql.deleteFrom(SEEN_DATASET)
                    .where(SEEN_DATASET.STORE_ID.eq(storeId))
                    .and(SEEN_DATASET.DATASET.eq(dataset))
                    .execute();
        }
    }

    /** Forgets all that was seen in a store. */
    static void forget(DSLContext sql, long storeId) {
        sql.deleteFrom(HELD_FIELD).where(HELD_FIELD.STORE_ID.eq(storeId)).execute();
        sql.deleteFrom(SEEN_DATASET).where(SEEN_DATASET.STORE_ID.eq(storeId)).execute();
    }

    private void tell(DSLContext sql, Set<Held> before, Set<Held> after, Instant now) {
        after.stream()
                .filter(held -> !before.contains(held))
                .forEach(held -> tell(sql, InventoryChange.Kind.DATA_CAME, held, now));
        before.stream()
                .filter(held -> !after.contains(held))
                .forEach(held -> tell(sql, InventoryChange.Kind.DATA_WENT, held, now));
    }

    private void tell(DSLContext sql, InventoryChange.Kind kind, Held held, Instant now) {
        Changes.add(sql, storeId, kind, held.key(), held.category(), now);
    }

    private Map<Held, Long> held(DSLContext sql, String dataset) {
        Map<Held, Long> held = new HashMap<>();
        sql.select(HELD_FIELD.PLACE, HELD_FIELD.HEADING, HELD_FIELD.POSITION, FINDING.CATEGORY, FINDING.FIRST_SCAN_ID)
                .from(HELD_FIELD)
                .join(FINDING)
                .on(FINDING.FIELD_ID.eq(HELD_FIELD.ID))
                .where(HELD_FIELD.STORE_ID.eq(storeId))
                .and(HELD_FIELD.DATASET.eq(dataset))
                .forEach(row -> held.put(
                        new Held(new FieldKey(row.value1(), row.value2()), row.value3(), row.value4()), row.value5()));
        return held;
    }

    /** Adds a field or brings it up to date. What the statement returns when it updates is not relied on: the row is looked up. */
    private long field(DSLContext sql, String dataset, SeenField field) {
        sql.insertInto(HELD_FIELD)
                .set(HELD_FIELD.STORE_ID, storeId)
                .set(HELD_FIELD.DATASET, dataset)
                .set(HELD_FIELD.PLACE, field.key().place())
                .set(HELD_FIELD.POSITION, field.position())
                .set(HELD_FIELD.HEADING, field.key().heading())
                .set(HELD_FIELD.NATURE, field.nature())
                .set(HELD_FIELD.VALUE_COUNT, field.values())
                .set(HELD_FIELD.EMPTY_COUNT, field.empty())
                .set(
                        HELD_FIELD.READ_COUNT,
                        field.coverage().map(Coverage::rowsRead).orElse(0L))
                .set(HELD_FIELD.ALL_COUNT, all(field))
                .set(
                        HELD_FIELD.OLDEST,
                        field.age().map(age -> age.oldest().toString()).orElse(null))
                .set(
                        HELD_FIELD.NEWEST,
                        field.age().map(age -> age.newest().toString()).orElse(null))
                .set(
                        HELD_FIELD.AGE_SOURCE,
                        field.age().map(Age::source).map(Age.Source::id).orElse(null))
                .set(HELD_FIELD.FIRST_SCAN_ID, scanId)
                .set(HELD_FIELD.LAST_SCAN_ID, scanId)
                .onConflict(HELD_FIELD.STORE_ID, HELD_FIELD.DATASET, HELD_FIELD.PLACE, HELD_FIELD.POSITION)
                .doUpdate()
                .set(HELD_FIELD.HEADING, DSL.excluded(HELD_FIELD.HEADING))
                .set(HELD_FIELD.NATURE, DSL.excluded(HELD_FIELD.NATURE))
                .set(HELD_FIELD.VALUE_COUNT, DSL.excluded(HELD_FIELD.VALUE_COUNT))
                .set(HELD_FIELD.EMPTY_COUNT, DSL.excluded(HELD_FIELD.EMPTY_COUNT))
                .set(HELD_FIELD.READ_COUNT, DSL.excluded(HELD_FIELD.READ_COUNT))
                .set(HELD_FIELD.ALL_COUNT, DSL.excluded(HELD_FIELD.ALL_COUNT))
                .set(HELD_FIELD.OLDEST, DSL.excluded(HELD_FIELD.OLDEST))
                .set(HELD_FIELD.NEWEST, DSL.excluded(HELD_FIELD.NEWEST))
                .set(HELD_FIELD.AGE_SOURCE, DSL.excluded(HELD_FIELD.AGE_SOURCE))
                .set(HELD_FIELD.LAST_SCAN_ID, scanId)
                .execute();
        return sql.select(HELD_FIELD.ID)
                .from(HELD_FIELD)
                .where(HELD_FIELD.STORE_ID.eq(storeId))
                .and(HELD_FIELD.DATASET.eq(dataset))
                .and(HELD_FIELD.PLACE.eq(field.key().place()))
                .and(HELD_FIELD.POSITION.eq(field.position()))
                .fetchSingle()
                .value1();
    }

    private static @org.jspecify.annotations.Nullable Long all(SeenField field) {
        return field.coverage()
                .filter(coverage -> coverage.rowsInAll().isPresent())
                .map(coverage -> coverage.rowsInAll().getAsLong())
                .orElse(null);
    }

    private static void finding(DSLContext sql, long field, String category, SeenField.Kind kind, long firstScan) {
        sql.insertInto(FINDING)
                .set(FINDING.FIELD_ID, field)
                .set(FINDING.CATEGORY, category)
                .set(FINDING.DETECTOR, kind.surest().detector().id())
                .set(FINDING.CERTAINTY, kind.surest().certainty().name().toLowerCase(Locale.ROOT))
                .set(FINDING.VALUE_COUNT, kind.values())
                .set(FINDING.DISTINCT_COUNT, kind.distinct())
                .set(
                        FINDING.SYSTEM,
                        kind.surest().system().map(system -> system.id()).orElse(""))
                .set(FINDING.REASON_ES, kind.surest().explanation(Locale.of("es")))
                .set(FINDING.REASON_EN, kind.surest().explanation(Locale.ENGLISH))
                .set(FINDING.FIRST_SCAN_ID, firstScan)
                .execute();
    }

    private record Held(FieldKey key, int position, String category) {}
}
