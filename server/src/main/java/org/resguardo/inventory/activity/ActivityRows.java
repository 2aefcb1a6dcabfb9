/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.activity;

import static org.resguardo.platform.storage.schema.Tables.ACTIVITY_DATA;
import static org.resguardo.platform.storage.schema.Tables.ACTIVITY_RECIPIENT;
import static org.resguardo.platform.storage.schema.Tables.ACTIVITY_STORE;
import static org.resguardo.platform.storage.schema.Tables.DATA_STORE;
import static org.resguardo.platform.storage.schema.Tables.PROCESSING_ACTIVITY;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.activity.ProcessingActivity.Role;
import org.resguardo.inventory.activity.ProcessingActivity.Sharing;
import org.resguardo.inventory.activity.ProcessingActivity.State;
import org.resguardo.law.Text;

/** Activities as rows of the database. */
final class ActivityRows {
    private ActivityRows() {}

    static List<ProcessingActivity> all(DSLContext sql) {
        Map<Long, Map<DataCategory, Need>> data = data(sql);
        Map<Long, Set<Long>> stores = stores(sql);
        Map<Long, Set<Long>> recipients = recipients(sql);
        return sql.selectFrom(PROCESSING_ACTIVITY)
                .orderBy(PROCESSING_ACTIVITY.ID)
                .fetch()
                .map(row -> {
                    long id = row.getId();
                    return activity(
                            row,
                            data.getOrDefault(id, Map.of()),
                            stores.getOrDefault(id, Set.of()),
                            recipients.getOrDefault(id, Set.of()));
                });
    }

    static long keep(DSLContext sql, ProcessingActivity wanted, long account, Instant now) {
        long id = wanted.id() == 0 ? insert(sql, wanted, account, now) : update(sql, wanted, account, now);
        sql.deleteFrom(ACTIVITY_DATA).where(ACTIVITY_DATA.ACTIVITY_ID.eq(id)).execute();
        wanted.data()
                .forEach((category, need) -> sql.insertInto(ACTIVITY_DATA)
                        .set(ACTIVITY_DATA.ACTIVITY_ID, id)
                        .set(ACTIVITY_DATA.CATEGORY, category.id())
                        .set(ACTIVITY_DATA.NEED, need.id())
                        .execute());
        sql.deleteFrom(ACTIVITY_STORE).where(ACTIVITY_STORE.ACTIVITY_ID.eq(id)).execute();
        wanted.stores()
                .forEach(store -> sql.insertInto(ACTIVITY_STORE)
                        .set(ACTIVITY_STORE.ACTIVITY_ID, id)
                        .set(ACTIVITY_STORE.STORE_ID, store)
                        .execute());
        sql.deleteFrom(ACTIVITY_RECIPIENT)
                .where(ACTIVITY_RECIPIENT.ACTIVITY_ID.eq(id))
                .execute();
        wanted.recipients()
                .forEach(recipient -> sql.insertInto(ACTIVITY_RECIPIENT)
                        .set(ACTIVITY_RECIPIENT.ACTIVITY_ID, id)
                        .set(ACTIVITY_RECIPIENT.RECIPIENT_ID, recipient)
                        .execute());
        return id;
    }

    private static long insert(DSLContext sql, ProcessingActivity wanted, long account, Instant now) {
        return sql.insertInto(PROCESSING_ACTIVITY)
                .set(columns(wanted, account, now))
                .returningResult(PROCESSING_ACTIVITY.ID)
                .fetchSingle()
                .value1();
    }

    private static long update(DSLContext sql, ProcessingActivity wanted, long account, Instant now) {
        sql.update(PROCESSING_ACTIVITY)
                .set(columns(wanted, account, now))
                .where(PROCESSING_ACTIVITY.ID.eq(wanted.id()))
                .execute();
        return wanted.id();
    }

