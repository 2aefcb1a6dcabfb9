/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account;

import static org.resguardo.platform.storage.schema.Tables.ACCOUNT_DEVICE;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.resguardo.platform.storage.Store;

/** The devices on which accounts have come in before. Each holds a token; here is only its fingerprint. */
public final class Devices {
    /** How long a device is remembered after the account last came in on it. */
    public static final Duration KEPT = Duration.ofDays(180);

    private final Store store;
    private final InstantSource clock;
    private final RandomGenerator random;

    /** The devices in a database. */
    public Devices(Store store, InstantSource clock, RandomGenerator random) {
        this.store = store;
        this.clock = clock;
        this.random = random;
    }

    /** True when the account has come in on the device that holds the token. */
    boolean known(long account, String token) {
        Instant since = clock.instant().minus(KEPT);
        return !token.isEmpty()
                && store.read(sql -> sql.fetchExists(sql.selectOne()
                        .from(ACCOUNT_DEVICE)
                        .where(ACCOUNT_DEVICE.ACCOUNT_ID.eq(account))
                        .and(ACCOUNT_DEVICE.TOKEN_HASH.eq(Tokens.fingerprint(token)))
                        .and(ACCOUNT_DEVICE.SEEN_AT.gt(since))));
    }

    /** Gives a device on which the account has come in a token of its own, and forgets those of long ago. */
    public String remember(long account) {
        String token = Tokens.make(random);
        Instant now = clock.instant();
        store.change(sql -> {
            sql.deleteFrom(ACCOUNT_DEVICE)
                    .where(ACCOUNT_DEVICE.SEEN_AT.lt(now.minus(KEPT)))
                    .execute();
            sql.insertInto(ACCOUNT_DEVICE)
                    .set(ACCOUNT_DEVICE.TOKEN_HASH, Tokens.fingerprint(token))
                    .set(ACCOUNT_DEVICE.ACCOUNT_ID, account)
                    .set(ACCOUNT_DEVICE.SEEN_AT, now)
                    .execute();
        });
        return token;
    }
}
