/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import static org.resguardo.platform.storage.schema.Tables.RIGHTS_CASE;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_MESSAGE;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jooq.DSLContext;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.Store;
import org.resguardo.rights.CaseEvent.What;

/** What the business does in a case. Each act is noted in the case and in the audit log. */
public final class CaseWork {
    private static final int LONGEST_REASON = 100;

    private final Store store;
    private final InstantSource clock;
    private final Vault vault;
    private final AuditLog log;
    private final Threads threads;
    private final CaseMail mail;

    /** Work on the cases of a database, whose answers are told by mail. */
    public CaseWork(Store store, InstantSource clock, Vault vault, AuditLog log, Threads threads, CaseMail mail) {
        this.store = store;
        this.clock = clock;
        this.vault = vault;
        this.log = log;
        this.threads = threads;
        this.mail = mail;
    }

    /**
     * Puts a case into another state. An end is told to the person by an answer, and not by this.
     *
     * @param reason why it was denied, or ended as it did, by an id; may be empty
     */
    public void state(Account by, RightsCase of, CaseState state, String reason) {
        act(by, of, What.STATE, state.id(), (sql, now) -> {
            sql.update(RIGHTS_CASE)
                    .set(RIGHTS_CASE.STATE, state.id())
                    .set(RIGHTS_CASE.REASON, reason.substring(0, Math.min(LONGEST_REASON, reason.length())))
                    .set(RIGHTS_CASE.CLOSED_AT, state.open() ? null : now)
                    .where(RIGHTS_CASE.ID.eq(of.id()))
                    .execute();
            if (state == CaseState.ACKNOWLEDGED) {
                acknowledge(sql, of.id(), now);
            }
        });
    }

    private static void acknowledge(DSLContext sql, long id, Instant now) {
        sql.update(RIGHTS_CASE)
                .set(RIGHTS_CASE.ACKNOWLEDGED_AT, now)
                .where(RIGHTS_CASE.ID.eq(id))
                .and(RIGHTS_CASE.ACKNOWLEDGED_AT.isNull())
                .execute();
    }

    /** Notes that the person was told, at the counter or by telephone, that it came. */
    public void acknowledged(Account by, RightsCase of) {
        act(by, of, What.ACKNOWLEDGED, "", (sql, now) -> acknowledge(sql, of.id(), now));
    }

    /** Says what it is. */
    public void sort(Account by, RightsCase of, CaseKind kind) {
        act(
                by,
                of,
                What.KIND,
                kind.id(),
                (sql, now) -> sql.update(RIGHTS_CASE)
                        .set(RIGHTS_CASE.KIND, kind.id())
                        .where(RIGHTS_CASE.ID.eq(of.id()))
                        .execute());
    }

    /** Says where the person lives. */
    public void place(Account by, RightsCase of, String place) {
        act(
                by,
                of,
                What.PLACE,
                place,
                (sql, now) -> sql.update(RIGHTS_CASE)
                        .set(RIGHTS_CASE.PLACE, place)
                        .where(RIGHTS_CASE.ID.eq(of.id()))
                        .execute());
    }

    /** Gives a case to somebody. */
    public void assign(Account by, RightsCase of, Account to) {
        act(
                by,
                of,
                What.ASSIGNED,
                Long.toString(to.id()),
                (sql, now) -> sql.update(RIGHTS_CASE)
                        .set(RIGHTS_CASE.ACCOUNT_ID, to.id())
                        .where(RIGHTS_CASE.ID.eq(of.id()))
                        .execute());
    }

    /** Answers the person: the message waits on the page of the case, and a mail says so. */
    public void answer(Account by, RightsCase of, Writing answer) {
        act(by, of, What.ANSWERED, answer.personal().id(), (sql, now) -> {
            long message = write(sql, by, of, answer, now);
            acknowledge(sql, of.id(), now);
            mail.answered(sql, of, message, answer);
        });
    }

    /** Tells the person that it takes longer, and why; from then on the longer time counts. */
    public void extend(Account by, RightsCase of, Writing why) {
        act(by, of, What.EXTENDED, "", (sql, now) -> {
            sql.update(RIGHTS_CASE)
                    .set(RIGHTS_CASE.EXTENDED_AT, now)
                    .where(RIGHTS_CASE.ID.eq(of.id()))
                    .and(RIGHTS_CASE.EXTENDED_AT.isNull())
                    .execute();
            long message = write(sql, by, of, why, now);
            acknowledge(sql, of.id(), now);
            mail.answered(sql, of, message, why);
        });
    }

    /** Writes something down that the person never sees. */
    public void note(Account by, RightsCase of, String text) {
        store.change(sql -> write(sql, by, of, Writing.note(text), clock.instant()));
    }

