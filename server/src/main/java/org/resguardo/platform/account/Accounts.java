/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account;

import static org.resguardo.platform.storage.schema.Tables.ACCOUNT;
import static org.resguardo.platform.storage.schema.Tables.ACCOUNT_TOTP;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.words.Language;

/** The accounts in the database. */
public final class Accounts {
    private static final org.jooq.Field<Boolean> SECOND_STEP = DSL.field(DSL.exists(DSL.selectOne()
                    .from(ACCOUNT_TOTP)
                    .where(ACCOUNT_TOTP.ACCOUNT_ID.eq(ACCOUNT.ID))
                    .and(ACCOUNT_TOTP.CONFIRMED_AT.isNotNull())))
            .as("second_step");

    private final Store store;
    private final InstantSource clock;
    private final AuditLog log;

    /** The accounts of a database, whose changes are logged. */
    public Accounts(Store store, InstantSource clock, AuditLog log) {
        this.store = store;
        this.clock = clock;
        this.log = log;
    }

    /** True when there is no account yet, so that the program belongs to nobody. */
    public boolean none() {
        return store.read(sql -> !sql.fetchExists(ACCOUNT));
    }

    /** An account that has not been disabled. */
    public Optional<Account> find(long id) {
        return store.read(sql -> select(sql, ACCOUNT.ID.eq(id)).fetchOptional()).map(Accounts::account);
    }

    /** The account with an address. */
    public Optional<Account> find(String email) {
        return store.read(sql -> select(sql, ACCOUNT.EMAIL_KEY.eq(key(email))).fetchOptional())
                .map(Accounts::account);
    }

    /** All accounts that have not been disabled, in the order in which they came. */
    public List<Account> all() {
        return store
                .read(sql -> select(sql, DSL.noCondition()).orderBy(ACCOUNT.ID).fetch())
                .stream()
                .map(Accounts::account)
                .toList();
    }

    /** What a passphrase for an address is held against. */
    Optional<Credential> credential(String email) {
        return store.read(sql -> sql.select(ACCOUNT.ID, ACCOUNT.PASSPHRASE_HASH, ACCOUNT.FAILURE_COUNT)
                        .from(ACCOUNT)
                        .where(ACCOUNT.EMAIL_KEY.eq(key(email)))
                        .and(ACCOUNT.DISABLED_AT.isNull())
                        .fetchOptional())
                .map(row -> new Credential(row.value1(), row.value2(), row.value3()));
    }

    /** Makes the first account, which owns the program; empty when there is one already. */
    public Optional<Account> claim(NewAccount owner) {
        return store.write(sql -> sql.fetchExists(ACCOUNT) ? Optional.empty() : Optional.of(claim(sql, owner)));
    }

    private Account claim(DSLContext sql, NewAccount owner) {
        Account account = insert(sql, owner);
        log.add(sql, account.auditName(), Action.CLAIMED, account.auditName());
        return account;
    }

    /** Makes an account beside the others; empty when the address has one. */
    public Optional<Account> add(Account by, NewAccount account) {
        return store.write(sql -> sql.fetchExists(ACCOUNT, ACCOUNT.EMAIL_KEY.eq(key(account.email())))
                ? Optional.empty()
                : Optional.of(add(sql, by, account)));
    }

    private Account add(DSLContext sql, Account by, NewAccount account) {
        Account added = insert(sql, account);
        log.add(sql, by.auditName(), Action.INVITED, added.auditName());
        return added;
    }

    /** Shuts an account: it cannot come in any more, from the next request on. */
    public void disable(Account by, long id) {
        Instant now = clock.instant();
        store.change(sql -> {
            sql.update(ACCOUNT)
                    .set(ACCOUNT.DISABLED_AT, now)
                    .where(ACCOUNT.ID.eq(id))
                    .execute();
            log.add(sql, by.auditName(), Action.DISABLED, "account:" + id);
        });
    }

    /** Remembers the language of an account's pages. */
    public void speak(long id, Language language) {
        store.change(sql -> sql.update(ACCOUNT)
                .set(ACCOUNT.LANGUAGE, language.tag())
                .where(ACCOUNT.ID.eq(id))
                .execute());
    }

    /** Replaces the hash, as when it is to be made with more effort than before. */
    void rehash(long id, String hash) {
        store.change(sql -> sql.update(ACCOUNT)
                .set(ACCOUNT.PASSPHRASE_HASH, hash)
                .where(ACCOUNT.ID.eq(id))
                .execute());
    }

    void countFailure(long id) {
        store.change(sql -> sql.update(ACCOUNT)
                .set(ACCOUNT.FAILURE_COUNT, ACCOUNT.FAILURE_COUNT.plus(1))
                .where(ACCOUNT.ID.eq(id))
                .execute());
    }

    void forgive(long id) {
        store.change(sql -> sql.update(ACCOUNT)
                .set(ACCOUNT.FAILURE_COUNT, 0L)
                .where(ACCOUNT.ID.eq(id))
                .execute());
    }

    private Account insert(DSLContext sql, NewAccount account) {
        long id = sql.insertInto(ACCOUNT)
                .set(ACCOUNT.NAME, account.name())
                .set(ACCOUNT.EMAIL, account.email())
                .set(ACCOUNT.EMAIL_KEY, key(account.email()))
                .set(ACCOUNT.ROLE, account.role().id())
                .set(ACCOUNT.LANGUAGE, account.language().tag())
                .set(ACCOUNT.PASSPHRASE_HASH, account.passphraseHash())
                .set(ACCOUNT.CREATED_AT, clock.instant())
                .returningResult(ACCOUNT.ID)
                .fetchSingle()
                .value1();
        return new Account(id, account.name(), account.email(), account.role(), account.language(), false);
    }

    private static SelectConditionStep<? extends Record> select(DSLContext sql, Condition which) {
        return sql.select(ACCOUNT.ID, ACCOUNT.NAME, ACCOUNT.EMAIL, ACCOUNT.ROLE, ACCOUNT.LANGUAGE, SECOND_STEP)
                .from(ACCOUNT)
                .where(which)
                .and(ACCOUNT.DISABLED_AT.isNull());
    }

    private static Account account(Record row) {
        return new Account(
                row.get(ACCOUNT.ID),
                row.get(ACCOUNT.NAME),
                row.get(ACCOUNT.EMAIL),
                Role.of(row.get(ACCOUNT.ROLE)),
                Language.of(row.get(ACCOUNT.LANGUAGE)).orElse(Language.SPANISH),
                row.get(SECOND_STEP));
    }

    /** The form in which two spellings of one address are the same. */
    static String key(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
