/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The clock of a demonstration. It begins half a year ago and runs as many days behind as are being told of, until all is told; then it is
 * right. It never goes back, since those who wait by it would wait for as long again.
 */
public final class SampleClock implements InstantSource {
    /** How many days ago everything begins. */
    static final int BEGINNING = 181;

    private volatile Duration behind = Duration.ofDays(BEGINNING);

    @Override
    public Instant instant() {
        return Instant.now().minus(behind);
    }

    /** Tells of a day so many days ago. */
    void daysAgo(int days) {
        behind = Duration.ofDays(days);
    }
}
