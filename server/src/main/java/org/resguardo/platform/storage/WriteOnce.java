/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import static org.resguardo.platform.storage.schema.Tables.WRITE_ONCE;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;

/**
 * Makes a write once for a key, however often it is asked for. Who did not hear how a write went asks again with the same key: what was
 * done is not done again, and what came of it is told again.
 */
public final class WriteOnce {
    /** How long keys are remembered. */
    public static final Duration KEPT = Duration.ofDays(30);

    private final Store store;
    private final InstantSource clock;

    /** For writes to a database. */
    public WriteOnce(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** What came of the write with this key: of this one, or of the earlier one with the same key. */
    public String write(String key, Function<DSLContext, String> change) {
        Instant now = clock.instant();
        return store.write(sql -> earlier(sql, key).orElseGet(() -> first(sql, key, change, now)));
    }

    private static Optional<String> earlier(DSLContext sql, String key) {
        return sql.select(WRITE_ONCE.OUTCOME)
                .from(WRITE_ONCE)
                .where(WRITE_ONCE.KEY.eq(key))
                .fetchOptional(WRITE_ONCE.OUTCOME);
    }

    private static String first(DSLContext sql, String key, Function<DSLContext, String> change, Instant now) {
        String outcome = change.apply(sql);
        sql.deleteFrom(WRITE_ONCE)
                .where(WRITE_ONCE.WRITTEN_AT.lt(now.minus(KEPT)))
                .execute();
        sql.insertInto(WRITE_ONCE)
                .set(WRITE_ONCE.KEY, key)
                .set(WRITE_ONCE.OUTCOME, outcome)
                .set(WRITE_ONCE.WRITTEN_AT, now)
                .execute();
        return outcome;
    }
}
