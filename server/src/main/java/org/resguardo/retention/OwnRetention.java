/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.resguardo.platform.job.JobResult;
import org.resguardo.platform.job.JobRun;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.storage.schema.DefaultSchema;

/** Our own tables keep nothing longer than they say: every night what is over leaves them, and the files that they lie in. */
public final class OwnRetention extends RuleJob {
    private static final String UNREFERENCED = "unreferenced";

    private final Store store;
    private final InstantSource clock;

    /** The nightly work on a database. */
    public OwnRetention(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "retention-own";
    }

    @Override
    public String title() {
        return "retention.own.title";
    }

    @Override
    public JobResult run(Long none, JobRun run) {
        long gone = 0;
        for (OwnPeriod period : OwnPeriod.all()) {
            run.check();
            gone += obey(period);
        }
        store.compact();
        return JobResult.at("/retention", "retention.own.done", Map.of("count", Long.toString(gone)));
    }

    /** Does what one line says; tells how many rows that was. */
    int obey(OwnPeriod period) {
        return store.write(sql -> obey(sql, period));
    }

    private int obey(DSLContext sql, OwnPeriod period) {
        Table<?> table = DSL.table(DSL.name(period.table()));
        Condition over = over(period).and(besides(period));
        return period.emptied()
                .map(column -> sql.update(table)
                        .set(DSL.field(DSL.name(column), String.class), "")
                        .where(over)
                        .execute())
                .orElseGet(() -> sql.deleteFrom(table).where(over).execute());
    }

    private Condition over(OwnPeriod period) {
        ZonedDateTime limit = clock.instant().atZone(ZoneOffset.UTC).minus(period.period());
        return period.day()
                ? DSL.field("({0})", String.class, DSL.sql(period.from()))
                        .lt(limit.toLocalDate().toString())
                : DSL.field("({0})", Long.class, DSL.sql(period.from()))
                        .lt(limit.toInstant().toEpochMilli());
    }

    private static Condition besides(OwnPeriod period) {
        if (period.besides().isEmpty()) {
            return DSL.noCondition();
        }
        return period.besides().equals(UNREFERENCED)
                ? unreferenced(period.table())
                : DSL.condition("({0})", DSL.sql(period.besides()));
    }

    /** Whoever still points to a row keeps it. */
    private static Condition unreferenced(String name) {
        List<Condition> none = DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .flatMap(table -> table.getReferences().stream())
                .filter(key -> key.getKey().getTable().getName().equals(name))
                .map(key -> DSL.notExists(pointing(name, key)))
                .collect(Collectors.toList());
        return DSL.and(none);
    }

    private static org.jooq.Select<?> pointing(String name, ForeignKey<?, ?> key) {
        String child = key.getFields().getFirst().getName();
        String parent = key.getKeyFields().getFirst().getName();
        return DSL.selectOne()
                .from(DSL.table(DSL.name(key.getTable().getName())).as("pointing"))
                .where(DSL.field(DSL.name("pointing", child)).eq(DSL.field(DSL.name(name, parent))));
    }
}
