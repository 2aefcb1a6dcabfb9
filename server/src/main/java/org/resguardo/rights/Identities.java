/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import static org.resguardo.platform.storage.schema.Tables.RIGHTS_CODE;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_IDENTIFIER;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.secret.PersonHash;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.step.DataSubject;
import org.resguardo.platform.step.DataSubject.Identifier.Kind;
import org.resguardo.platform.storage.Store;
import org.resguardo.rights.CaseEvent.What;
import org.resguardo.rights.Identifier.Proof;
import org.resguardo.rights.Identifier.Source;

/** By what the people of cases are known, and what of it is proven. */
public final class Identities {
    /** How long a code is good for. */
    public static final Duration GOOD = Duration.ofMinutes(10);

    private static final int TRIES = 3;
    private static final int CODES_IN_AN_HOUR = 5;
    private static final int DIGITS = 1_000_000;

    private final Store store;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Vault vault;
    private final PersonHash hash;
    private final AuditLog log;
    private final CaseMail mail;

    /** The people of the cases in a database, to whom codes go by mail. */
    public Identities(
            Store store,
            InstantSource clock,
            RandomGenerator random,
            Vault vault,
            PersonHash hash,
            AuditLog log,
            CaseMail mail) {
        this.store = store;
        this.clock = clock;
        this.random = random;
        this.vault = vault;
        this.hash = hash;
        this.log = log;
        this.mail = mail;
    }

    /** By what the person of a case is known, told and on file. */
    public List<Identifier> of(RightsCase one) {
        return store.read(sql -> of(sql, one.id()));
    }

    private List<Identifier> of(DSLContext sql, long id) {
        return CaseRows.seal(sql, vault, id)
                .map(seal -> sql.selectFrom(RIGHTS_IDENTIFIER)
                        .where(RIGHTS_IDENTIFIER.CASE_ID.eq(id))
                        .orderBy(RIGHTS_IDENTIFIER.ID)
                        .fetch()
                        .map(row -> identifier(seal, row)))
                .orElse(List.of());
    }

    private static Identifier identifier(CaseSeal seal, Record row) {
        return new Identifier(
                row.get(RIGHTS_IDENTIFIER.ID),
                Kind.valueOf(row.get(RIGHTS_IDENTIFIER.KIND).toUpperCase(Locale.ROOT)),
                Source.of(row.get(RIGHTS_IDENTIFIER.SOURCE)),
                seal.text("identifier", row.get(RIGHTS_IDENTIFIER.SEALED)),
                Proof.of(row.get(RIGHTS_IDENTIFIER.PROOF)),
                Optional.ofNullable(row.get(RIGHTS_IDENTIFIER.PROVEN_AT)));
    }

    /** The address to which a code goes: the one on file where there is one, else the one that she told. */
    public Optional<Identifier> contact(RightsCase of) {
        List<Identifier> mails =
                of(of).stream().filter(one -> one.kind() == Kind.EMAIL).toList();
        return mails.stream()
                .filter(one -> one.source() == Source.ON_FILE)
                .findFirst()
                .or(() -> mails.stream().findFirst());
    }

    /** Notes what stands in the business's own records about the person who is asked for. It is never taken from her message. */
    public void onFile(Account by, RightsCase of, Kind kind, String value) {
        Instant now = clock.instant();
        store.change(sql -> {
            CaseSeal seal = CaseRows.seal(sql, vault, of.id()).orElseThrow();
            sql.insertInto(RIGHTS_IDENTIFIER)
                    .set(RIGHTS_IDENTIFIER.CASE_ID, of.id())
                    .set(RIGHTS_IDENTIFIER.KIND, kind.name().toLowerCase(Locale.ROOT))
                    .set(RIGHTS_IDENTIFIER.SOURCE, Source.ON_FILE.id())
                    .set(RIGHTS_IDENTIFIER.SEALED, seal.seal("identifier", value))
                    .set(RIGHTS_IDENTIFIER.HASH, hash.of(value))
                    .set(RIGHTS_IDENTIFIER.PROOF, "")
                    .set(RIGHTS_IDENTIFIER.ACCOUNT_ID, by.id())
                    .set(RIGHTS_IDENTIFIER.ADDED_AT, now)
                    .execute();
            CaseRows.note(sql, of.id(), What.ON_FILE, kind.name(), Optional.of(by), now);
            log.add(sql, by.auditName(), Action.CASE_IDENTITY, "case:" + of.id());
        });
    }

    /** Notes that something on file was proven by other means than a code. */
    public void prove(Account by, RightsCase of, long identifier, Proof proof) {
        Instant now = clock.instant();
        store.change(sql -> {
            int proven = sql.update(RIGHTS_IDENTIFIER)
                    .set(RIGHTS_IDENTIFIER.PROOF, proof.id())
                    .set(RIGHTS_IDENTIFIER.PROVEN_AT, now)
                    .where(RIGHTS_IDENTIFIER.ID.eq(identifier))
                    .and(RIGHTS_IDENTIFIER.CASE_ID.eq(of.id()))
                    .and(RIGHTS_IDENTIFIER.SOURCE.eq(Source.ON_FILE.id()))
                    .execute();
            if (proven == 1) {
                CaseRows.note(sql, of.id(), What.PROVEN, proof.id(), Optional.of(by), now);
                log.add(sql, by.auditName(), Action.CASE_IDENTITY, "case:" + of.id());
            }
        });
    }

