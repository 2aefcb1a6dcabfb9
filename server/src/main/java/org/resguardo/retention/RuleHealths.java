/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import static org.resguardo.platform.storage.schema.Tables.RULE_HEALTH;

import java.time.InstantSource;
import java.util.Optional;
import org.jooq.DSLContext;
import org.resguardo.platform.event.Events;
import org.resguardo.platform.storage.Store;

/** How the rules stand. */
public final class RuleHealths {
    private final Store store;
    private final InstantSource clock;
    private final Events events;

    /** As a database knows it. */
    public RuleHealths(Store store, InstantSource clock, Events events) {
        this.store = store;
        this.clock = clock;
        this.events = events;
    }

    /** How a rule stands; empty when nobody has looked yet. */
    public Optional<RuleHealth> of(RetentionRule rule) {
        return store.read(sql -> find(sql, rule.id()));
    }

    private static Optional<RuleHealth> find(DSLContext sql, long rule) {
        return sql.selectFrom(RULE_HEALTH)
                .where(RULE_HEALTH.RULE_ID.eq(rule))
                .fetchOptional(row -> new RuleHealth(
                        row.get(RULE_HEALTH.BACKLOG),
                        Optional.ofNullable(row.get(RULE_HEALTH.OLDEST_MONTHS)).map(Number::intValue),
                        row.get(RULE_HEALTH.TROUBLE),
                        row.get(RULE_HEALTH.LOOKED_AT)));
    }

    /** Keeps what was seen, and tells the steps above when a promise is kept again, or no longer. */
    void seen(RetentionRule rule, long backlog, Optional<Integer> oldestMonths) {
        store.change(sql -> keep(sql, rule, new RuleHealth(backlog, oldestMonths, "", clock.instant())));
    }

    /** Keeps that a rule could not be looked at, and why. */
    void trouble(RetentionRule rule, String code) {
        store.change(sql -> {
            RuleHealth before = find(sql, rule.id()).orElse(new RuleHealth(0, Optional.empty(), "", clock.instant()));
            keep(sql, rule, new RuleHealth(before.backlog(), before.oldestMonths(), code, clock.instant()));
        });
    }

    private void keep(DSLContext sql, RetentionRule rule, RuleHealth now) {
        boolean before = find(sql, rule.id())
                .filter(known -> known.healthy(clock.instant()))
                .isPresent();
        sql.insertInto(RULE_HEALTH)
                .set(RULE_HEALTH.RULE_ID, rule.id())
                .set(RULE_HEALTH.BACKLOG, now.backlog())
                .set(RULE_HEALTH.OLDEST_MONTHS, now.oldestMonths().orElse(null))
                .set(RULE_HEALTH.TROUBLE, now.trouble())
                .set(RULE_HEALTH.LOOKED_AT, now.at())
                .onConflict(RULE_HEALTH.RULE_ID)
                .doUpdate()
                .set(RULE_HEALTH.BACKLOG, now.backlog())
                .set(RULE_HEALTH.OLDEST_MONTHS, now.oldestMonths().orElse(null))
                .set(RULE_HEALTH.TROUBLE, now.trouble())
                .set(RULE_HEALTH.LOOKED_AT, now.at())
                .execute();
        if (before != now.healthy(clock.instant())) {
            events.announce(sql, RuleChanged.KIND, new RuleChanged(RuleChanged.Cause.HEALTH, rule.id()));
        }
    }
}
