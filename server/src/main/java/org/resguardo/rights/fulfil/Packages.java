/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.fulfil;

import static org.resguardo.platform.storage.schema.Tables.RIGHTS_PACKAGE;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.storage.Store;
import org.resguardo.rights.CaseEvent.What;
import org.resguardo.rights.CaseSecrets;
import org.resguardo.rights.CaseWork;
import org.resguardo.rights.Message.Personal;
import org.resguardo.rights.RightsCase;

/** The archives that are ready for people: sealed, released by somebody, fetched once. */
public final class Packages {
    /** How long one can be fetched. */
    public static final Duration GOOD = Duration.ofDays(14);

    private static final String CONTENT = "package";
    private static final String PASSPHRASE = "passphrase";
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 5;
    private static final int GROUP = 4;

    private final Store store;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final CaseSecrets secrets;
    private final AuditLog log;

    /** The archives in a database. */
    public Packages(Store store, InstantSource clock, RandomGenerator random, CaseSecrets secrets, AuditLog log) {
        this.store = store;
        this.clock = clock;
        this.random = random;
        this.secrets = secrets;
        this.log = log;
    }

    /**
     * An archive.
     *
     * @param id its number
     * @param personal how much it gives away
     * @param size how many bytes it has
     * @param made when it was made
     * @param released when it was released; empty while somebody reviews it
     * @param expires until when it can be fetched
     * @param fetched when it was fetched
     */
    public record Ready(
            long id,
            Personal personal,
            long size,
            Instant made,
            Optional<Instant> released,
            Optional<Instant> expires,
            Optional<Instant> fetched) {

        /** True when it can be fetched. */
        public boolean fetchable(Instant now) {
            return released.isPresent()
                    && fetched.isEmpty()
                    && expires.filter(now::isBefore).isPresent();
        }
    }

    /** About 98 random bits in groups that can be read out on the telephone. */
    public char[] passphrase() {
        char[] passphrase = new char[GROUPS * (GROUP + 1) - 1];
        for (int i = 0; i < passphrase.length; i++) {
            passphrase[i] = i % (GROUP + 1) == GROUP ? '-' : SIGNS.charAt(random.nextInt(SIGNS.length()));
        }
        return passphrase;
    }

    /** Keeps an archive; one before it is destroyed. */
    public void keep(Account by, RightsCase of, Personal personal, byte[] content, char[] passphrase) {
        Instant now = clock.instant();
        byte[] secret = new String(passphrase).getBytes(StandardCharsets.US_ASCII);
        store.change(sql -> secrets.of(sql, of.id()).ifPresent(key -> {
            end(sql, of, now);
            sql.insertInto(RIGHTS_PACKAGE)
                    .set(RIGHTS_PACKAGE.CASE_ID, of.id())
                    .set(RIGHTS_PACKAGE.PERSONAL, personal.id())
                    .set(RIGHTS_PACKAGE.CONTENT, key.seal(CONTENT, content))
                    .set(RIGHTS_PACKAGE.PASSPHRASE, key.seal(PASSPHRASE, secret))
                    .set(RIGHTS_PACKAGE.SIZE, (long) content.length)
                    .set(RIGHTS_PACKAGE.ACCOUNT_ID, by.id())
                    .set(RIGHTS_PACKAGE.MADE_AT, now)
                    .execute();
            log.add(sql, by.auditName(), Action.CASE_DATA_RELEASED, "case:" + of.id());
        }));
    }

    private static void end(DSLContext sql, RightsCase of, Instant now) {
        sql.update(RIGHTS_PACKAGE)
                .setNull(RIGHTS_PACKAGE.CONTENT)
                .setNull(RIGHTS_PACKAGE.PASSPHRASE)
                .set(RIGHTS_PACKAGE.ENDED_AT, now)
                .where(RIGHTS_PACKAGE.CASE_ID.eq(of.id()))
                .and(RIGHTS_PACKAGE.ENDED_AT.isNull())
                .execute();
    }

    /** The archive of a case that is there, if there is one. */
    public Optional<Ready> of(RightsCase of) {
        return store.read(sql -> sql.selectFrom(RIGHTS_PACKAGE)
                .where(RIGHTS_PACKAGE.CASE_ID.eq(of.id()))
                .and(RIGHTS_PACKAGE.CONTENT.isNotNull().or(RIGHTS_PACKAGE.FETCHED_AT.isNotNull()))
                .orderBy(RIGHTS_PACKAGE.ID.desc())
                .limit(1)
                .fetchOptional()
                .map(Packages::ready));
    }

