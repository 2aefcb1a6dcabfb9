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
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.resguardo.engine.Certainty;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.HeldField.Extent;
import org.resguardo.inventory.HeldField.Held;
import org.resguardo.platform.storage.InLists;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.storage.schema.tables.records.FindingRecord;
import org.resguardo.platform.storage.schema.tables.records.HeldFieldRecord;

/** Reads columns and documents with what they hold and what was said of it. */
final class HeldFields {
    private final Store store;

    HeldFields(Store store) {
        this.store = store;
    }

    List<HeldField> all(Condition which, int most) {
        return store.read(sql -> {
            List<HeldFieldRecord> rows = sql.selectFrom(HELD_FIELD)
                    .where(which)
                    .orderBy(HELD_FIELD.STORE_ID, HELD_FIELD.PLACE, HELD_FIELD.POSITION)
                    .limit(most)
                    .fetch();
            Map<Long, List<FindingRecord>> findings = findings(sql, rows);
            Map<Said, Map<String, Record>> decisions = decisions(sql, rows);
            return rows.stream()
                    .map(row -> field(
                            row,
                            findings.getOrDefault(row.getId(), List.of()),
                            decisions.getOrDefault(
                                    new Said(row.getStoreId(), row.getPlace(), row.getHeading()), Map.of())))
                    .toList();
        });
    }

    private static Map<Long, List<FindingRecord>> findings(DSLContext sql, List<HeldFieldRecord> rows) {
        Map<Long, List<FindingRecord>> all = new HashMap<>();
        for (List<Long> ids :
                InLists.of(rows.stream().map(HeldFieldRecord::getId).toList())) {
            sql.selectFrom(FINDING)
                    .where(FINDING.FIELD_ID.in(ids))
                    .orderBy(FINDING.CATEGORY)
                    .forEach(row -> all.computeIfAbsent(row.getFieldId(), any -> new ArrayList<>())
                            .add(row));
        }
        return all;
    }

    /** About which field something was said. */
    private record Said(long storeId, String place, String heading) {}

    /** What was said last, by the kind of data. */
    private static Map<Said, Map<String, Record>> decisions(DSLContext sql, List<HeldFieldRecord> rows) {
        Map<Said, Map<String, Record>> all = new HashMap<>();
        Set<Long> stores = rows.stream().map(HeldFieldRecord::getStoreId).collect(Collectors.toSet());
        for (List<Long> ids : InLists.of(stores)) {
            sql.selectFrom(FIELD_DECISION)
                    .where(FIELD_DECISION.STORE_ID.in(ids))
                    .orderBy(FIELD_DECISION.ID)
                    .forEach(row -> all.computeIfAbsent(
                                    new Said(row.getStoreId(), row.getPlace(), row.getHeading()),
                                    any -> new HashMap<>())
                            .put(row.getCategory(), row));
        }
        return all;
    }

    private static HeldField field(HeldFieldRecord row, List<FindingRecord> findings, Map<String, Record> decisions) {
        List<Held> held = new ArrayList<>();
        findings.forEach(found -> held.add(found(found, Optional.ofNullable(decisions.get(found.getCategory())))));
        Optional.ofNullable(decisions.get("")).ifPresent(said -> held.add(said(row, said)));
        return new HeldField(
                row.getId(),
                row.getStoreId(),
                new FieldKey(row.getPlace(), row.getHeading()),
                row.getPosition(),
                row.getNature(),
                extent(row),
                day(row.getOldest()),
                day(row.getNewest()),
                held);
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
