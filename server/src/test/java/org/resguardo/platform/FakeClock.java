/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is moved. It begins on a Tuesday in November, in the morning. */
public final class FakeClock implements InstantSource {
    private Instant now = Instant.parse("2026-11-24T08:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    /** Lets time pass. */
    public void pass(Duration time) {
        now = now.plus(time);
    }
}
