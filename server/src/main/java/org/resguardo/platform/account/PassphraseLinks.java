/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account;

import static org.resguardo.platform.storage.schema.Tables.ACCOUNT;
import static org.resguardo.platform.storage.schema.Tables.PASSWORD_RESET;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jooq.DSLContext;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.storage.Store;

/** Links with which somebody chooses a passphrase, once: an invitation, or the way back in. */
public final class PassphraseLinks {
    /** How long a link is good. */
    public static final Duration GOOD = Duration.ofDays(7);

    private final Store store;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final AuditLog log;

    /** The links in a database. */
    public PassphraseLinks(Store store, InstantSource clock, RandomGenerator random, AuditLog log) {
        this.store = store;
        this.clock = clock;
        this.random = random;
        this.log = log;
    }

    /** Makes a link for an account, and puts out those made before. Only its fingerprint is kept. */
    public String make(String by, Account account) {
        String token = Tokens.make(random);
        Instant until = clock.instant().plus(GOOD);
        store.change(sql -> {
            sql.deleteFrom(PASSWORD_RESET)
                    .where(PASSWORD_RESET.ACCOUNT_ID.eq(account.id()))
                    .or(PASSWORD_RESET.EXPIRES_AT.lt(clock.instant()))
                    .execute();
            sql.insertInto(PASSWORD_RESET)
                    .set(PASSWORD_RESET.TOKEN_HASH, Tokens.fingerprint(token))
                    .set(PASSWORD_RESET.ACCOUNT_ID, account.id())
                    .set(PASSWORD_RESET.EXPIRES_AT, until)
                    .execute();
            log.add(sql, by, Action.RESET, account.auditName());
        });
        return "/welcome/" + token;
    }

    /** The number of the account whose link this is, while it is good. */
    public Optional<Long> account(String token) {
        return store.read(sql -> find(sql, token));
    }

    private Optional<Long> find(DSLContext sql, String token) {
        return sql.select(PASSWORD_RESET.ACCOUNT_ID)
                .from(PASSWORD_RESET)
                .where(PASSWORD_RESET.TOKEN_HASH.eq(Tokens.fingerprint(token)))
                .and(PASSWORD_RESET.EXPIRES_AT.gt(clock.instant()))
                .fetchOptional(PASSWORD_RESET.ACCOUNT_ID);
    }

    /** Uses the link up and gives the account this passphrase; false when somebody else has used it meanwhile. */
    public boolean use(String token, String passphraseHash) {
        return store.write(sql -> find(sql, token)
                .map(account -> use(sql, account, passphraseHash))
                .isPresent());
    }

    private boolean use(DSLContext sql, long account, String passphraseHash) {
        sql.deleteFrom(PASSWORD_RESET)
                .where(PASSWORD_RESET.ACCOUNT_ID.eq(account))
                .execute();
        sql.update(ACCOUNT)
                .set(ACCOUNT.PASSPHRASE_HASH, passphraseHash)
                .set(ACCOUNT.FAILURE_COUNT, 0L)
                .where(ACCOUNT.ID.eq(account))
                .execute();
        log.add(sql, "account:" + account, Action.CHOSE, "account:" + account);
        return true;
    }
}
