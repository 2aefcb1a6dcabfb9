/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.status;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.resguardo.platform.storage.Database;
import org.resguardo.platform.storage.Store;

/** Whether the database is whole. Looking reads all of it, so what was seen is told again for ten minutes. */
public final class DatabaseCheck implements Check {
    private static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final long MEGABYTE = 1_000_000;

    private final Store store;
    private final Database database;
    private final InstantSource clock;
    private Instant seenAt = Instant.EPOCH;
    private Optional<Observation> seen = Optional.empty();

    /** For a database. */
    public DatabaseCheck(Store store, Database database, InstantSource clock) {
        this.store = store;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public synchronized Observation look() {
        Instant now = clock.instant();
        if (seen.isEmpty() || seenAt.plus(GOOD_FOR).isBefore(now)) {
            seen = Optional.of(of(store.<Boolean>read(database::sound), now));
            seenAt = now;
        }
        return seen.orElseThrow();
    }

    private Observation of(boolean sound, Instant now) {
        long megabytes = (database.size() + MEGABYTE - 1) / MEGABYTE;
        Map<String, Object> arguments = Map.of("megabytes", megabytes, "checked", Date.from(now));
        return sound
                ? Observation.good("status.database", "status.database.good", arguments)
                : Observation.attention(
                        "status.database", "status.database.damaged", "status.database.advice", arguments);
    }
}
