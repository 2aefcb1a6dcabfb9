/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory;

import static org.resguardo.platform.storage.schema.Tables.FIELD_DECISION;
import static org.resguardo.platform.storage.schema.Tables.FINDING;
import static org.resguardo.platform.storage.schema.Tables.HELD_FIELD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.resguardo.engine.Certainty;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.HeldField.Extent;
import org.resguardo.inventory.HeldField.Held;
import org.resguardo.platform.storage.Store;

/** Reads columns and documents with what they hold and what was said of it. */
final class HeldFields {
    private final Store store;

    HeldFields(Store store) {
        this.store = store;
    }

    List<HeldField> all(Condition which, int most) {
        return store.read(sql -> sql.selectFrom(HELD_FIELD)
                .where(which)
                .orderBy(HELD_FIELD.STORE_ID, HELD_FIELD.PLACE, HELD_FIELD.POSITION)
                .limit(most)
                .fetch()
                .map(row -> field(sql, row)));
    }

    private static HeldField field(DSLContext sql, Record row) {
        long id = row.get(HELD_FIELD.ID);
        FieldKey key = new FieldKey(row.get(HELD_FIELD.PLACE), row.get(HELD_FIELD.HEADING));
        Map<String, Record> decisions = decisions(sql, row.get(HELD_FIELD.STORE_ID), key);
        List<Held> held = new ArrayList<>();
        sql.selectFrom(FINDING)
                .where(FINDING.FIELD_ID.eq(id))
                .forEach(found -> held.add(found(found, Optional.ofNullable(decisions.get(found.getCategory())))));
        Optional.ofNullable(decisions.get("")).ifPresent(said -> held.add(said(row, said)));
        return new HeldField(
                id,
                row.get(HELD_FIELD.STORE_ID),
                key,
                row.get(HELD_FIELD.POSITION),
                row.get(HELD_FIELD.NATURE),
                extent(row),
                day(row.get(HELD_FIELD.OLDEST)),
                day(row.get(HELD_FIELD.NEWEST)),
                held);
    }

    private static Map<String, Record> decisions(DSLContext sql, long storeId, FieldKey key) {
        Map<String, Record> last = new HashMap<>();
        sql.selectFrom(FIELD_DECISION)
                .where(FIELD_DECISION.STORE_ID.eq(storeId))
                .and(FIELD_DECISION.PLACE.eq(key.place()))
                .and(FIELD_DECISION.HEADING.eq(key.heading()))
                .orderBy(FIELD_DECISION.ID)
                .forEach(row -> last.put(row.getCategory(), row));
        return last;
    }

    private static Held found(Record found, Optional<Record> said) {
        return new Held(
                DataCategory.byId(found.get(FINDING.CATEGORY)),
                Certainty.valueOf(found.get(FINDING.CERTAINTY).toUpperCase(Locale.ROOT)),
                found.get(FINDING.VALUE_COUNT),
                found.get(FINDING.DISTINCT_COUNT),
                found.get(FINDING.SYSTEM),
                found.get(FINDING.REASON_ES),
                found.get(FINDING.REASON_EN),
                said.flatMap(row -> Verdict.of(row.get(FIELD_DECISION.VERDICT))),
                said.flatMap(row -> DataCategory.byId(row.get(FIELD_DECISION.INSTEAD))));
    }

    private static Held said(Record field, Record said) {
        long values = field.get(HELD_FIELD.VALUE_COUNT);
        return new Held(
                Optional.empty(),
                Certainty.CERTAIN,
                values,
                values,
                "",
                "",
                "",
                Verdict.of(said.get(FIELD_DECISION.VERDICT)),
                DataCategory.byId(said.get(FIELD_DECISION.INSTEAD)));
    }

    private static Extent extent(Record row) {
        Long all = row.get(HELD_FIELD.ALL_COUNT);
        return new Extent(
                row.get(HELD_FIELD.VALUE_COUNT),
                row.get(HELD_FIELD.EMPTY_COUNT),
                row.get(HELD_FIELD.READ_COUNT),
                all == null ? OptionalLong.empty() : OptionalLong.of(all));
    }

    private static Optional<LocalDate> day(@org.jspecify.annotations.Nullable String text) {
        return Optional.ofNullable(text).map(LocalDate::parse);
    }
}
