/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import static org.resguardo.platform.storage.schema.Tables.RIGHTS_CASE;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_IDENTIFIER;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.secret.PersonHash;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.Store;
import org.resguardo.retention.OpenCases;
import org.resguardo.rights.CaseEvent.What;
import org.resguardo.rights.Identifier.Source;

/** The complaints and requests of people. */
public final class Cases implements OpenCases {
    private static final int NUMBER = 8;
    private static final int TOKEN = 16;

    private final Store store;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Vault vault;
    private final PersonHash hash;
    private final AuditLog log;
    private final Threads threads;

    /**
     * The cases in a database.
     *
     * @param random where codes and numbers come from; nobody may foresee it
     * @param hash by which the same person is known again
     */
    public Cases(
            Store store,
            InstantSource clock,
            RandomGenerator random,
            Vault vault,
            PersonHash hash,
            AuditLog log,
            Threads threads) {
        this.store = store;
        this.clock = clock;
        this.random = random;
        this.vault = vault;
        this.hash = hash;
        this.log = log;
        this.threads = threads;
    }

    /**
     * A case that was just opened.
     *
     * @param what the case
     * @param code what opens it from outside; it is shown now and never again
     */
    public record Opened(RightsCase what, String code) {
        @Override
        public String toString() {
            return "opened case " + what.id();
        }
    }

    /** Opens a case. */
    public Opened open(NewCase fresh, Optional<Account> by) {
        return store.write(sql -> open(sql, fresh, by));
    }

    /** Opens a case within another change. */
    public Opened open(DSLContext sql, NewCase fresh, Optional<Account> by) {
        Instant now = clock.instant();
        String number = CaseCode.signs(random, NUMBER);
        String code = CaseCode.make(random);
        CaseSeal seal = CaseSeal.make(vault, number, random);
        Person person = fresh.person();
        long id = sql.insertInto(RIGHTS_CASE)
                .set(RIGHTS_CASE.NUMBER, number)
                .set(RIGHTS_CASE.KIND, fresh.kind().id())
                .set(RIGHTS_CASE.CHANNEL, fresh.channel().id())
                .set(RIGHTS_CASE.STATE, CaseState.RECEIVED.id())
                .set(RIGHTS_CASE.LANGUAGE, fresh.language().tag())
                .set(RIGHTS_CASE.PLACE, fresh.place())
                .set(RIGHTS_CASE.ANONYMOUS, fresh.anonymous())
                .set(RIGHTS_CASE.UNWANTED, fresh.unwanted())
                .set(RIGHTS_CASE.SEALING_KEY, seal.sealedKey())
                .set(RIGHTS_CASE.PERSON, seal.seal("person", person.bytes()))
                .set(RIGHTS_CASE.CODE, seal.seal("code", code))
                .set(RIGHTS_CASE.EMAIL_HASH, hashed(person.email()))
                .set(RIGHTS_CASE.PHONE_HASH, hashed(person.phone()))
                .set(RIGHTS_CASE.CODE_HASH, CaseCode.fingerprint(code))
                .set(RIGHTS_CASE.MAIL_TOKEN, CaseCode.signs(random, TOKEN).toLowerCase(java.util.Locale.ROOT))
                .set(RIGHTS_CASE.MAIN_ID, fresh.about().orElse(null))
                .set(RIGHTS_CASE.REASON, "")
                .set(RIGHTS_CASE.SATISFACTION, "")
                .set(RIGHTS_CASE.LESSON, "")
                .set(RIGHTS_CASE.RECEIVED_AT, fresh.received().orElse(now))
                .returningResult(RIGHTS_CASE.ID)
                .fetchSingle()
                .value1();
        told(sql, id, seal, person, now);
        CaseRows.note(sql, id, What.RECEIVED, fresh.channel().id(), by, now);
        threads.add(sql, id, seal, Writing.in(fresh), by, now);
        log.add(sql, by.map(Account::auditName).orElse("public"), Action.CASE_OPENED, "case:" + id);
        return new Opened(CaseRows.fresh(sql, id), code);
    }

    /** Notes that the person saw on the page that her case came. */
    public void shown(DSLContext sql, RightsCase of) {
        Instant now = clock.instant();
        sql.update(RIGHTS_CASE)
                .set(RIGHTS_CASE.ACKNOWLEDGED_AT, now)
                .where(RIGHTS_CASE.ID.eq(of.id()))
                .execute();
        CaseRows.note(sql, of.id(), What.ACKNOWLEDGED, Channel.FORM.id(), Optional.empty(), now);
    }

