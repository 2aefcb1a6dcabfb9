/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account;

import static org.resguardo.platform.storage.schema.Tables.ACCOUNT;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.words.Language;

/** The accounts in the database. */
public final class Accounts {
    private final Store store;
    private final InstantSource clock;

    /** The accounts of a database. */
    public Accounts(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** True when there is no account yet, so that the program belongs to nobody. */
    public boolean none() {
        return store.read(sql -> !sql.fetchExists(ACCOUNT));
    }

    /** An account that has not been disabled. */
    public Optional<Account> find(long id) {
        return store.read(sql -> sql.select(ACCOUNT.ID, ACCOUNT.NAME, ACCOUNT.EMAIL, ACCOUNT.ROLE, ACCOUNT.LANGUAGE)
                        .from(ACCOUNT)
                        .where(ACCOUNT.ID.eq(id))
                        .and(ACCOUNT.DISABLED_AT.isNull())
                        .fetchOptional())
                .map(Accounts::account);
    }

    /** An account that has not been disabled, with the hash of its passphrase. */
    public Optional<Credential> credential(String email) {
        return store.read(sql -> sql.select(ACCOUNT.ID, ACCOUNT.PASSPHRASE_HASH)
                        .from(ACCOUNT)
                        .where(ACCOUNT.EMAIL_KEY.eq(key(email)))
                        .and(ACCOUNT.DISABLED_AT.isNull())
                        .fetchOptional())
                .map(row -> new Credential(row.value1(), row.value2()));
    }

    /** Makes the first account, which owns the program; empty when there is one already. */
    public Optional<Account> claim(NewAccount owner) {
        return store.write(sql -> sql.fetchExists(ACCOUNT) ? Optional.empty() : Optional.of(insert(sql, owner)));
    }

    /** Makes an account beside the others. */
    public Account add(NewAccount account) {
        return store.write(sql -> insert(sql, account));
    }

    /** Remembers the language of an account's pages. */
    public void speak(long id, Language language) {
        store.change(sql -> sql.update(ACCOUNT)
                .set(ACCOUNT.LANGUAGE, language.tag())
                .where(ACCOUNT.ID.eq(id))
                .execute());
    }

    /** Replaces the hash, as when it is to be made with more effort than before. */
    public void rehash(long id, String hash) {
        store.change(sql -> sql.update(ACCOUNT)
                .set(ACCOUNT.PASSPHRASE_HASH, hash)
                .where(ACCOUNT.ID.eq(id))
                .execute());
    }

    private Account insert(DSLContext sql, NewAccount account) {
        return account(sql.insertInto(ACCOUNT)
                .set(ACCOUNT.NAME, account.name())
                .set(ACCOUNT.EMAIL, account.email())
                .set(ACCOUNT.EMAIL_KEY, key(account.email()))
                .set(ACCOUNT.ROLE, account.role().id())
                .set(ACCOUNT.LANGUAGE, account.language().tag())
                .set(ACCOUNT.PASSPHRASE_HASH, account.passphraseHash())
                .set(ACCOUNT.CREATED_AT, clock.instant())
                .returning()
                .fetchSingle());
    }

    private static Account account(Record row) {
        return new Account(
                row.get(ACCOUNT.ID),
                row.get(ACCOUNT.NAME),
                row.get(ACCOUNT.EMAIL),
                Role.of(row.get(ACCOUNT.ROLE)),
                Language.of(row.get(ACCOUNT.LANGUAGE)).orElse(Language.SPANISH));
    }

    /** The form in which two spellings of one address are the same. */
    private static String key(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