    private static Ready ready(Record row) {
        return new Ready(
                row.get(RIGHTS_PACKAGE.ID),
                Personal.of(row.get(RIGHTS_PACKAGE.PERSONAL)),
                row.get(RIGHTS_PACKAGE.SIZE),
                row.get(RIGHTS_PACKAGE.MADE_AT),
                Optional.ofNullable(row.get(RIGHTS_PACKAGE.RELEASED_AT)),
                Optional.ofNullable(row.get(RIGHTS_PACKAGE.EXPIRES_AT)),
                Optional.ofNullable(row.get(RIGHTS_PACKAGE.FETCHED_AT)));
    }

    /** What opens an archive; empty once it was destroyed. */
    public Optional<String> passphrase(RightsCase of, Ready ready) {
        return store.read(sql -> secrets.of(sql, of.id())
                .flatMap(key -> sql.select(RIGHTS_PACKAGE.PASSPHRASE)
                        .from(RIGHTS_PACKAGE)
                        .where(RIGHTS_PACKAGE.ID.eq(ready.id()))
                        .and(RIGHTS_PACKAGE.PASSPHRASE.isNotNull())
                        .fetchOptional(RIGHTS_PACKAGE.PASSPHRASE)
                        .map(closed -> new String(key.open(PASSPHRASE, closed), StandardCharsets.US_ASCII))));
    }

    /** An archive for somebody of the business who reviews it; it stays as it is. */
    public Optional<byte[]> look(RightsCase of, Ready ready) {
        return store.read(sql -> content(sql, of, ready.id()));
    }

    private Optional<byte[]> content(DSLContext sql, RightsCase of, long id) {
        return secrets.of(sql, of.id())
                .flatMap(key -> sql.select(RIGHTS_PACKAGE.CONTENT)
                        .from(RIGHTS_PACKAGE)
                        .where(RIGHTS_PACKAGE.ID.eq(id))
                        .and(RIGHTS_PACKAGE.CASE_ID.eq(of.id()))
                        .and(RIGHTS_PACKAGE.CONTENT.isNotNull())
                        .fetchOptional(RIGHTS_PACKAGE.CONTENT)
                        .map(closed -> key.open(CONTENT, closed)));
    }

    /** Lets the person fetch an archive from now on. Whether she may is asked before, and again when she comes. */
    public void release(Account by, RightsCase of, Ready ready) {
        Instant now = clock.instant();
        store.change(sql -> {
            int released = sql.update(RIGHTS_PACKAGE)
                    .set(RIGHTS_PACKAGE.RELEASED_AT, now)
                    .set(RIGHTS_PACKAGE.EXPIRES_AT, now.plus(GOOD))
                    .where(RIGHTS_PACKAGE.ID.eq(ready.id()))
                    .and(RIGHTS_PACKAGE.CONTENT.isNotNull())
                    .execute();
            if (released == 1) {
                CaseWork.note(sql, of, What.RELEASED, "", Optional.of(by), now);
                log.add(sql, by.auditName(), Action.CASE_DATA_RELEASED, "case:" + of.id());
            }
        });
    }

    /** Hands an archive over, once: what is handed over is destroyed here in the same change. */
    public Optional<byte[]> fetch(RightsCase of) {
        Instant now = clock.instant();
        return store.write(sql -> sql.selectFrom(RIGHTS_PACKAGE)
                .where(RIGHTS_PACKAGE.CASE_ID.eq(of.id()))
                .and(RIGHTS_PACKAGE.RELEASED_AT.isNotNull())
                .and(RIGHTS_PACKAGE.EXPIRES_AT.gt(now))
                .and(RIGHTS_PACKAGE.CONTENT.isNotNull())
                .fetchOptional()
                .flatMap(row -> content(sql, of, row.getId()).map(content -> {
                    sql.update(RIGHTS_PACKAGE)
                            .setNull(RIGHTS_PACKAGE.CONTENT)
                            .set(RIGHTS_PACKAGE.FETCHED_AT, now)
                            .where(RIGHTS_PACKAGE.ID.eq(row.getId()))
                            .execute();
                    CaseWork.note(sql, of, What.FETCHED, "", Optional.empty(), now);
                    log.add(sql, "public", Action.CASE_DATA_RELEASED, "case:" + of.id());
                    return content;
                })));
    }

    /** Destroys archives whose time is over, and passphrases a fortnight after they were last of use. Tells how many archives. */
    public int tidy() {
        Instant now = clock.instant();
        return store.write(sql -> sql.update(RIGHTS_PACKAGE)
                .setNull(RIGHTS_PACKAGE.CONTENT)
                .setNull(RIGHTS_PACKAGE.PASSPHRASE)
                .set(RIGHTS_PACKAGE.ENDED_AT, now)
                .where(RIGHTS_PACKAGE.EXPIRES_AT.le(now))
                .and(RIGHTS_PACKAGE.ENDED_AT.isNull())
                .execute());
    }
}