    /** Notes that she did not know what only she should know; after three times only the owner's review helps. */
    public void wrongFact(Account by, RightsCase of) {
        Instant now = clock.instant();
        store.change(sql -> CaseRows.note(sql, of.id(), What.FACT_WRONG, "", Optional.of(by), now));
    }

    /** Sends a code to the contact of a case. Nothing says whether there is one, or whether too many were asked for. */
    public void sendCode(RightsCase of) {
        String code = String.format(Locale.ROOT, "%06d", random.nextInt(DIGITS));
        Instant now = clock.instant();
        Optional<Identifier> to = contact(of);
        store.change(sql -> {
            sql.deleteFrom(RIGHTS_CODE)
                    .where(RIGHTS_CODE.MADE_AT.lt(now.minus(Duration.ofHours(1))))
                    .execute();
            int recent = sql.fetchCount(RIGHTS_CODE, RIGHTS_CODE.CASE_ID.eq(of.id()));
            if (to.isPresent() && recent < CODES_IN_AN_HOUR) {
                long id = sql.insertInto(RIGHTS_CODE)
                        .set(RIGHTS_CODE.CASE_ID, of.id())
                        .set(RIGHTS_CODE.IDENTIFIER_ID, to.get().id())
                        .set(RIGHTS_CODE.HASH, fingerprint(of, code))
                        .set(RIGHTS_CODE.TRIES_COUNT, 0L)
                        .set(RIGHTS_CODE.MADE_AT, now)
                        .returningResult(RIGHTS_CODE.ID)
                        .fetchSingle()
                        .value1();
                mail.code(sql, of, to.get().value(), code, id);
            }
        });
    }

    private static String fingerprint(RightsCase of, String code) {
        return CaseCode.fingerprint(of.number() + " " + code);
    }

    /**
     * Takes a code that was read, and notes what it proves: that she reads mail at a contact on file. A code is good once, for ten minutes
     * and three tries, and the last one that was sent is the only one.
     *
     * @return what it was sent to; empty for a wrong code
     */
    public Optional<Identifier> read(RightsCase of, String code) {
        Instant now = clock.instant();
        return store.write(sql -> {
            var last = sql.selectFrom(RIGHTS_CODE)
                    .where(RIGHTS_CODE.CASE_ID.eq(of.id()))
                    .orderBy(RIGHTS_CODE.ID.desc())
                    .limit(1)
                    .fetchOptional()
                    .filter(row -> row.getMadeAt().plus(GOOD).isAfter(now))
                    .filter(row -> row.getTriesCount() < TRIES);
            last.ifPresent(row -> sql.update(RIGHTS_CODE)
                    .set(RIGHTS_CODE.TRIES_COUNT, row.getTriesCount() + 1)
                    .where(RIGHTS_CODE.ID.eq(row.getId()))
                    .execute());
            return last.filter(row -> row.getHash().equals(fingerprint(of, code)))
                    .flatMap(row -> taken(sql, of, row.getId(), row.getIdentifierId(), now));
        });
    }

    private Optional<Identifier> taken(DSLContext sql, RightsCase of, long code, long identifier, Instant now) {
        sql.update(RIGHTS_CODE)
                .set(RIGHTS_CODE.TRIES_COUNT, (long) TRIES)
                .where(RIGHTS_CODE.ID.eq(code))
                .execute();
        int proven = sql.update(RIGHTS_IDENTIFIER)
                .set(RIGHTS_IDENTIFIER.PROOF, Proof.CODE.id())
                .set(RIGHTS_IDENTIFIER.PROVEN_AT, now)
                .where(RIGHTS_IDENTIFIER.ID.eq(identifier))
                .and(RIGHTS_IDENTIFIER.SOURCE.eq(Source.ON_FILE.id()))
                .and(RIGHTS_IDENTIFIER.PROVEN_AT.isNull())
                .execute();
        if (proven == 1) {
            CaseRows.note(sql, of.id(), What.PROVEN, Proof.CODE.id(), Optional.empty(), now);
            tellDeletion(sql, of, now);
        }
        return of(sql, of.id()).stream().filter(one -> one.id() == identifier).findFirst();
    }

    /** Before something is deleted, all contacts on file are told, so that whoever did not ask for it can say so. */
    private void tellDeletion(DSLContext sql, RightsCase of, Instant now) {
        if (of.kind() == CaseKind.DELETION) {
            of(sql, of.id()).stream()
                    .filter(one -> one.source() == Source.ON_FILE && one.kind() == Kind.EMAIL)
                    .forEach(one -> mail.deletionAsked(sql, of, one.value(), one.id(), now.plus(Release.COOLING)));
        }
    }

    /** The person as far as it is proven who she is: only what she has proven of herself. Empty when that is nothing. */
    public Optional<DataSubject> proven(RightsCase of) {
        List<DataSubject.Identifier> proven = of(of).stream()
                .filter(one -> one.source() == Source.ON_FILE && one.proven().isPresent())
                .map(one -> new DataSubject.Identifier(one.kind(), one.value()))
                .toList();
        return proven.isEmpty() ? Optional.empty() : Optional.of(new DataSubject(proven));
    }

    /** True when an identifier on file is the same that the person told, however it was typed. */
    public boolean same(RightsCase of, Identifier onFile) {
        return of(of).stream()
                .anyMatch(one ->
                        one.source() == Source.TOLD && hash.of(one.value()).equals(hash.of(onFile.value())));
    }
}
