/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.web;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * How fast a site is asked: one request at a time, and a second between the end of one answer and the next question, or as long as the site's
 * robots.txt wants ({@code Crawl-delay}, an extension that many sites write; half a minute at most). A machine that says that it is overloaded is given more time.
 */
public final class Pace {
    static final Duration USUAL = Duration.ofSeconds(1);
    static final Duration SLOWEST = Duration.ofSeconds(30);

    private final InstantSource clock;
    private final Sleeper sleeper;
    private Duration between = USUAL;
    private Optional<Instant> asked = Optional.empty();

    /** Waits. */
    @FunctionalInterface
    public interface Sleeper {
        /** Lets some time pass. */
        void sleep(Duration time) throws InterruptedException;
    }

    /** Keeps time by a clock. */
    public Pace(InstantSource clock, Sleeper sleeper) {
        this.clock = clock;
        this.sleeper = sleeper;
    }

    /** As this machine's clock goes. */
    public static Pace ofThisMachine() {
        return new Pace(InstantSource.system(), Thread::sleep);
    }

    void atLeast(Duration wanted) {
        Duration capped = wanted.compareTo(SLOWEST) > 0 ? SLOWEST : wanted;
        between = capped.compareTo(between) > 0 ? capped : between;
    }

    /** Waits for the moment at which one may ask again. */
    void beforeAsking() throws InterruptedIOException {
        Duration left = asked.map(moment -> Duration.between(clock.instant(), moment.plus(between)))
                .orElse(Duration.ZERO);
        rest(left);
    }

    void afterAsking() {
        asked = Optional.of(clock.instant());
    }

    void rest(Duration time) throws InterruptedIOException {
        if (time.isPositive()) {
            try {
                sleeper.sleep(time);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException();
            }
        }
    }

    Instant now() {
        return clock.instant();
    }
}
