/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident.mailing;

import static org.resguardo.platform.storage.schema.Tables.INCIDENT_STATEMENT;
import static org.resguardo.platform.storage.schema.Tables.MAILING;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.step.DataSubject;
import org.resguardo.platform.step.DataSubject.Identifier;
import org.resguardo.platform.step.ErasureReport;
import org.resguardo.platform.step.ErasureReport.Line;
import org.resguardo.platform.step.ErasureReport.Outcome;
import org.resguardo.platform.step.ErasureStep;
import org.resguardo.platform.step.Mention;
import org.resguardo.platform.step.Step;
import org.resguardo.platform.storage.Store;
import org.resguardo.protection.incident.Subject;

/**
 * Takes a person out of the print files of letters. In a print file nobody is found by her name, since it is pictures of letters; so
 * those that went to the post go as a whole, and fingerprints and numbers stay as proof. A letter that is still to be posted stays: a law
 * wants her told of what happened to her data, and she would not hear of it. Letters by e-mail wait in the outbox, which does the same.
 *
 * <p>No backup holds these files, so that none brings them back.
 */
public final class MailingErasure implements ErasureStep {
    private static final int RANK = 610;
    private static final String PLACE = "protection";

    private final Store store;
    private final InstantSource clock;
    private final MailingFiles files;
    private final AuditLog log;

    /** Erases from the mailings of a database. */
    public MailingErasure(Store store, InstantSource clock, MailingFiles files, AuditLog log) {
        this.store = store;
        this.clock = clock;
        this.files = files;
        this.log = log;
    }

    @Override
    public Step step() {
        return Step.PROTECTION;
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public ErasureReport erase(DataSubject person, Run run) {
        boolean named = person.identifiers().stream().anyMatch(one -> one.kind() == Identifier.Kind.NAME);
        Mention mention = Mention.of(person);
        long posted = 0;
        long unposted = 0;
        long listed = 0;
        for (Left left : store.read(MailingErasure::left)) {
            run.check();
            if (left.posted()) {
                files.forget(left.id());
                store.change(sql -> forgotten(sql, left.id(), clock.instant()));
                posted++;
            } else if (left.finished()) {
                unposted += named ? 1 : 0;
            } else {
                listed += files.people(left.id()).stream()
                        .filter(one -> one.lines().stream().anyMatch(mention::in)
                                || one.email()
                                        .filter(mail -> mention.in(mail.text()))
                                        .isPresent())
                        .count();
            }
        }
        List<Line> lines = new ArrayList<>();
        add(lines, Outcome.ERASED, posted, "protection.erasure.posted");
        add(lines, Outcome.KEPT, unposted, "protection.erasure.unposted");
        add(lines, Outcome.KEPT, listed, "protection.erasure.listed");
        return new ErasureReport(lines);
    }

    private static void add(List<Line> lines, Outcome outcome, long count, String reason) {
        if (count > 0) {
            lines.add(new Line(PLACE, outcome, count, reason, Map.of()));
        }
    }

    /** A mailing of which there is still something on the disk. */
    private record Left(long id, boolean finished, boolean posted) {}

    private static List<Left> left(DSLContext sql) {
        var posted = DSL.field(DSL.exists(DSL.selectOne()
                .from(INCIDENT_STATEMENT)
                .where(INCIDENT_STATEMENT.INCIDENT_ID.eq(MAILING.INCIDENT_ID))
                .and(INCIDENT_STATEMENT.SUBJECT.eq(DSL.concat(DSL.val(Subject.MAILED), MAILING.ID)))));
        return sql.select(MAILING.ID, MAILING.FINISHED_AT, posted)
                .from(MAILING)
                .where(MAILING.FORGOTTEN_AT.isNull())
                .orderBy(MAILING.ID)
                .fetch(row -> new Left(row.value1(), row.value2() != null, row.value2() != null && row.value3()));
    }

    private void forgotten(DSLContext sql, long id, Instant now) {
        sql.update(MAILING)
                .set(MAILING.FORGOTTEN_AT, now)
                .where(MAILING.ID.eq(id))
                .execute();
        log.add(sql, "erasure", Action.LETTERS_FORGOTTEN, "mailing:" + id);
    }
}
