/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident.mailing;

import static org.resguardo.platform.storage.schema.Tables.MAILING;
import static org.resguardo.platform.storage.schema.Tables.MAILING_BATCH;
import static org.resguardo.platform.storage.schema.Tables.MAILING_PART;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.mail.MailAddress;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.words.Language;
import org.resguardo.protection.incident.Incident;

/** The mailings of incidents. */
public final class Mailings {
    /** How many people a piece of the work is about: few enough for little memory, many enough that fonts are read seldom. */
    static final int SHEET = 50;

    private final Store store;
    private final InstantSource clock;
    private final AuditLog log;
    private final MailingFiles files;

    /** The mailings in a database, with their files. */
    public Mailings(Store store, InstantSource clock, AuditLog log, MailingFiles files) {
        this.store = store;
        this.clock = clock;
        this.log = log;
        this.files = files;
    }

    /**
     * Takes a list as it comes, sealed piece by piece. Nothing of it is kept when it cannot be read to its end.
     *
     * @param byMail true when those with an e-mail address are to be written to by e-mail, since they agreed to that
     */
    public Mailing take(
            Account by, Incident incident, LocalDate dated, Set<String> places, boolean byMail, PeopleSource list)
            throws PeopleList.Unreadable {
        return take(by.id(), by.auditName(), incident, dated, places, byMail, list, id -> {});
    }

    /**
     * The same for a job.
     *
     * @param begun hears the number before anything is read, so that a run that is cut off can be cleared away
     */
    Mailing take(
            long accountId,
            String actor,
            Incident incident,
            LocalDate dated,
            Set<String> places,
            boolean byMail,
            PeopleSource list,
            LongConsumer begun)
            throws PeopleList.Unreadable {
        long id = store.write(sql -> sql.insertInto(MAILING)
                .set(MAILING.INCIDENT_ID, incident.id())
                .set(MAILING.ACCOUNT_ID, accountId)
                .set(MAILING.BEGUN_AT, clock.instant())
                .set(MAILING.DATED, dated.toString())
                .set(MAILING.BY_MAIL, byMail)
                .returningResult(MAILING.ID)
                .fetchSingle()
                .value1());
        begun.accept(id);
        Intake intake = new Intake(id, places, byMail);
        try {
            list.read(intake::take);
            intake.end();
        } catch (PeopleList.Unreadable | RuntimeException e) {
            clear(id);
            throw e;
        }
        store.change(sql -> {
            sql.update(MAILING)
                    .set(MAILING.PERSON_COUNT, intake.people)
                    .set(MAILING.LEFT_COUNT, intake.leftOut)
                    .set(MAILING.UNPLACED_COUNT, intake.unplaced)
                    .set(MAILING.SHEET_COUNT, (long) intake.sheets)
                    .where(MAILING.ID.eq(id))
                    .execute();
            log.add(sql, actor, Action.LETTERS_ASKED, "mailing:" + id);
        });
        return find(id).orElseThrow();
    }

    /** Deletes what a list left that was not read to its end. */
    void clear(long id) {
        files.forget(id);
        store.change(sql -> sql.deleteFrom(MAILING).where(MAILING.ID.eq(id)).execute());
    }

    /** A list on its way into sealed pieces. */
    private final class Intake {
        private final long id;
        private final Set<String> places;
        private final boolean byMail;
        private final Set<MailAddress> mailboxes = new HashSet<>();
        private final List<Person> waiting = new ArrayList<>();
        private long people;
        private long leftOut;
        private long unplaced;
        private int sheets;

        Intake(long id, Set<String> places, boolean byMail) {
            this.id = id;
            this.places = places;
            this.byMail = byMail;
        }

        void take(Person person) {
            people++;
            if (person.place().isEmpty()) {
                unplaced++;
                return;
            }
            if (!places.contains(person.place())) {
                leftOut++;
                return;
            }
            waiting.add(ownMailbox(person) ? person : person.onPaper());
            if (waiting.size() == SHEET) {
                end();
            }
        }

        /** Where two people share a mailbox, nobody knows that the second read it: the second gets paper. */
        private boolean ownMailbox(Person person) {
            return byMail && person.email().filter(mailboxes::add).isPresent();
        }

        void end() {
            if (!waiting.isEmpty()) {
                sheets++;
                files.writePeople(id, sheets, waiting);
                waiting.clear();
            }
        }
    }

