/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account;

import static org.resguardo.platform.storage.schema.Tables.PASSKEY;

import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.client.challenge.Challenge;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.Store;

/**
 * Coming in by a key on one's own device, which asks for a finger, a face or a number before it signs: it is both steps in one
 * (W3C Web Authentication level 3, read 2026-11). Which maker's device it is, is not asked.
 */
public final class Passkeys {
    /** So many one account may have. */
    public static final int MOST = 20;

    private static final String ANSWERING = "come in";

    private final Store store;
    private final InstantSource clock;
    private final AuditLog log;
    private final Accounts accounts;
    private final PasskeyQuestions questions;

    /** The passkeys of the accounts in a database. */
    public Passkeys(
            Store store, Vault vault, InstantSource clock, RandomGenerator random, Accounts accounts, AuditLog log) {
        this.store = store;
        this.clock = clock;
        this.log = log;
        this.accounts = accounts;
        this.questions = new PasskeyQuestions(store, vault, clock, random);
    }

    /** What a passkey that is here already is to sign, in base64url. */
    public String question() {
        return questions.ask(ANSWERING);
    }

    /** What a new passkey of an account is to sign, in base64url. */
    public String questionFor(Account account) {
        return questions.ask(adding(account.id()));
    }

    /** By what a device knows whose passkey it holds, in base64url: the account's number, which tells strangers nothing. */
    public static String handle(Account account) {
        return base64(handle(account.id()));
    }

    /** The rules, read when the first passkey comes: the program starts sooner without. */
    private static final class Rules {
        static final PasskeyRules ALL = new PasskeyRules();
    }

    /** Somebody's passkeys, the oldest first. */
    public List<Passkey> of(Account account) {
        return store.read(sql -> sql.selectFrom(PASSKEY)
                .where(PASSKEY.ACCOUNT_ID.eq(account.id()))
                .orderBy(PASSKEY.MADE_AT, PASSKEY.CREDENTIAL_ID)
                .fetch(row -> new Passkey(
                        base64(row.getCredentialId()),
                        row.getName(),
                        row.getSynced() == 1,
                        row.getMadeAt(),
                        Optional.ofNullable(row.getUsedAt()))));
    }

    /**
     * Takes a new passkey in.
     *
     * @param answer what the browser's {@code navigator.credentials.create} gave, as JSON
     * @return false when it does not answer a question of ours, or is one that is known already
     */
    public boolean add(Account account, PasskeySite site, String name, String answer) {
        Optional<RegistrationData> told = Rules.ALL.registration(answer);
        Optional<Challenge> asked = told.map(data -> Objects.requireNonNull(data.getCollectedClientData()))
                .map(data -> data.getChallenge());
        if (asked.isEmpty() || !questions.take(asked.get().getValue(), adding(account.id()))) {
            return false;
        }
        return Rules.ALL
                .made(told.get(), site, new DefaultChallenge(asked.get().getValue()))
                .map(made -> keep(account, name, made))
                .orElse(false);
    }

    private boolean keep(Account account, String name, PasskeyRules.Made made) {
        return store.write(sql -> {
            int kept = sql.fetchCount(PASSKEY, PASSKEY.ACCOUNT_ID.eq(account.id())) >= MOST
                    ? 0
                    : sql.insertInto(PASSKEY)
                            .set(PASSKEY.CREDENTIAL_ID, made.id())
                            .set(PASSKEY.ACCOUNT_ID, account.id())
                            .set(PASSKEY.PUBLIC_KEY, made.publicKey())
                            .set(PASSKEY.SIGN_COUNT, made.count())
                            .set(PASSKEY.SYNCED, made.synced() ? 1 : 0)
                            .set(PASSKEY.NAME, name)
                            .set(PASSKEY.MADE_AT, clock.instant())
                            .onConflictDoNothing()
                            .execute();
            if (kept == 1) {
                log.add(sql, account.auditName(), Action.PASSKEY_ADDED, account.auditName());
            }
            return kept == 1;
        });
    }

    /** Removes one of the account's own; others' are not found. */
    public boolean remove(Account account, String id) {
        Optional<byte[]> credential = PasskeyRules.bytes(id);
        return credential.isPresent()
                && store.write(sql -> {
                    int gone = sql.deleteFrom(PASSKEY)
                            .where(PASSKEY.CREDENTIAL_ID.eq(credential.get()))
                            .and(PASSKEY.ACCOUNT_ID.eq(account.id()))
                            .execute();
                    if (gone == 1) {
                        log.add(sql, account.auditName(), Action.PASSKEY_REMOVED, account.auditName());
                    }
                    return gone == 1;
                });
    }

    /**
     * Whose passkey answered.
     *
     * @param answer what the browser's {@code navigator.credentials.get} gave, as JSON
     * @return empty when it does not answer a question of ours, by a passkey that is known, of somebody who may come in
     */
    public Optional<Account> whose(PasskeySite site, String answer) {
        Optional<AuthenticationData> told = Rules.ALL.assertion(answer);
        Optional<Challenge> asked = told.map(data -> Objects.requireNonNull(data.getCollectedClientData()))
                .map(data -> data.getChallenge());
        if (asked.isEmpty() || !questions.take(asked.get().getValue(), ANSWERING)) {
            return Optional.empty();
        }
        AuthenticationData data = told.get();
        return Optional.ofNullable(data.getCredentialId())
                .flatMap(this::known)
                .filter(known ->
                        data.getUserHandle() == null || Arrays.equals(data.getUserHandle(), handle(known.account())))
                .flatMap(known -> taken(known, data, site, asked.get()));
    }

    private Optional<Account> taken(Known known, AuthenticationData data, PasskeySite site, Challenge asked) {
        var count = Rules.ALL.signed(data, known.key(), site, new DefaultChallenge(asked.getValue()));
        if (count.isEmpty()) {
            log.add("stranger", Action.REFUSED, "account:" + known.account());
            return Optional.empty();
        }
        Instant now = clock.instant();
        store.change(sql -> sql.update(PASSKEY)
                .set(PASSKEY.SIGN_COUNT, count.getAsLong())
                .set(PASSKEY.USED_AT, now)
                .where(PASSKEY.CREDENTIAL_ID.eq(data.getCredentialId()))
                .execute());
        return accounts.find(known.account());
    }

    /** A passkey as it must answer. */
    private record Known(long account, PasskeyRules.Held key) {}

    private Optional<Known> known(byte[] id) {
        return store.read(sql -> sql.selectFrom(PASSKEY)
                .where(PASSKEY.CREDENTIAL_ID.eq(id))
                .fetchOptional(row -> new Known(
                        row.getAccountId(),
                        new PasskeyRules.Held(row.getPublicKey(), row.getSignCount(), row.getSynced() == 1))));
    }

    private static String adding(long account) {
        return "make for " + account;
    }

    private static byte[] handle(long account) {
        return ByteBuffer.allocate(Long.BYTES).putLong(account).array();
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
