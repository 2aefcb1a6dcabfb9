/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory;

import static org.resguardo.platform.storage.schema.Tables.PRIVACY_OFFICER;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.storage.Store;

/** Who is in charge of customer privacy. There is at most one person a post on any day; who was before is never forgotten. */
public final class Officers {
    private final Store store;
    private final InstantSource clock;
    private final AuditLog log;

    /** The designations in a database. */
    public Officers(Store store, InstantSource clock, AuditLog log) {
        this.store = store;
        this.clock = clock;
        this.log = log;
    }

    /** All designations, the latest first. */
    public List<Officer> all() {
        return store
                .read(sql -> sql.selectFrom(PRIVACY_OFFICER)
                        .orderBy(PRIVACY_OFFICER.BEGINS.desc(), PRIVACY_OFFICER.ID.desc())
                        .fetch())
                .stream()
                .map(Officers::officer)
                .toList();
    }

    /** Who holds a post on a day. */
    public Optional<Officer> on(LocalDate day, Officer.Post post) {
        return all().stream()
                .filter(officer -> officer.post() == post && officer.on(day))
                .findFirst();
    }

    /** One designation. */
    public Optional<Officer> find(long id) {
        return all().stream().filter(officer -> officer.id() == id).findFirst();
    }

    /** Designates somebody from a day on. Whoever holds the post until then ends on the day before. */
    public long designate(Account by, Officer.Post post, String name, String email, String phone, LocalDate begins) {
        return store.write(sql -> {
            end(sql, post, begins);
            long id = sql.insertInto(PRIVACY_OFFICER)
                    .set(PRIVACY_OFFICER.POST, post.id())
                    .set(PRIVACY_OFFICER.NAME, name)
                    .set(PRIVACY_OFFICER.EMAIL, email)
                    .set(PRIVACY_OFFICER.PHONE, phone)
                    .set(PRIVACY_OFFICER.BEGINS, begins.toString())
                    .set(PRIVACY_OFFICER.ACCOUNT_ID, by.id())
                    .set(PRIVACY_OFFICER.NAMED_AT, clock.instant())
                    .returningResult(PRIVACY_OFFICER.ID)
                    .fetchSingle()
                    .value1();
            log.add(sql, by.auditName(), Action.OFFICER_NAMED, "officer:" + id);
            return id;
        });
    }

    /** One who was to begin on the same day or later never held the post, and is taken back. */
    private static void end(DSLContext sql, Officer.Post post, LocalDate begins) {
        sql.deleteFrom(PRIVACY_OFFICER)
                .where(PRIVACY_OFFICER.POST.eq(post.id()))
                .and(PRIVACY_OFFICER.BEGINS.ge(begins.toString()))
                .execute();
        sql.update(PRIVACY_OFFICER)
                .set(PRIVACY_OFFICER.ENDS, begins.minusDays(1).toString())
                .where(PRIVACY_OFFICER.POST.eq(post.id()))
                .and(PRIVACY_OFFICER.ENDS.isNull().or(PRIVACY_OFFICER.ENDS.ge(begins.toString())))
                .execute();
    }

    private static Officer officer(Record row) {
        return new Officer(
                row.get(PRIVACY_OFFICER.ID),
                Officer.Post.of(row.get(PRIVACY_OFFICER.POST)),
                row.get(PRIVACY_OFFICER.NAME),
                row.get(PRIVACY_OFFICER.EMAIL),
                row.get(PRIVACY_OFFICER.PHONE),
                LocalDate.parse(row.get(PRIVACY_OFFICER.BEGINS)),
                Optional.ofNullable(row.get(PRIVACY_OFFICER.ENDS)).map(LocalDate::parse));
    }
}