    /** Notes within a change that a piece was made. */
    void made(DSLContext sql, long mailing, int sheet, List<Mailing.Part> parts) {
        for (Mailing.Part part : parts) {
            sql.insertInto(MAILING_PART)
                    .set(MAILING_PART.MAILING_ID, mailing)
                    .set(MAILING_PART.SHEET, sheet)
                    .set(MAILING_PART.LANGUAGE, part.language().tag())
                    .set(MAILING_PART.LETTER_COUNT, part.letters())
                    .set(MAILING_PART.SHA, part.sha())
                    .set(MAILING_PART.MADE_AT, clock.instant())
                    .execute();
        }
    }

    /** Notes within a change that letters went into the outbox: as many as are in the batch by now. */
    void mailed(DSLContext sql, long mailing, Mailing.Batch batch) {
        sql.insertInto(MAILING_BATCH)
                .set(MAILING_BATCH.MAILING_ID, mailing)
                .set(MAILING_BATCH.BATCH, batch.name())
                .set(MAILING_BATCH.PLACE, batch.place())
                .set(MAILING_BATCH.LANGUAGE, batch.language().tag())
                .set(MAILING_BATCH.LETTER_COUNT, batch.letters())
                .set(MAILING_BATCH.SHA, batch.sha())
                .onConflict(MAILING_BATCH.BATCH)
                .doUpdate()
                .set(MAILING_BATCH.LETTER_COUNT, MAILING_BATCH.LETTER_COUNT.plus(batch.letters()))
                .execute();
    }

    /** Notes that the last letter was made, and forgets the list. */
    void finish(long mailing) {
        store.change(sql -> sql.update(MAILING)
                .set(MAILING.FINISHED_AT, clock.instant())
                .where(MAILING.ID.eq(mailing))
                .execute());
        files.forgetPeople(mailing);
    }

    /** Deletes the print file. What was made, and its fingerprints, stay as proof. */
    public void forget(Account by, Mailing gone) {
        files.forget(gone.id());
        store.change(sql -> {
            sql.update(MAILING)
                    .set(MAILING.FORGOTTEN_AT, clock.instant())
                    .where(MAILING.ID.eq(gone.id()))
                    .and(MAILING.FORGOTTEN_AT.isNull())
                    .execute();
            log.add(sql, by.auditName(), Action.LETTERS_FORGOTTEN, "mailing:" + gone.id());
        });
    }

    /** One mailing. */
    public Optional<Mailing> find(long id) {
        return all(MAILING.ID.eq(id)).stream().findFirst();
    }

    /** The mailings of an incident, the latest first. */
    public List<Mailing> of(Incident incident) {
        return all(MAILING.INCIDENT_ID.eq(incident.id()));
    }

    private List<Mailing> all(Condition which) {
        return store.read(sql -> sql.selectFrom(MAILING)
                .where(which)
                .orderBy(MAILING.ID.desc())
                .fetch()
                .map(row -> mailing(sql, row)));
    }

    private static Mailing mailing(DSLContext sql, Record row) {
        return new Mailing(
                row.get(MAILING.ID),
                row.get(MAILING.INCIDENT_ID),
                LocalDate.parse(row.get(MAILING.DATED)),
                row.get(MAILING.BEGUN_AT),
                row.get(MAILING.PERSON_COUNT),
                row.get(MAILING.LEFT_COUNT),
                row.get(MAILING.UNPLACED_COUNT),
                Math.toIntExact(row.get(MAILING.SHEET_COUNT)),
                Optional.ofNullable(row.get(MAILING.FINISHED_AT)),
                Optional.ofNullable(row.get(MAILING.FORGOTTEN_AT)),
                row.get(MAILING.BY_MAIL),
                sql.selectFrom(MAILING_PART)
                        .where(MAILING_PART.MAILING_ID.eq(row.get(MAILING.ID)))
                        .orderBy(MAILING_PART.SHEET, MAILING_PART.LANGUAGE)
                        .fetch()
                        .map(part -> new Mailing.Part(
                                part.getSheet(),
                                Language.of(part.getLanguage()).orElse(Language.SPANISH),
                                part.getLetterCount(),
                                part.getSha())),
                sql.selectFrom(MAILING_BATCH)
                        .where(MAILING_BATCH.MAILING_ID.eq(row.get(MAILING.ID)))
                        .orderBy(MAILING_BATCH.BATCH)
                        .fetch()
                        .map(batch -> new Mailing.Batch(
                                batch.getBatch(),
                                batch.getPlace(),
                                Language.of(batch.getLanguage()).orElse(Language.SPANISH),
                                batch.getLetterCount(),
                                batch.getSha())));
    }
}