    private void told(DSLContext sql, long id, CaseSeal seal, Person person, Instant now) {
        Identifier.told(person)
                .forEach((kind, value) -> sql.insertInto(RIGHTS_IDENTIFIER)
                        .set(RIGHTS_IDENTIFIER.CASE_ID, id)
                        .set(RIGHTS_IDENTIFIER.KIND, kind.name().toLowerCase(java.util.Locale.ROOT))
                        .set(RIGHTS_IDENTIFIER.SOURCE, Source.TOLD.id())
                        .set(RIGHTS_IDENTIFIER.SEALED, seal.seal("identifier", value))
                        .set(RIGHTS_IDENTIFIER.HASH, hashed(value))
                        .set(RIGHTS_IDENTIFIER.PROOF, "")
                        .set(RIGHTS_IDENTIFIER.ADDED_AT, now)
                        .execute());
    }

    String hashed(String identifier) {
        return identifier.isEmpty() ? "" : hash.of(identifier);
    }

    /** One case. */
    public Optional<RightsCase> find(long id) {
        return store.read(sql -> CaseRows.one(sql, RIGHTS_CASE.ID.eq(id)));
    }

    /** The case that a code opens. */
    public Optional<RightsCase> opened(String code) {
        String fingerprint = CaseCode.fingerprint(code);
        return store.read(sql -> CaseRows.one(sql, RIGHTS_CASE.CODE_HASH.eq(fingerprint)));
    }

    /** The case whose mails carry a token. */
    public Optional<RightsCase> mailed(String token) {
        return store.read(sql -> CaseRows.one(sql, RIGHTS_CASE.MAIL_TOKEN.eq(token)));
    }

    /** The case with a number for people. */
    public Optional<RightsCase> numbered(String number) {
        return store.read(sql -> CaseRows.one(sql, RIGHTS_CASE.NUMBER.eq(number)));
    }

    /** The cases in which something is owed, the oldest first. */
    public List<RightsCase> open() {
        return store.read(sql -> CaseRows.all(sql, CaseRows.open()));
    }

    /** All cases, the oldest first, also those that were put aside. */
    public List<RightsCase> all() {
        return store.read(sql -> CaseRows.all(sql, org.jooq.impl.DSL.noCondition()));
    }

    /** Who is behind a case, as far as she said; unknown once that was destroyed. */
    public Person person(RightsCase of) {
        return store.read(sql -> person(sql, of.id()));
    }

    Person person(DSLContext sql, long id) {
        return CaseRows.seal(sql, vault, id)
                .flatMap(seal -> sql.select(RIGHTS_CASE.PERSON)
                        .from(RIGHTS_CASE)
                        .where(RIGHTS_CASE.ID.eq(id))
                        .fetchOptional(RIGHTS_CASE.PERSON)
                        .map(hidden -> Person.of(seal.open("person", hidden))))
                .orElse(Person.UNKNOWN);
    }

    /** Other cases of the same address or telephone number, the oldest first. */
    public List<RightsCase> others(RightsCase of) {
        return store.read(sql -> {
            var row = sql.select(RIGHTS_CASE.EMAIL_HASH, RIGHTS_CASE.PHONE_HASH)
                    .from(RIGHTS_CASE)
                    .where(RIGHTS_CASE.ID.eq(of.id()))
                    .fetchSingle();
            return CaseRows.all(
                    sql,
                    RIGHTS_CASE
                            .ID
                            .ne(of.id())
                            .and(RIGHTS_CASE
                                    .EMAIL_HASH
                                    .eq(row.value1())
                                    .and(RIGHTS_CASE.EMAIL_HASH.ne(""))
                                    .or(RIGHTS_CASE.PHONE_HASH.eq(row.value2()).and(RIGHTS_CASE.PHONE_HASH.ne("")))));
        });
    }

    /** What was done in a case, in its order. */
    public List<CaseEvent> events(RightsCase of) {
        return store.read(sql -> CaseRows.events(sql, of.id()));
    }

    /** Whom retention must leave alone: everybody with an open case but those who want their data deleted. */
    @Override
    public Set<String> people() {
        return store.read(sql -> sql
                .select(RIGHTS_CASE.EMAIL_HASH, RIGHTS_CASE.PHONE_HASH)
                .from(RIGHTS_CASE)
                .where(CaseRows.open())
                .and(RIGHTS_CASE.KIND.ne(CaseKind.DELETION.id()))
                .fetch()
                .stream()
                .flatMap(row -> Stream.of(row.value1(), row.value2()))
                .filter(known -> !known.isEmpty())
                .collect(Collectors.toUnmodifiableSet()));
    }
}
