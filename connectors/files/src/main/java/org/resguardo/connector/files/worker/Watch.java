/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.worker;

import java.time.Duration;
import org.resguardo.connector.Intake;

/** Looks now and then at one child at work, and ends it when its time is over or the reading is to stop. */
final class Watch implements Runnable {

    /** Why the child was ended. */
    enum Reason {
        NONE,
        TIME_OVER,
        STOPPED
    }

    private final Worker worker;
    private final Intake intake;
    private final long began = System.nanoTime();
    private final Duration time;
    private volatile Reason reason = Reason.NONE;

    Watch(Worker worker, Intake intake, Duration time) {
        this.worker = worker;
        this.intake = intake;
        this.time = time;
    }

    @Override
    public void run() {
        if (reason != Reason.NONE) {
            return;
        }
        if (intake.stopped()) {
            end(Reason.STOPPED);
        } else if (Duration.ofNanos(System.nanoTime() - began).compareTo(time) > 0) {
            end(Reason.TIME_OVER);
        }
    }

    Reason reason() {
        return reason;
    }

    private void end(Reason why) {
        reason = why;
        worker.kill();
    }
}
