/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.guided;

import static org.resguardo.platform.storage.schema.Tables.GUIDED_CHECK;
import static org.resguardo.platform.storage.schema.Tables.GUIDED_RULE;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.storage.Store;

/** The guided rules, and what was noted when they were carried out. */
public final class GuidedRules {
    private final Store store;
    private final InstantSource clock;
    private final ZoneId zone;
    private final AuditLog log;

    /**
     * The rules in a database.
     *
     * @param zone in which days begin
     */
    public GuidedRules(Store store, InstantSource clock, ZoneId zone, AuditLog log) {
        this.store = store;
        this.clock = clock;
        this.zone = zone;
        this.log = log;
    }

    /** Makes a rule. */
    public GuidedRule make(Account by, long storeId, String what, int months, int every) {
        return store.write(sql -> {
            long id = sql.insertInto(GUIDED_RULE)
                    .set(GUIDED_RULE.STORE_ID, storeId)
                    .set(GUIDED_RULE.WHAT, what)
                    .set(GUIDED_RULE.MONTHS, months)
                    .set(GUIDED_RULE.EVERY_MONTHS, every)
                    .set(GUIDED_RULE.ACCOUNT_ID, by.id())
                    .set(GUIDED_RULE.MADE_AT, clock.instant())
                    .returningResult(GUIDED_RULE.ID)
                    .fetchSingle()
                    .value1();
            log.add(sql, by.auditName(), Action.RULE_MADE, "guided:" + id);
            return all(sql, GUIDED_RULE.ID.eq(id)).getFirst();
        });
    }

    /** Notes that it was done. */
    public void done(Account by, GuidedRule rule, LocalDate day, OptionalLong removed, String note) {
        store.change(sql -> {
            sql.insertInto(GUIDED_CHECK)
                    .set(GUIDED_CHECK.RULE_ID, rule.id())
                    .set(GUIDED_CHECK.DONE_ON, day.toString())
                    .set(GUIDED_CHECK.ROW_COUNT, removed.isPresent() ? removed.getAsLong() : null)
                    .set(GUIDED_CHECK.NOTE, note)
                    .set(GUIDED_CHECK.ACCOUNT_ID, by.id())
                    .set(GUIDED_CHECK.NOTED_AT, clock.instant())
                    .execute();
            log.add(sql, by.auditName(), Action.GUIDED_DONE, "guided:" + rule.id());
        });
    }

    /** Ends a rule; what was noted stays for three years. */
    public void end(Account by, GuidedRule rule) {
        store.change(sql -> {
            int ended = sql.update(GUIDED_RULE)
                    .set(GUIDED_RULE.ENDED_AT, clock.instant())
                    .where(GUIDED_RULE.ID.eq(rule.id()))
                    .and(GUIDED_RULE.ENDED_AT.isNull())
                    .execute();
            if (ended == 1) {
                log.add(sql, by.auditName(), Action.RULE_ENDED, "guided:" + rule.id());
            }
        });
    }

    /** The rules that hold, the oldest first. */
    public List<GuidedRule> all() {
        return store.read(sql -> all(sql, GUIDED_RULE.ENDED_AT.isNull()));
    }

    /** One that holds. */
    public Optional<GuidedRule> find(long id) {
        return store.read(sql -> all(sql, GUIDED_RULE.ENDED_AT.isNull().and(GUIDED_RULE.ID.eq(id)))).stream()
                .findFirst();
    }

    /** What was noted of a rule, the latest first. */
    public List<GuidedCheck> checks(GuidedRule rule) {
        return store.read(sql -> checks(sql, rule.id()));
    }

    private static List<GuidedRule> all(DSLContext sql, Condition which) {
        return sql.selectFrom(GUIDED_RULE)
                .where(which)
                .orderBy(GUIDED_RULE.ID)
                .fetch()
                .map(row -> rule(sql, row));
    }

    private static GuidedRule rule(DSLContext sql, Record row) {
        long id = row.get(GUIDED_RULE.ID);
        return new GuidedRule(
                id,
                row.get(GUIDED_RULE.STORE_ID),
                row.get(GUIDED_RULE.WHAT),
                row.get(GUIDED_RULE.MONTHS),
                row.get(GUIDED_RULE.EVERY_MONTHS),
                row.get(GUIDED_RULE.ACCOUNT_ID),
                row.get(GUIDED_RULE.MADE_AT),
                checks(sql, id).stream().findFirst());
    }

    private static List<GuidedCheck> checks(DSLContext sql, long rule) {
        return sql.selectFrom(GUIDED_CHECK)
                .where(GUIDED_CHECK.RULE_ID.eq(rule))
                .orderBy(GUIDED_CHECK.DONE_ON.desc(), GUIDED_CHECK.ID.desc())
                .fetch()
                .map(row -> new GuidedCheck(
                        LocalDate.parse(row.getDoneOn()),
                        row.getRowCount() == null ? OptionalLong.empty() : OptionalLong.of(row.getRowCount()),
                        row.getNote(),
                        row.getAccountId(),
                        row.getNotedAt()));
    }

    /** The day. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** In which zone days begin. */
    public ZoneId zone() {
        return zone;
    }
}
