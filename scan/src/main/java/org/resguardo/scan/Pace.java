/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.time.Duration;

/**
 * How much of the time samples are taken from a database that others work with. Between two tables the scan rests, so that it looks for one
 * part of {@code parts} of the time and no more; what it did not use it may use later, up to {@code saved}, so that a small database is
 * looked at without a pause. Files and tables that are read whole know no rests: the sooner these end, the sooner nobody is disturbed.
 *
 * @param parts 1 for no rests at all; 8 to look for an eighth of the time
 * @param saved how long a scan may look before it rests for the first time
 */
public record Pace(int parts, Duration saved) {
    public Pace {
        if (parts < 1 || saved.isNegative()) {
            throw new IllegalArgumentException("A pace has at least one part and saves no negative time.");
        }
    }

    /** Without rests. */
    public static Pace full() {
        return new Pace(1, Duration.ZERO);
    }

    /** For a look that nobody waits for: an eighth of the time, after one second without a rest. */
    public static Pace gentle() {
        return new Pace(8, Duration.ofSeconds(1));
    }
}
