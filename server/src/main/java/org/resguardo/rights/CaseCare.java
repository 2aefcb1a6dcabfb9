/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import static org.resguardo.platform.storage.schema.Tables.MAIL;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_ATTACHMENT;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_AUTO_ANSWER;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_CASE;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_CODE;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_IDENTIFIER;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_MAIL_SEEN;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_MESSAGE;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_REMINDER;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.resguardo.platform.storage.Store;
import org.resguardo.rights.CaseEvent.What;
import org.resguardo.rights.Clocks.Clock;

/** What is done for the cases every day: reminding before days pass, and destroying what need not be kept any longer. */
public final class CaseCare {
    /** How long what is sealed stays after the end of a case (11 CCR 7101(a), read 2026-11). */
    public static final Period KEPT = Period.ofMonths(24);

    /** How long a document that shows who asks stays, where nobody decides. */
    public static final Duration DOCUMENT = Duration.ofDays(30);

    /** How long a person can still read the answer who asked to be erased. */
    public static final Duration TO_READ = Duration.ofDays(30);

    private static final Duration SEEN = Duration.ofDays(365);
    private static final Duration AUTO_ANSWERED = Duration.ofDays(2);
    private static final int WEEK = 7;
    private static final int TWO = 2;

    private final Store store;
    private final InstantSource clock;
    private final ZoneId zone;
    private final Cases cases;
    private final CaseLaw law;
    private final CaseMail mail;

    /** Care for the cases of a database, whose owner is reminded by mail. */
    public CaseCare(Store store, InstantSource clock, ZoneId zone, Cases cases, CaseLaw law, CaseMail mail) {
        this.store = store;
        this.clock = clock;
        this.zone = zone;
        this.cases = cases;
        this.law = law;
        this.mail = mail;
    }

    /**
     * What was done.
     *
     * @param reminders how many reminders were given
     * @param forgotten how many cases were forgotten
     */
    public record Done(int reminders, int forgotten) {}

