/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.mail;

import java.time.Duration;
import org.resguardo.connector.StoppedException;

/** Waits as long as the server has worked, up to half a second, so that it is ours for half of the time at most. */
final class Pace {
    private static final Duration LONGEST = Duration.ofMillis(500);

    private Pace() {}

    /** Rests after work that began at a moment of {@link System#nanoTime}. */
    static void rest(long began) {
        Duration worked = Duration.ofNanos(System.nanoTime() - began);
        try {
            Thread.sleep(worked.compareTo(LONGEST) < 0 ? worked : LONGEST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        }
    }
}