    private long write(DSLContext sql, Account by, RightsCase of, Writing writing, Instant now) {
        CaseSeal seal = CaseRows.seal(sql, vault, of.id())
                .orElseThrow(() -> new IllegalStateException("nothing is written into a case that was forgotten"));
        return threads.add(sql, of.id(), seal, writing, Optional.of(by), now);
    }

    /** Puts a case aside as not meant for us, or takes it back; nothing of it is deleted. */
    public void putAside(Account by, RightsCase of, boolean unwanted) {
        act(
                by,
                of,
                unwanted ? What.PUT_ASIDE : What.TAKEN_BACK,
                "",
                (sql, now) -> sql.update(RIGHTS_CASE)
                        .set(RIGHTS_CASE.UNWANTED, unwanted)
                        .where(RIGHTS_CASE.ID.eq(of.id()))
                        .execute());
    }

    /**
     * Lets a case go on in another of the same person and kind of matter. What was written stays where it was written and is shown there;
     * the older day of arrival counts for both.
     */
    public void merge(Account by, RightsCase duplicate, RightsCase main) {
        act(by, duplicate, What.MERGED, main.number(), (sql, now) -> {
            sql.update(RIGHTS_CASE)
                    .set(RIGHTS_CASE.STATE, CaseState.DUPLICATE.id())
                    .set(RIGHTS_CASE.MAIN_ID, main.id())
                    .set(RIGHTS_CASE.CLOSED_AT, now)
                    .where(RIGHTS_CASE.ID.eq(duplicate.id()))
                    .execute();
            if (duplicate.times().received().isBefore(main.times().received())) {
                sql.update(RIGHTS_CASE)
                        .set(RIGHTS_CASE.RECEIVED_AT, duplicate.times().received())
                        .where(RIGHTS_CASE.ID.eq(main.id()))
                        .execute();
            }
            CaseRows.note(sql, main.id(), What.MERGED, duplicate.number(), Optional.of(by), now);
        });
    }

    /** Lets a case go on of which somebody said that it was not hers. */
    public void clear(Account by, RightsCase of) {
        act(
                by,
                of,
                What.CLEARED,
                "",
                (sql, now) -> sql.update(RIGHTS_CASE)
                        .setNull(RIGHTS_CASE.CONTESTED_AT)
                        .where(RIGHTS_CASE.ID.eq(of.id()))
                        .execute());
    }

    /** Writes down what is to be done better, or that it is. */
    public void lesson(Account by, RightsCase of, String lesson, boolean learned) {
        Instant now = clock.instant();
        store.change(sql -> sql.update(RIGHTS_CASE)
                .set(RIGHTS_CASE.LESSON, lesson)
                .set(RIGHTS_CASE.LEARNED_AT, learned ? now : null)
                .where(RIGHTS_CASE.ID.eq(of.id()))
                .execute());
    }

    /** Notes that the person read what was written to her. */
    public void read(RightsCase of) {
        Instant now = clock.instant();
        store.change(sql -> sql.update(RIGHTS_MESSAGE)
                .set(RIGHTS_MESSAGE.READ_AT, now)
                .where(RIGHTS_MESSAGE.CASE_ID.eq(of.id()))
                .and(RIGHTS_MESSAGE.DIRECTION.eq("out"))
                .and(RIGHTS_MESSAGE.READ_AT.isNull())
                .execute());
    }

    /** Notes within another change what was done for the person, by somebody or by the program. */
    public static void note(
            DSLContext sql, RightsCase of, What what, String detail, Optional<Account> by, Instant now) {
        CaseRows.note(sql, of.id(), what, detail, by, now);
    }

    /** The last word in a case whose wish was carried out: it is written to her, told to all her contacts on file, and the case ends. */
    public void close(DSLContext sql, Account by, RightsCase of, Writing last, CaseState end, List<String> contacts) {
        Instant now = clock.instant();
        long message = write(sql, by, of, last, now);
        acknowledge(sql, of.id(), now);
        mail.answered(sql, of, message, last);
        mail.closed(sql, of, contacts);
        sql.update(RIGHTS_CASE)
                .set(RIGHTS_CASE.STATE, end.id())
                .set(RIGHTS_CASE.CLOSED_AT, now)
                .where(RIGHTS_CASE.ID.eq(of.id()))
                .execute();
        CaseRows.note(sql, of.id(), What.ANSWERED, last.personal().id(), Optional.of(by), now);
        CaseRows.note(sql, of.id(), What.STATE, end.id(), Optional.of(by), now);
        log.add(sql, by.auditName(), Action.CASE_WORKED, "case:" + of.id());
    }

    private void act(Account by, RightsCase of, What what, String detail, BiConsumer<DSLContext, Instant> change) {
        Instant now = clock.instant();
        store.change(sql -> {
            change.accept(sql, now);
            CaseRows.note(sql, of.id(), what, detail, Optional.of(by), now);
            log.add(sql, by.auditName(), Action.CASE_WORKED, "case:" + of.id());
        });
    }
}
