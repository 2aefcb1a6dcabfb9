/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory;

import static org.resguardo.platform.storage.schema.Tables.DATA_STORE;
import static org.resguardo.platform.storage.schema.Tables.FIELD_DECISION;
import static org.resguardo.platform.storage.schema.Tables.FINDING;
import static org.resguardo.platform.storage.schema.Tables.HELD_DATA;
import static org.resguardo.platform.storage.schema.Tables.HELD_FIELD;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.resguardo.engine.DataCategory;
import org.resguardo.platform.storage.Store;

/** The facts: what is held, after what people have said of it. All other steps start from here. */
public final class Inventory {
    /** Kinds of which a person mostly has one. */
    private static final Set<DataCategory> ONE_EACH = EnumSet.of(
            DataCategory.EMAIL,
            DataCategory.PHONE,
            DataCategory.SOCIAL_SECURITY_NUMBER,
            DataCategory.NATIONAL_ID,
            DataCategory.PERSON_NAME);

    private static final Condition NOT_EXPLAINED = HELD_FIELD
            .NATURE
            .in("words", "codes", "sentences")
            .and(DSL.notExists(DSL.selectOne().from(FINDING).where(FINDING.FIELD_ID.eq(HELD_FIELD.ID))))
            .and(DSL.notExists(DSL.selectOne()
                    .from(FIELD_DECISION)
                    .where(FIELD_DECISION.STORE_ID.eq(HELD_FIELD.STORE_ID))
                    .and(FIELD_DECISION.PLACE.eq(HELD_FIELD.PLACE))
                    .and(FIELD_DECISION.HEADING.eq(HELD_FIELD.HEADING))
                    .and(FIELD_DECISION.CATEGORY.eq(""))));

    private final Store store;

    /** The inventory in a database. */
    public Inventory(Store store) {
        this.store = store;
    }

    /** The kinds of personal data that are held, most dangerous first. */
    public List<HeldKind> kinds() {
        return store.read(sql -> kinds(sql, DSL.noCondition()));
    }

    /** The kinds that one data store holds, most dangerous first. */
    public List<HeldKind> kinds(DataStore of) {
        return store.read(sql -> kinds(sql, HELD_DATA.STORE_ID.eq(of.id())));
    }

    private static List<HeldKind> kinds(DSLContext sql, Condition which) {
        return sql
                .select(
                        HELD_DATA.CATEGORY,
                        DSL.countDistinct(HELD_DATA.STORE_ID),
                        DSL.count(),
                        DSL.sum(HELD_DATA.VALUE_COUNT),
                        DSL.max(HELD_DATA.DISTINCT_COUNT),
                        DSL.count(DSL.when(HELD_DATA.VERDICT.eq(""), 1)))
                .from(HELD_DATA)
                .where(which)
                .groupBy(HELD_DATA.CATEGORY)
                .fetch()
                .stream()
                .flatMap(row -> DataCategory.byId(row.value1())
                        .map(category -> new HeldKind(
                                category,
                                row.value2(),
                                row.value3(),
                                row.value4().longValue(),
                                row.value5(),
                                row.value6()))
                        .stream())
                .sorted(Comparator.comparing((HeldKind kind) -> kind.category().sensitivity())
                        .thenComparingLong(HeldKind::values)
                        .reversed())
                .toList();
    }

    /** How many people the data is about. */
    public People people() {
        return people(DSL.noCondition());
    }

    /** How many people the data in one data store is about. */
    public People people(DataStore of) {
        return people(HELD_DATA.STORE_ID.eq(of.id()));
    }

    private People people(Condition which) {
        List<String> ids = ONE_EACH.stream().map(DataCategory::id).toList();
        List<Long> longest = store.read(sql -> sql.select(DSL.max(HELD_DATA.DISTINCT_COUNT))
                .from(HELD_DATA)
                .where(HELD_DATA.CATEGORY.in(ids))
                .and(which)
                .groupBy(HELD_DATA.STORE_ID)
                .fetch(row -> row.value1()));
        return new People(
                longest.stream().mapToLong(Long::longValue).max().orElse(0),
                longest.stream().mapToLong(Long::longValue).sum());
    }

    /** What few owners expect, in the order in which it matters. */
    public List<Surprise> surprises() {
        return Surprise.among(kinds().stream().map(HeldKind::category).collect(Collectors.toSet()));
    }

    /** How well the columns are explained. */
    public Explained explained() {
        return store.read(sql -> new Explained(
                sql.fetchCount(HELD_FIELD, HELD_FIELD.POSITION.gt(0)), sql.fetchCount(HELD_FIELD, NOT_EXPLAINED)));
    }

    /** The columns that are not explained, by place. */
    public List<HeldField> notExplained(int most) {
        return new HeldFields(store).all(NOT_EXPLAINED, most);
    }

    /** The columns and documents of a store that hold something or were said to, by place. */
    public List<HeldField> fields(DataStore of, int most) {
        return new HeldFields(store).all(HELD_FIELD.STORE_ID.eq(of.id()).and(HOLDS), most);
    }

    /** The columns and documents that hold one kind of personal data, by store and place. */
    public List<HeldField> fields(DataCategory category, int most) {
        return new HeldFields(store)
                .all(
                        HELD_FIELD.ID.in(DSL.select(HELD_DATA.FIELD_ID)
                                .from(HELD_DATA)
                                .where(HELD_DATA.CATEGORY.eq(category.id()))),
                        most);
    }

    /** One column or document. */
    public Optional<HeldField> field(long id) {
        return new HeldFields(store).all(HELD_FIELD.ID.eq(id), 1).stream().findFirst();
    }

    private static final Condition HOLDS = DSL.exists(
                    DSL.selectOne().from(FINDING).where(FINDING.FIELD_ID.eq(HELD_FIELD.ID)))
            .or(HELD_FIELD.ID.in(DSL.select(HELD_DATA.FIELD_ID).from(HELD_DATA)));

    /** Which kinds of personal data were found in exports and tables of which known systems, by the ids of the systems. */
    public Map<String, Set<DataCategory>> systems(DataStore of) {
        Map<String, Set<DataCategory>> systems = new HashMap<>();
        store.read(sql -> sql.selectDistinct(FINDING.SYSTEM, HELD_DATA.CATEGORY)
                        .from(HELD_DATA)
                        .join(FINDING)
                        .on(FINDING.FIELD_ID.eq(HELD_DATA.FIELD_ID))
                        .where(HELD_DATA.STORE_ID.eq(of.id()))
                        .and(FINDING.SYSTEM.ne(""))
                        .fetch())
                .forEach(row -> DataCategory.byId(row.value2())
                        .ifPresent(category -> systems.computeIfAbsent(
                                        row.value1(), system -> EnumSet.noneOf(DataCategory.class))
                                .add(category)));
        return systems;
    }

    /** True when the last look at a data store left rows out. */
    public boolean sampled(DataStore of) {
        return store.read(sql -> sql.fetchExists(
                HELD_FIELD, HELD_FIELD.STORE_ID.eq(of.id()).and(HELD_FIELD.ALL_COUNT.gt(HELD_FIELD.READ_COUNT))));
    }

    /** True when there is a data store. */
    public boolean begun() {
        return store.read(sql -> sql.fetchExists(DATA_STORE, DATA_STORE.REMOVED_AT.isNull()));
    }
}