    /** Does all of it. To do it again on the same day changes nothing. */
    public Done day() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, zone);
        acknowledgeWhatWasSent();
        int reminders = remind(today, now);
        int forgotten = forget(now);
        return new Done(reminders, forgotten);
    }

    /** A case is acknowledged by mail once a mail server took that mail, and not before. */
    public void acknowledgeWhatWasSent() {
        Instant now = clock.instant();
        for (RightsCase of : cases.open()) {
            if (of.times().acknowledged().isEmpty()) {
                store.change(sql -> sql.select(MAIL.ENDED_AT)
                        .from(MAIL)
                        .where(MAIL.MAIL_KEY.eq(CaseMail.received(of)))
                        .and(MAIL.STATE.eq("sent"))
                        .fetchOptional(MAIL.ENDED_AT)
                        .ifPresent(sent -> acknowledged(sql, of, sent, now)));
            }
        }
    }

    private static void acknowledged(DSLContext sql, RightsCase of, Instant sent, Instant now) {
        sql.update(RIGHTS_CASE)
                .set(RIGHTS_CASE.ACKNOWLEDGED_AT, sent)
                .where(RIGHTS_CASE.ID.eq(of.id()))
                .execute();
        CaseRows.note(sql, of.id(), What.ACKNOWLEDGED, "mail", Optional.empty(), now);
    }

    /** Reminds of every clock at half of its time, a week and two days before its day, on that day, and on every day after it. */
    private int remind(LocalDate today, Instant now) {
        CaseLaw.Look look = law.on(today);
        int reminders = 0;
        for (RightsCase of : cases.open()) {
            Clocks clocks = look.clocks(of);
            for (Clock running : Clocks.running(of)) {
                LocalDate due = clocks.day(running);
                Optional<String> mark = mark(of.received(zone), due, today);
                if (mark.isPresent() && given(of, running, mark.get(), due, today, now)) {
                    reminders++;
                }
            }
        }
        return reminders;
    }

    /** Which reminder a day asks for: the last of those whose time has come. */
    static Optional<String> mark(LocalDate received, LocalDate due, LocalDate today) {
        long left = due.toEpochDay() - today.toEpochDay();
        long half = received.toEpochDay() + (due.toEpochDay() - received.toEpochDay()) / 2;
        if (left < 0) {
            return Optional.of("after " + today);
        }
        if (left == 0) {
            return Optional.of("day " + due);
        }
        if (left <= TWO) {
            return Optional.of("two " + due);
        }
        if (left <= WEEK) {
            return Optional.of("week " + due);
        }
        return today.toEpochDay() >= half ? Optional.of("half " + due) : Optional.empty();
    }

    private boolean given(RightsCase of, Clock running, String mark, LocalDate due, LocalDate today, Instant now) {
        return store.write(sql -> {
            int fresh = sql.insertInto(RIGHTS_REMINDER)
                    .set(RIGHTS_REMINDER.CASE_ID, of.id())
                    .set(RIGHTS_REMINDER.CLOCK, running.id())
                    .set(RIGHTS_REMINDER.MARK, mark)
                    .set(RIGHTS_REMINDER.GIVEN_AT, now)
                    .onConflictDoNothing()
                    .execute();
            if (fresh == 1) {
                mail.remind(sql, of, running, due, today, mark);
            }
            return fresh == 1;
        });
    }

    private int forget(Instant now) {
        Instant before = now.atZone(ZoneOffset.UTC).minus(KEPT).toInstant();
        store.change(sql -> tidy(sql, now));
        List<Long> over = store.read(sql -> sql.select(RIGHTS_CASE.ID)
                .from(RIGHTS_CASE)
                .where(RIGHTS_CASE
                        .CLOSED_AT
                        .lt(before)
                        .or(RIGHTS_CASE.UNWANTED.isTrue().and(RIGHTS_CASE.RECEIVED_AT.lt(before)))
                        .or(RIGHTS_CASE.ERASE_ASKED_AT.isNotNull().and(RIGHTS_CASE.CLOSED_AT.lt(now.minus(TO_READ)))))
                .and(RIGHTS_CASE.FORGOTTEN_AT.isNull())
                .fetch(RIGHTS_CASE.ID));
        over.forEach(id -> store.change(sql -> forget(sql, id, now)));
        return over.size();
    }

    /** Destroys the key of a case, and what it sealed. */
    static void forget(DSLContext sql, long id, Instant now) {
        sql.update(RIGHTS_CASE)
                .setNull(RIGHTS_CASE.SEALING_KEY)
                .setNull(RIGHTS_CASE.PERSON)
                .setNull(RIGHTS_CASE.CODE)
                .set(RIGHTS_CASE.EMAIL_HASH, "")
                .set(RIGHTS_CASE.PHONE_HASH, "")
                .set(RIGHTS_CASE.LESSON, "")
                .set(RIGHTS_CASE.CODE_HASH, "forgotten " + id)
                .set(RIGHTS_CASE.FORGOTTEN_AT, now)
                .where(RIGHTS_CASE.ID.eq(id))
                .execute();
        sql.deleteFrom(RIGHTS_MESSAGE).where(RIGHTS_MESSAGE.CASE_ID.eq(id)).execute();
        sql.deleteFrom(RIGHTS_IDENTIFIER)
                .where(RIGHTS_IDENTIFIER.CASE_ID.eq(id))
                .execute();
        CaseRows.forgetFulfilment(sql, id);
        CaseRows.note(sql, id, What.FORGOTTEN, "", Optional.empty(), now);
    }

    private static void tidy(DSLContext sql, Instant now) {
        sql.deleteFrom(RIGHTS_CODE)
                .where(RIGHTS_CODE.MADE_AT.lt(now.minus(Duration.ofHours(1))))
                .execute();
        sql.deleteFrom(RIGHTS_MAIL_SEEN)
                .where(RIGHTS_MAIL_SEEN.SEEN_AT.lt(now.minus(SEEN)))
                .execute();
        sql.deleteFrom(RIGHTS_AUTO_ANSWER)
                .where(RIGHTS_AUTO_ANSWER.SENT_AT.lt(now.minus(AUTO_ANSWERED)))
                .execute();
        destroyDocuments(sql, now);
    }

    /** Documents that only showed who asks go with the decision, and after thirty days in any case. */
    private static void destroyDocuments(DSLContext sql, Instant now) {
        sql.select(RIGHTS_ATTACHMENT.ID, RIGHTS_MESSAGE.CASE_ID)
                .from(RIGHTS_ATTACHMENT)
                .join(RIGHTS_MESSAGE)
                .on(RIGHTS_MESSAGE.ID.eq(RIGHTS_ATTACHMENT.MESSAGE_ID))
                .where(RIGHTS_ATTACHMENT.IDENTITY_DOCUMENT.isTrue())
                .and(RIGHTS_ATTACHMENT
                        .ADDED_AT
                        .lt(now.minus(DOCUMENT))
                        .or(DSL.exists(DSL.selectOne()
                                .from(RIGHTS_IDENTIFIER)
                                .where(RIGHTS_IDENTIFIER.CASE_ID.eq(RIGHTS_MESSAGE.CASE_ID))
                                .and(RIGHTS_IDENTIFIER.PROVEN_AT.isNotNull()))))
                .fetch()
                .forEach(row -> {
                    sql.deleteFrom(RIGHTS_ATTACHMENT)
                            .where(RIGHTS_ATTACHMENT.ID.eq(row.value1()))
                            .execute();
                    CaseRows.note(sql, row.value2(), What.DOCUMENT_GONE, "", Optional.empty(), now);
                });
    }
}