    private static Map<Field<?>, Object> columns(ProcessingActivity wanted, long account, Instant now) {
        Map<Field<?>, Object> columns = new LinkedHashMap<>();
        columns.put(PROCESSING_ACTIVITY.PRESET, wanted.preset());
        columns.put(PROCESSING_ACTIVITY.STATE, wanted.state().id());
        columns.put(PROCESSING_ACTIVITY.ROLE, wanted.role().id());
        columns.put(PROCESSING_ACTIVITY.ON_BEHALF_OF, wanted.onBehalfOf());
        columns.put(PROCESSING_ACTIVITY.NAME_ES, wanted.name().es());
        columns.put(PROCESSING_ACTIVITY.NAME_EN, wanted.name().en());
        columns.put(PROCESSING_ACTIVITY.PURPOSE, wanted.purpose().id());
        columns.put(PROCESSING_ACTIVITY.AIM_ES, wanted.aim().es());
        columns.put(PROCESSING_ACTIVITY.AIM_EN, wanted.aim().en());
        columns.put(PROCESSING_ACTIVITY.SUBJECTS, ids(wanted.subjects(), DataSubjectCategory::id));
        columns.put(
                PROCESSING_ACTIVITY.BASIS, wanted.basis().map(LegalBasis::id).orElse(""));
        columns.put(PROCESSING_ACTIVITY.SHARING, wanted.sharing().id());
        columns.put(PROCESSING_ACTIVITY.SAFEGUARDS, ids(wanted.safeguards(), StatedSafeguard::id));
        columns.put(PROCESSING_ACTIVITY.ACCOUNT_ID, account);
        columns.put(PROCESSING_ACTIVITY.DECIDED_AT, now);
        return columns;
    }

    private static <T> String ids(Set<T> some, Function<T, String> id) {
        return some.stream().map(id).collect(Collectors.joining(" "));
    }

    private static <T> Set<T> read(String ids, Function<String, Optional<T>> by) {
        return Arrays.stream(ids.split(" "))
                .flatMap(id -> by.apply(id).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static ProcessingActivity activity(
            Record row, Map<DataCategory, Need> data, Set<Long> stores, Set<Long> recipients) {
        return new ProcessingActivity(
                row.get(PROCESSING_ACTIVITY.ID),
                row.get(PROCESSING_ACTIVITY.PRESET),
                State.of(row.get(PROCESSING_ACTIVITY.STATE)),
                Role.of(row.get(PROCESSING_ACTIVITY.ROLE)).orElseThrow(),
                row.get(PROCESSING_ACTIVITY.ON_BEHALF_OF),
                new Text(row.get(PROCESSING_ACTIVITY.NAME_EN), row.get(PROCESSING_ACTIVITY.NAME_ES)),
                Purpose.of(row.get(PROCESSING_ACTIVITY.PURPOSE)).orElseThrow(),
                new Text(row.get(PROCESSING_ACTIVITY.AIM_EN), row.get(PROCESSING_ACTIVITY.AIM_ES)),
                read(row.get(PROCESSING_ACTIVITY.SUBJECTS), DataSubjectCategory::of),
                data,
                stores,
                Sharing.of(row.get(PROCESSING_ACTIVITY.SHARING)).orElseThrow(),
                recipients,
                LegalBasis.of(row.get(PROCESSING_ACTIVITY.BASIS)),
                read(row.get(PROCESSING_ACTIVITY.SAFEGUARDS), StatedSafeguard::of),
                Optional.of(row.get(PROCESSING_ACTIVITY.DECIDED_AT)));
    }

    private static Map<Long, Map<DataCategory, Need>> data(DSLContext sql) {
        Map<Long, Map<DataCategory, Need>> all = new HashMap<>();
        sql.selectFrom(ACTIVITY_DATA)
                .orderBy(ACTIVITY_DATA.CATEGORY)
                .forEach(row -> DataCategory.byId(row.getCategory())
                        .ifPresent(category -> all.computeIfAbsent(row.getActivityId(), any -> new LinkedHashMap<>())
                                .put(category, Need.of(row.getNeed()).orElse(Need.UNKNOWN))));
        return all;
    }

    /** Places that were taken out of the inventory are left out. */
    private static Map<Long, Set<Long>> stores(DSLContext sql) {
        Map<Long, Set<Long>> all = new HashMap<>();
        sql.select(ACTIVITY_STORE.ACTIVITY_ID, ACTIVITY_STORE.STORE_ID)
                .from(ACTIVITY_STORE)
                .join(DATA_STORE)
                .on(DATA_STORE.ID.eq(ACTIVITY_STORE.STORE_ID))
                .where(DATA_STORE.REMOVED_AT.isNull())
                .orderBy(ACTIVITY_STORE.STORE_ID)
                .forEach(row -> all.computeIfAbsent(row.value1(), any -> new LinkedHashSet<>())
                        .add(row.value2()));
        return all;
    }

    private static Map<Long, Set<Long>> recipients(DSLContext sql) {
        Map<Long, Set<Long>> all = new HashMap<>();
        sql.select(ACTIVITY_RECIPIENT.ACTIVITY_ID, ACTIVITY_RECIPIENT.RECIPIENT_ID)
                .from(ACTIVITY_RECIPIENT)
                .orderBy(ACTIVITY_RECIPIENT.RECIPIENT_ID)
                .forEach(row -> all.computeIfAbsent(row.value1(), any -> new LinkedHashSet<>())
                        .add(row.value2()));
        return all;
    }
}
