/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.api;

import static org.resguardo.platform.storage.schema.Tables.INTEGRATOR_KEY;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jooq.Record;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.storage.Remembered;
import org.resguardo.platform.storage.Store;

/** The keys of other programs. A key is 192 random bits behind a word by which leak finders know it; only its fingerprint is kept. */
public final class IntegratorKeys {
    private static final String WORD = "resguardo_";
    private static final int BYTES = 24;
    private static final int SHOWN = WORD.length() + 4;
    private static final Duration KEPT = Duration.ofDays(365);
    private static final Duration NOTED = Duration.ofMinutes(1);

    private final Store store;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final AuditLog log;
    private final Remembered<Map<String, IntegratorKey>> present;

    /** The keys in a database. */
    public IntegratorKeys(Store store, InstantSource clock, RandomGenerator random, AuditLog log) {
        this.store = store;
        this.clock = clock;
        this.random = random;
        this.log = log;
        this.present = new Remembered<>(this::read);
    }

    /** Makes a key, which is given back this once. */
    public String make(Account by, String name, Set<Scope> scopes) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String key = WORD + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        present.changed(() -> store.change(sql -> {
            sql.deleteFrom(INTEGRATOR_KEY)
                    .where(INTEGRATOR_KEY.ENDED_AT.lt(now.minus(KEPT)))
                    .execute();
            long id = sql.insertInto(INTEGRATOR_KEY)
                    .set(INTEGRATOR_KEY.NAME, name)
                    .set(INTEGRATOR_KEY.BEGINNING, key.substring(0, SHOWN))
                    .set(INTEGRATOR_KEY.KEY_HASH, fingerprint(key))
                    .set(INTEGRATOR_KEY.SCOPES, scopes.stream().map(Scope::id).collect(Collectors.joining(" ")))
                    .set(INTEGRATOR_KEY.ACCOUNT_ID, by.id())
                    .set(INTEGRATOR_KEY.MADE_AT, now)
                    .returningResult(INTEGRATOR_KEY.ID)
                    .fetchSingle()
                    .value1();
            log.add(sql, by.auditName(), Action.KEY_MADE, "key:" + id);
        }));
        return key;
    }

    /** The keys that let somebody in, the latest first. */
    public List<IntegratorKey> all() {
        return List.copyOf(present.now().values());
    }

    /** The key that a program shows, when it is one and has not been ended. Notes that it was used. */
    Optional<IntegratorKey> shown(String key) {
        Optional<IntegratorKey> known = Optional.ofNullable(present.now().get(fingerprint(key)));
        Instant now = clock.instant();
        known.filter(found -> found.usedAt()
                        .map(used -> used.plus(NOTED).isBefore(now))
                        .orElse(true))
                .ifPresent(found -> present.changed(() -> store.change(sql -> sql.update(INTEGRATOR_KEY)
                        .set(INTEGRATOR_KEY.USED_AT, now)
                        .where(INTEGRATOR_KEY.ID.eq(found.id()))
                        .execute())));
        return known;
    }

    /** Ends a key, from the next request on; false when there is none. */
    public boolean end(Account by, long id) {
        Instant now = clock.instant();
        return present.changed(() -> store.write(sql -> {
            int ended = sql.update(INTEGRATOR_KEY)
                    .set(INTEGRATOR_KEY.ENDED_AT, now)
                    .where(INTEGRATOR_KEY.ID.eq(id))
                    .and(INTEGRATOR_KEY.ENDED_AT.isNull())
                    .execute();
            if (ended == 1) {
                log.add(sql, by.auditName(), Action.KEY_ENDED, "key:" + id);
            }
            return ended == 1;
        }));
    }

    /** The keys that let somebody in by their fingerprints, the latest first. */
    private Map<String, IntegratorKey> read() {
        Map<String, IntegratorKey> keys = new LinkedHashMap<>();
        store.read(sql -> sql.selectFrom(INTEGRATOR_KEY)
                        .where(INTEGRATOR_KEY.ENDED_AT.isNull())
                        .orderBy(INTEGRATOR_KEY.ID.desc())
                        .fetch())
                .forEach(row -> keys.put(row.get(INTEGRATOR_KEY.KEY_HASH), key(row)));
        return keys;
    }

    private static IntegratorKey key(Record row) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        Arrays.stream(row.get(INTEGRATOR_KEY.SCOPES).split(" "))
                .forEach(id -> Scope.of(id).ifPresent(scopes::add));
        return new IntegratorKey(
                row.get(INTEGRATOR_KEY.ID),
                row.get(INTEGRATOR_KEY.NAME),
                row.get(INTEGRATOR_KEY.BEGINNING),
                Set.copyOf(scopes),
                row.get(INTEGRATOR_KEY.MADE_AT),
                Optional.ofNullable(row.get(INTEGRATOR_KEY.USED_AT)));
    }

    private static String fingerprint(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
