/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account;

import static org.resguardo.platform.storage.schema.Tables.PASSKEY_CHALLENGE;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.Store;

/**
 * What a passkey is asked to sign: WebAuthn's challenges. A question is its own proof, sealed with its moment and its purpose, so that
 * nothing is kept of those that nobody answers; each is good for five minutes and for one answer.
 */
final class PasskeyQuestions {
    private static final Duration GOOD = Duration.ofMinutes(5);
    private static final Duration REMEMBERED = Duration.ofDays(1);
    private static final int RANDOM_BYTES = 16;

    private final Store store;
    private final Vault vault;
    private final InstantSource clock;
    private final RandomGenerator random;

    PasskeyQuestions(Store store, Vault vault, InstantSource clock, RandomGenerator random) {
        this.store = store;
        this.vault = vault;
        this.clock = clock;
        this.random = random;
    }

    /** A new question for a purpose, in base64url. */
    String ask(String purpose) {
        byte[] plain = new byte[RANDOM_BYTES];
        random.nextBytes(plain);
        byte[] dated = ByteBuffer.allocate(Long.BYTES + RANDOM_BYTES)
                .putLong(clock.instant().toEpochMilli())
                .put(plain)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(vault.seal(dated, bytes(purpose)));
    }

    /** True for a question of ours, for this purpose, that is young enough and was not answered yet; it counts as answered now. */
    boolean take(byte[] question, String purpose) {
        Instant now = clock.instant();
        Optional<Instant> asked = asked(question, purpose);
        if (asked.isEmpty() || asked.get().plus(GOOD).isBefore(now)) {
            return false;
        }
        String fingerprint = Tokens.fingerprint(Base64.getUrlEncoder().encodeToString(question));
        return store.write(sql -> {
                    sql.deleteFrom(PASSKEY_CHALLENGE)
                            .where(PASSKEY_CHALLENGE.ANSWERED_AT.lt(now.minus(REMEMBERED)))
                            .execute();
                    return sql.insertInto(PASSKEY_CHALLENGE)
                            .set(PASSKEY_CHALLENGE.CHALLENGE_HASH, fingerprint)
                            .set(PASSKEY_CHALLENGE.ANSWERED_AT, now)
                            .onConflictDoNothing()
                            .execute();
                })
                == 1;
    }

    /** When it was asked; empty when it is none of ours, or for something else. */
    private Optional<Instant> asked(byte[] question, String purpose) {
        try {
            return Optional.of(Instant.ofEpochMilli(
                    ByteBuffer.wrap(vault.open(question, bytes(purpose))).getLong()));
        } catch (Fault foreign) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(String purpose) {
        return ("passkey question " + purpose).getBytes(StandardCharsets.UTF_8);
    }
}
