/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.activity;

import static org.resguardo.platform.storage.schema.Tables.DATA_STORE;
import static org.resguardo.platform.storage.schema.Tables.FINDING;
import static org.resguardo.platform.storage.schema.Tables.HELD_DATA;
import static org.resguardo.platform.storage.schema.Tables.HELD_FIELD;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.StoreKind;

/**
 * Reads what is held where, as finely as tells what it is for: by file in a folder, where one file has nothing to do with the next, and
 * as a whole in a database, where tables belong together.
 */
final class Holdings {
    private final Map<Part, Set<DataCategory>> categories = new LinkedHashMap<>();
    private final Map<Part, Set<String>> systems = new LinkedHashMap<>();

    private Holdings() {}

    private record Part(long storeId, String dataset) {}

    static List<Holding> of(DSLContext sql) {
        Holdings read = new Holdings();
        read.held(sql);
        List<Holding> all = new ArrayList<>();
        read.categories.forEach((part, kinds) ->
                all.add(new Holding(part.storeId(), "", kinds, read.systems.getOrDefault(part, Set.of()))));
        sql.select(DATA_STORE.ID, DATA_STORE.MEDIUM)
                .from(DATA_STORE)
                .where(DATA_STORE.REMOVED_AT.isNull())
                .and(DATA_STORE.KIND.eq(StoreKind.BY_HAND.id()))
                .orderBy(DATA_STORE.ID)
                .forEach(row -> all.add(new Holding(row.value1(), row.value2(), Set.of(), Set.of())));
        return all;
    }

    private void held(DSLContext sql) {
        sql.selectDistinct(DATA_STORE.KIND, HELD_DATA.STORE_ID, HELD_FIELD.DATASET, HELD_DATA.CATEGORY, FINDING.SYSTEM)
                .from(HELD_DATA)
                .join(HELD_FIELD)
                .on(HELD_FIELD.ID.eq(HELD_DATA.FIELD_ID))
                .join(DATA_STORE)
                .on(DATA_STORE.ID.eq(HELD_DATA.STORE_ID))
                .leftJoin(FINDING)
                .on(FINDING.FIELD_ID.eq(HELD_DATA.FIELD_ID))
                .and(FINDING.CATEGORY.eq(HELD_DATA.FOUND_CATEGORY))
                .orderBy(HELD_DATA.STORE_ID, HELD_FIELD.DATASET)
                .forEach(row -> {
                    Part part = new Part(row.value2(), files(row.value1()) ? row.value3() : "");
                    Set<DataCategory> kinds = categories.computeIfAbsent(part, key -> new HashSet<>());
                    DataCategory.byId(row.value4()).ifPresent(kinds::add);
                    if (row.value5() != null && !row.value5().isEmpty()) {
                        systems.computeIfAbsent(part, key -> new HashSet<>()).add(row.value5());
                    }
                });
    }

    private static boolean files(String kind) {
        return kind.equals(StoreKind.FOLDER.id()) || kind.equals(StoreKind.DROPPED.id());
    }
}
