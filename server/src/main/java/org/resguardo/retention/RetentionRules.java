/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import static org.resguardo.platform.storage.schema.Tables.DATA_STORE;
import static org.resguardo.platform.storage.schema.Tables.RETENTION_RULE;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.event.Events;
import org.resguardo.platform.storage.Store;

/** The rules of the business. A rule is never changed: another takes its place, and what was approved for the first does not hold for it. */
public final class RetentionRules {
    private final Store store;
    private final InstantSource clock;
    private final AuditLog log;
    private final Events events;

    /** The rules in a database. */
    public RetentionRules(Store store, InstantSource clock, AuditLog log, Events events) {
        this.store = store;
        this.clock = clock;
        this.log = log;
        this.events = events;
    }

    /** Makes a rule. It touches nothing before somebody has approved a dry run of it. */
    public RetentionRule make(Account by, String place, RuleDefinition definition) {
        return store.write(sql -> make(sql, by, place, definition));
    }

    private RetentionRule make(DSLContext sql, Account by, String place, RuleDefinition definition) {
        RetentionRule rule = new RetentionRule(
                insert(sql, by, place, definition), place, definition, definition.hash(), false, clock.instant());
        log.add(sql, by.auditName(), Action.RULE_MADE, "rule:" + rule.id());
        events.announce(sql, RuleChanged.KIND, new RuleChanged(RuleChanged.Cause.MADE, rule.id()));
        return rule;
    }

    /** Lets another rule, which differs in its period only, take the place of one. It has to be tried and approved anew. */
    public RetentionRule withPeriod(Account by, RetentionRule rule, int months) {
        return store.write(sql -> {
            end(sql, by, rule);
            return make(sql, by, rule.place(), rule.definition().withPeriod(months));
        });
    }

    private long insert(DSLContext sql, Account by, String place, RuleDefinition definition) {
        return sql.insertInto(RETENTION_RULE)
                .set(RETENTION_RULE.STORE_ID, definition.storeId())
                .set(RETENTION_RULE.DATASET, definition.dataset())
                .set(RETENTION_RULE.PLACE, place)
                .set(RETENTION_RULE.DEFINITION, RuleText.of(definition))
                .set(RETENTION_RULE.HASH, definition.hash())
                .set(RETENTION_RULE.ACCOUNT_ID, by.id())
                .set(RETENTION_RULE.MADE_AT, clock.instant())
                .returningResult(RETENTION_RULE.ID)
                .fetchSingle()
                .value1();
    }

    /** Lets a rule be carried out every night, or not any more. */
    public void nightly(Account by, RetentionRule rule, boolean nightly) {
        store.change(sql -> {
            sql.update(RETENTION_RULE)
                    .set(RETENTION_RULE.NIGHTLY, nightly ? 1 : 0)
                    .set(RETENTION_RULE.NIGHTLY_BY_ID, nightly ? by.id() : null)
                    .where(RETENTION_RULE.ID.eq(rule.id()))
                    .execute();
            log.add(sql, by.auditName(), nightly ? Action.RULE_NIGHTLY : Action.RULE_BY_HAND, "rule:" + rule.id());
            RuleChanged.Cause cause = nightly ? RuleChanged.Cause.NIGHTLY : RuleChanged.Cause.BY_HAND;
            events.announce(sql, RuleChanged.KIND, new RuleChanged(cause, rule.id()));
        });
    }

    /** Who decided that a rule is carried out every night: his approval stands for each night. */
    Optional<Long> leftToItselfBy(RetentionRule rule) {
        return store.read(sql -> sql.select(RETENTION_RULE.NIGHTLY_BY_ID)
                .from(RETENTION_RULE)
                .where(RETENTION_RULE.ID.eq(rule.id()))
                .fetchOptional(RETENTION_RULE.NIGHTLY_BY_ID));
    }

    /** Ends a rule. What it has done stays done, and its certificates stay. */
    public void end(Account by, RetentionRule rule) {
        store.change(sql -> end(sql, by, rule));
    }

    private void end(DSLContext sql, Account by, RetentionRule rule) {
        sql.update(RETENTION_RULE)
                .set(RETENTION_RULE.ENDED_AT, clock.instant())
                .where(RETENTION_RULE.ID.eq(rule.id()))
                .and(RETENTION_RULE.ENDED_AT.isNull())
                .execute();
        log.add(sql, by.auditName(), Action.RULE_ENDED, "rule:" + rule.id());
        events.announce(sql, RuleChanged.KIND, new RuleChanged(RuleChanged.Cause.ENDED, rule.id()));
    }

    /** A rule that holds. */
    public Optional<RetentionRule> find(long id) {
        return all(RETENTION_RULE.ID.eq(id).and(HOLDS)).stream().findFirst();
    }

    /** A rule, whether or not it still holds. */
    public Optional<RetentionRule> evenEnded(long id) {
        return all(RETENTION_RULE.ID.eq(id)).stream().findFirst();
    }

    /** All rules that hold, the oldest first. */
    public List<RetentionRule> all() {
        return all(HOLDS);
    }

    private static final Condition HOLDS = RETENTION_RULE
            .ENDED_AT
            .isNull()
            .and(RETENTION_RULE.STORE_ID.in(
                    DSL.select(DATA_STORE.ID).from(DATA_STORE).where(DATA_STORE.REMOVED_AT.isNull())));

    private List<RetentionRule> all(Condition which) {
        return store
                .read(sql -> sql.selectFrom(RETENTION_RULE)
                        .where(which)
                        .orderBy(RETENTION_RULE.ID)
                        .fetch())
                .stream()
                .map(RetentionRules::rule)
                .toList();
    }

    private static RetentionRule rule(Record row) {
        return new RetentionRule(
                row.get(RETENTION_RULE.ID),
                row.get(RETENTION_RULE.PLACE),
                RuleText.parse(row.get(RETENTION_RULE.DEFINITION)),
                row.get(RETENTION_RULE.HASH),
                row.get(RETENTION_RULE.NIGHTLY) == 1,
                row.get(RETENTION_RULE.MADE_AT));
    }
}
