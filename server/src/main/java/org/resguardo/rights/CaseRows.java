/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import static org.resguardo.platform.storage.schema.Tables.RIGHTS_CASE;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_CORRECTION;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_ERASURE;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_EVENT;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_PACKAGE;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_SEARCH;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_SIGN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.words.Language;
import org.resguardo.rights.CaseEvent.What;
import org.resguardo.rights.RightsCase.Times;

/** The rows of cases, without what is sealed. */
final class CaseRows {
    private CaseRows() {}

    static Optional<RightsCase> one(DSLContext sql, Condition condition) {
        return sql.selectFrom(RIGHTS_CASE).where(condition).fetchOptional().map(CaseRows::of);
    }

    static List<RightsCase> all(DSLContext sql, Condition condition) {
        return sql.selectFrom(RIGHTS_CASE)
                .where(condition)
                .orderBy(RIGHTS_CASE.RECEIVED_AT, RIGHTS_CASE.ID)
                .fetch()
                .map(CaseRows::of);
    }

    static RightsCase fresh(DSLContext sql, long id) {
        return one(sql, RIGHTS_CASE.ID.eq(id)).orElseThrow(() -> new IllegalArgumentException("no such case"));
    }

    /** The key of a case; empty once it was destroyed. */
    static Optional<CaseSeal> seal(DSLContext sql, Vault vault, long id) {
        return sql.select(RIGHTS_CASE.NUMBER, RIGHTS_CASE.SEALING_KEY)
                .from(RIGHTS_CASE)
                .where(RIGHTS_CASE.ID.eq(id))
                .and(RIGHTS_CASE.SEALING_KEY.isNotNull())
                .fetchOptional()
                .map(row -> CaseSeal.open(vault, row.value1(), row.value2()));
    }

    static void note(DSLContext sql, long id, What what, String detail, Optional<Account> by, Instant now) {
        sql.insertInto(RIGHTS_EVENT)
                .set(RIGHTS_EVENT.CASE_ID, id)
                .set(RIGHTS_EVENT.WHAT, what.id())
                .set(RIGHTS_EVENT.DETAIL, detail)
                .set(RIGHTS_EVENT.ACCOUNT_ID, by.map(Account::id).orElse(null))
                .set(RIGHTS_EVENT.HAPPENED_AT, now)
                .execute();
    }

    /** Deletes what was found, given, corrected and erased for a case; the key that opened it is destroyed already. */
    static void forgetFulfilment(DSLContext sql, long id) {
        sql.deleteFrom(RIGHTS_ERASURE).where(RIGHTS_ERASURE.CASE_ID.eq(id)).execute();
        sql.deleteFrom(RIGHTS_SEARCH).where(RIGHTS_SEARCH.CASE_ID.eq(id)).execute();
        sql.deleteFrom(RIGHTS_SIGN).where(RIGHTS_SIGN.CASE_ID.eq(id)).execute();
        sql.deleteFrom(RIGHTS_PACKAGE).where(RIGHTS_PACKAGE.CASE_ID.eq(id)).execute();
        sql.deleteFrom(RIGHTS_CORRECTION)
                .where(RIGHTS_CORRECTION.CASE_ID.eq(id))
                .execute();
    }

    static List<CaseEvent> events(DSLContext sql, long id) {
        return sql.selectFrom(RIGHTS_EVENT)
                .where(RIGHTS_EVENT.CASE_ID.eq(id))
                .orderBy(RIGHTS_EVENT.ID)
                .fetch()
                .map(row -> new CaseEvent(
                        What.of(row.getWhat()),
                        row.getDetail(),
                        Optional.ofNullable(row.getAccountId()),
                        row.getHappenedAt()));
    }

    static Condition open() {
        return DSL.and(
                RIGHTS_CASE.STATE.in(java.util.Arrays.stream(CaseState.values())
                        .filter(CaseState::open)
                        .map(CaseState::id)
                        .toList()),
                RIGHTS_CASE.UNWANTED.isFalse());
    }

    private static RightsCase of(Record row) {
        return new RightsCase(
                row.get(RIGHTS_CASE.ID),
                row.get(RIGHTS_CASE.NUMBER),
                CaseKind.of(row.get(RIGHTS_CASE.KIND)).orElse(CaseKind.UNSORTED),
                Channel.of(row.get(RIGHTS_CASE.CHANNEL)).orElse(Channel.FORM),
                CaseState.of(row.get(RIGHTS_CASE.STATE)),
                Language.of(row.get(RIGHTS_CASE.LANGUAGE)).orElse(Language.SPANISH),
                row.get(RIGHTS_CASE.PLACE),
                row.get(RIGHTS_CASE.ANONYMOUS),
                row.get(RIGHTS_CASE.UNWANTED),
                Optional.ofNullable(row.get(RIGHTS_CASE.ACCOUNT_ID)),
                Optional.ofNullable(row.get(RIGHTS_CASE.MAIN_ID)),
                row.get(RIGHTS_CASE.MAIL_TOKEN),
                row.get(RIGHTS_CASE.REASON),
                row.get(RIGHTS_CASE.SATISFACTION),
                row.get(RIGHTS_CASE.LESSON),
                new Times(
                        row.get(RIGHTS_CASE.RECEIVED_AT),
                        Optional.ofNullable(row.get(RIGHTS_CASE.ACKNOWLEDGED_AT)),
                        Optional.ofNullable(row.get(RIGHTS_CASE.EXTENDED_AT)),
                        Optional.ofNullable(row.get(RIGHTS_CASE.CONTESTED_AT)),
                        Optional.ofNullable(row.get(RIGHTS_CASE.LEARNED_AT)),
                        Optional.ofNullable(row.get(RIGHTS_CASE.CLOSED_AT)),
                        Optional.ofNullable(row.get(RIGHTS_CASE.FORGOTTEN_AT))));
    }
}
