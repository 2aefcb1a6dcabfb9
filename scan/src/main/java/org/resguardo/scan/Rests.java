/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.util.concurrent.TimeUnit;

/** Keeps one scan to its pace. Of one thread, as tables of a database are read one after another. */
final class Rests {
    private final Pace pace;
    private final StopSign stop;
    private long saved;
    private long before;

    Rests(Pace pace, StopSign stop) {
        this.pace = pace;
        this.stop = stop;
        this.saved = pace.saved().toNanos();
        this.before = System.nanoTime();
    }

    /** Rests as long as is owed after so much work, and at once no longer when the scan is stopped. */
    void after(long workedNanos) {
        if (pace.parts() == 1) {
            return;
        }
        earn();
        saved -= workedNanos;
        if (saved < 0) {
            sleep(-saved * pace.parts());
            earn();
        }
    }

    /** Time that passes, at work or not, is earned by the part of it that may be worked. */
    private void earn() {
        long now = System.nanoTime();
        saved = Math.min(pace.saved().toNanos(), saved + (now - before) / pace.parts());
        before = now;
    }

    private void sleep(long nanos) {
        try {
            stop.awaitRaised(TimeUnit.NANOSECONDS.toMillis(nanos));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
