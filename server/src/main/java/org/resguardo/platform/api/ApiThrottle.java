/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.api;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** Lets a key, or the strangers of one network together, ask so often in a minute of the clock. */
public final class ApiThrottle {
    /** Keys cannot be guessed at any pace; this only keeps strangers from being a burden. */
    static final int FOR_STRANGERS = 120;

    private final InstantSource clock;
    private final Map<String, Integer> counts = new HashMap<>();
    private Instant minute = Instant.EPOCH;

    /** A throttle that measures time with a clock. */
    public ApiThrottle(InstantSource clock) {
        this.clock = clock;
    }

    /** How many seconds to wait; 0 when it may ask now, which is counted. */
    public synchronized long pause(String who, int most) {
        Instant now = clock.instant();
        Instant begun = now.truncatedTo(ChronoUnit.MINUTES);
        if (!begun.equals(minute)) {
            minute = begun;
            counts.clear();
        }
        boolean room = counts.merge(who, 1, Integer::sum) <= most;
        return room ? 0 : Math.max(1, ChronoUnit.SECONDS.between(now, begun.plus(1, ChronoUnit.MINUTES)));
    }
}
