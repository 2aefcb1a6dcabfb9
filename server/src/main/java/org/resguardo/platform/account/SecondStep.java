/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account;

import static org.resguardo.platform.storage.schema.Tables.ACCOUNT_TOTP;
import static org.resguardo.platform.storage.schema.Tables.RECOVERY_CODE;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.Store;

/** What an account asks for besides the passphrase: a code from an app, or one of the codes on paper when the phone is gone. */
public final class SecondStep {
    private static final int SECRET_BYTES = 20;
    private static final int PAPER_CODES = 10;
    private static final int PAPER_BYTES = 10;

    private final Store store;
    private final Vault vault;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final LoginThrottle throttle;
    private final AuditLog log;

    /** The second steps of the accounts in a database. */
    public SecondStep(
            Store store,
            Vault vault,
            InstantSource clock,
            RandomGenerator random,
            LoginThrottle throttle,
            AuditLog log) {
        this.store = store;
        this.vault = vault;
        this.clock = clock;
        this.random = random;
        this.throttle = throttle;
        this.log = log;
    }

    /**
     * Makes a secret for an account to share with an app. It asks for nothing until a code has shown that the app has it.
     *
     * @return the secret, as apps want it typed
     */
    public String propose(Account account) {
        byte[] secret = bytes(SECRET_BYTES);
        byte[] sealed = vault.seal(secret, purpose(account.id()));
        store.change(sql -> {
            remove(sql, account.id());
            sql.insertInto(ACCOUNT_TOTP)
                    .set(ACCOUNT_TOTP.ACCOUNT_ID, account.id())
                    .set(ACCOUNT_TOTP.SECRET, sealed)
                    .execute();
        });
        return Base32.of(secret);
    }

    /** The secret that was proposed and not confirmed yet, as apps want it typed. */
    public Optional<String> proposed(Account account) {
        return store.read(sql -> sql.select(ACCOUNT_TOTP.SECRET)
                        .from(ACCOUNT_TOTP)
                        .where(ACCOUNT_TOTP.ACCOUNT_ID.eq(account.id()))
                        .and(ACCOUNT_TOTP.CONFIRMED_AT.isNull())
                        .fetchOptional(ACCOUNT_TOTP.SECRET))
                .map(held -> Base32.of(vault.open(held, purpose(account.id()))));
    }

    /** Turns the second step on when the code is right; gives the codes to be written down, which are shown this once. */
    public Optional<List<String>> confirm(Account account, String code) {
        OptionalLong step = stepOf(account.id(), code);
        if (step.isEmpty() || !throttle.admitsCode(account.id())) {
            return Optional.empty();
        }
        List<String> paper = Stream.generate(() -> grouped(Base32.of(bytes(PAPER_BYTES))))
                .limit(PAPER_CODES)
                .toList();
        List<String> fingerprints = paper.stream().map(SecondStep::fingerprint).toList();
        Instant now = clock.instant();
        store.change(sql -> turnOn(sql, account, step.getAsLong(), now, fingerprints));
        return Optional.of(paper);
    }

    private void turnOn(DSLContext sql, Account account, long step, Instant now, List<String> fingerprints) {
        sql.update(ACCOUNT_TOTP)
                .set(ACCOUNT_TOTP.CONFIRMED_AT, now)
                .set(ACCOUNT_TOTP.LAST_STEP, step)
                .where(ACCOUNT_TOTP.ACCOUNT_ID.eq(account.id()))
                .execute();
        fingerprints.forEach(fingerprint -> sql.insertInto(RECOVERY_CODE)
                .set(RECOVERY_CODE.CODE_HASH, fingerprint)
                .set(RECOVERY_CODE.ACCOUNT_ID, account.id())
                .execute());
        log.add(sql, account.auditName(), Action.SECOND_STEP_ON, account.auditName());
    }

    /** True for a right code that has not been taken before; it is taken now. Ten may be tried in fifteen minutes. */
    public boolean take(Account account, String typed) {
        if (!throttle.admitsCode(account.id())) {
            return false;
        }
        String code = typed.replaceAll("[\\s-]", "");
        boolean taken = takeFromApp(account.id(), code) || takeFromPaper(account.id(), code);
        if (!taken) {
            log.add(account.auditName(), Action.REFUSED, account.auditName());
        }
        return taken;
    }

    private boolean takeFromApp(long account, String code) {
        OptionalLong step = stepOf(account, code);
        return step.isPresent()
                && store.write(sql -> sql.update(ACCOUNT_TOTP)
                                .set(ACCOUNT_TOTP.LAST_STEP, step.getAsLong())
                                .where(ACCOUNT_TOTP.ACCOUNT_ID.eq(account))
                                .and(ACCOUNT_TOTP.LAST_STEP.lt(step.getAsLong()))
                                .execute())
                        == 1;
    }

    private OptionalLong stepOf(long account, String code) {
        return store.read(sql -> sql.select(ACCOUNT_TOTP.SECRET)
                        .from(ACCOUNT_TOTP)
                        .where(ACCOUNT_TOTP.ACCOUNT_ID.eq(account))
                        .fetchOptional(ACCOUNT_TOTP.SECRET))
                .map(held -> Totp.step(vault.open(held, purpose(account)), code.strip(), clock.instant()))
                .orElse(OptionalLong.empty());
    }

    private boolean takeFromPaper(long account, String code) {
        String fingerprint = fingerprint(code);
        return store.write(sql -> sql.deleteFrom(RECOVERY_CODE)
                        .where(RECOVERY_CODE.CODE_HASH.eq(fingerprint))
                        .and(RECOVERY_CODE.ACCOUNT_ID.eq(account))
                        .execute())
                == 1;
    }

    /** How many of the codes on paper are left. */
    public int paperLeft(Account account) {
        return store.read(sql -> sql.fetchCount(RECOVERY_CODE, RECOVERY_CODE.ACCOUNT_ID.eq(account.id())));
    }

    /** Turns the second step off. */
    public void turnOff(Account account) {
        store.change(sql -> {
            remove(sql, account.id());
            log.add(sql, account.auditName(), Action.SECOND_STEP_OFF, account.auditName());
        });
    }

    private static void remove(DSLContext sql, long account) {
        sql.deleteFrom(ACCOUNT_TOTP).where(ACCOUNT_TOTP.ACCOUNT_ID.eq(account)).execute();
        sql.deleteFrom(RECOVERY_CODE)
                .where(RECOVERY_CODE.ACCOUNT_ID.eq(account))
                .execute();
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] purpose(long account) {
        return ("account_totp.secret " + account).getBytes(StandardCharsets.UTF_8);
    }

    private static String grouped(String code) {
        return code.replaceAll("(.{4})(?!$)", "$1-");
    }

    private static String fingerprint(String code) {
        return Tokens.fingerprint(code.replace("-", "").toUpperCase(Locale.ROOT));
    }
}
