/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import static org.resguardo.platform.storage.schema.Tables.MAIL;
import static org.resguardo.platform.storage.schema.Tables.MAIL_CONTENT;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.resguardo.platform.storage.schema.tables.records.MailRecord;

/** The rows of mail, as the sender moves them. Every move says from which state, so that no two senders make the same one. */
final class MailRows {
    private static final Duration CONTENT_KEPT = Duration.ofDays(30);
    private static final Duration PROOF_KEPT = Duration.ofDays(3 * 365);

    private MailRows() {}

    /** What is due, the most urgent kind first. */
    static List<MailRecord> due(DSLContext sql, Instant now, Collection<MailKind> kinds, int most) {
        return sql.selectFrom(MAIL)
                .where(MAIL.STATE.eq(MailState.WAITING.id()))
                .and(MAIL.KIND.in(kinds.stream().map(MailKind::id).toList()))
                .and(MAIL.DUE_AT.le(now))
                .orderBy(MAIL.RANK, MAIL.DUE_AT, MAIL.ID)
                .limit(most)
                .fetch();
    }

    /** Marks that the last line of a message goes out now. False when it is no longer waiting, and so must not be sent. */
    static boolean handed(DSLContext sql, long id, MessageId name) {
        return sql.update(MAIL)
                        .set(MAIL.STATE, MailState.HANDED.id())
                        .set(MAIL.MESSAGE_ID, name.text())
                        .set(MAIL.ATTEMPT_COUNT, MAIL.ATTEMPT_COUNT.plus(1))
                        .where(MAIL.ID.eq(id))
                        .and(MAIL.STATE.eq(MailState.WAITING.id()))
                        .execute()
                == 1;
    }

    /** Marks that a server took it. That is true also where another had given it up meanwhile. */
    static void taken(DSLContext sql, long id, Instant now) {
        sql.update(MAIL)
                .set(MAIL.STATE, MailState.SENT.id())
                .set(MAIL.ENDED_AT, now)
                .setNull(MAIL.STEP)
                .set(MAIL.CODE, 0)
                .where(MAIL.ID.eq(id))
                .and(MAIL.STATE.in(MailState.HANDED.id(), MailState.UNKNOWN.id()))
                .execute();
    }

    /** Puts it back to be tried later. */
    static void later(DSLContext sql, long id, Handover.Refused refused, long attempts, Instant due) {
        sql.update(MAIL)
                .set(MAIL.STATE, MailState.WAITING.id())
                .set(MAIL.STEP, refused.step().id())
                .set(MAIL.CODE, refused.code())
                .set(MAIL.ATTEMPT_COUNT, attempts)
                .set(MAIL.DUE_AT, due)
                .where(MAIL.ID.eq(id))
                .and(MAIL.STATE.in(MailState.WAITING.id(), MailState.HANDED.id()))
                .execute();
    }

    /** Lets it wait, without a reason that is its own. */
    static void wait(DSLContext sql, long id, Instant due) {
        sql.update(MAIL)
                .set(MAIL.DUE_AT, due)
                .where(MAIL.ID.eq(id))
                .and(MAIL.STATE.eq(MailState.WAITING.id()))
                .execute();
    }

    /** Ends it. */
    static void end(DSLContext sql, long id, MailState state, Optional<Handover.Refused> refused, Instant now) {
        sql.update(MAIL)
                .set(MAIL.STATE, state.id())
                .set(MAIL.STEP, refused.map(no -> no.step().id()).orElse(null))
                .set(MAIL.CODE, refused.map(Handover.Refused::code).orElse(0))
                .set(MAIL.ENDED_AT, now)
                .where(MAIL.ID.eq(id))
                .and(MAIL.STATE.in(MailState.WAITING.id(), MailState.HANDED.id()))
                .execute();
    }

    /** True when something was being handed over when a sender ended. */
    static boolean anyHanded(DSLContext sql) {
        return sql.fetchExists(MAIL, MAIL.STATE.eq(MailState.HANDED.id()));
    }

    /** Says of what was being handed over when a sender ended that nobody knows what came of it. */
    static int abandon(DSLContext sql, Instant now) {
        return sql.update(MAIL)
                .set(MAIL.STATE, MailState.UNKNOWN.id())
                .set(MAIL.ENDED_AT, now)
                .where(MAIL.STATE.eq(MailState.HANDED.id()))
                .execute();
    }

    /** How many were handed over since a moment. */
    static int sentSince(DSLContext sql, Instant since) {
        return sql.fetchCount(
                DSL.selectOne().from(MAIL).where(MAIL.ENDED_AT.gt(since)).and(handedOver()));
    }

    /** How many were handed over to one address since a moment. */
    static int sentSince(DSLContext sql, String addressHash, Instant since) {
        return sql.fetchCount(DSL.selectOne()
                .from(MAIL)
                .where(MAIL.ADDRESS_HASH.eq(addressHash))
                .and(MAIL.ENDED_AT.gt(since))
                .and(handedOver()));
    }

    private static org.jooq.Condition handedOver() {
        return MAIL.STATE.in(MailState.SENT.id(), MailState.UNKNOWN.id(), MailState.BOUNCED.id());
    }

    /** Forgets addresses and contents after thirty days, and the rest after three years. */
    static void forget(DSLContext sql, Instant now) {
        sql.update(MAIL)
                .setNull(MAIL.ADDRESS)
                .setNull(MAIL.CONTENT_ID)
                .setNull(MAIL.ANSWERS)
                .where(MAIL.ENDED_AT.lt(now.minus(CONTENT_KEPT)))
                .and(MAIL.CONTENT_ID.isNotNull())
                .execute();
        sql.deleteFrom(MAIL).where(MAIL.ENDED_AT.lt(now.minus(PROOF_KEPT))).execute();
        sql.deleteFrom(MAIL_CONTENT)
                .where(MAIL_CONTENT.PUT_AT.lt(now.minus(CONTENT_KEPT)))
                .and(DSL.notExists(DSL.selectOne().from(MAIL).where(MAIL.CONTENT_ID.eq(MAIL_CONTENT.ID))))
                .execute();
    }
}
