/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.util.concurrent.TimeUnit;

/**
 * Leaves the place room for the business itself: a run disposes of no more than so many records a second, and rests in
 * between. Nothing is locked while it rests.
 */
final class Pace implements Watch {
    /** How many records a second a run may dispose of. */
    static final int USUAL = 10_000;

    private final Watch watch;
    private final int most;
    private final long began = System.nanoTime();
    private long first = -1;

    /**
     * Rests after each lot that another watch has seen.
     *
     * @param most how many records a second
     */
    Pace(Watch watch, int most) {
        this.watch = watch;
        this.most = most;
    }

    @Override
    public void done(long rows) {
        watch.done(rows);
        first = first < 0 ? rows : first;
        long due = (rows - first) * TimeUnit.SECONDS.toNanos(1) / most;
        long ahead = due - (System.nanoTime() - began);
        if (ahead > 0) {
            rest(Math.min(ahead, TimeUnit.SECONDS.toNanos(1)));
        }
    }

    private static void rest(long nanoseconds) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanoseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the next check of the job sees it
        }
    }
}
