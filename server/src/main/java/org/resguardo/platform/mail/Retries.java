/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a message is tried again that was refused for now: soon at first, then every four hours, for four days (RFC 5321, 4.5.4.1). */
final class Retries {
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(6),
            Duration.ofMinutes(20),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(4));
    private static final Duration PATIENCE = Duration.ofDays(4);

    private Retries() {}

    /** The next attempt after some; empty when it has been tried for long enough. */
    static Optional<Instant> next(Instant put, long attempts, Instant now) {
        Instant next = now.plus(WAITS.get(Math.clamp(attempts - 1, 0, WAITS.size() - 1)));
        return next.isAfter(put.plus(PATIENCE)) ? Optional.empty() : Optional.of(next);
    }
}
