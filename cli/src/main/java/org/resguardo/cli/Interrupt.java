/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.resguardo.scan.Scan;

/**
 * Turns Ctrl-C into an orderly end: the scan is stopped, and the Java machine stays up until the partial report is written.
 * Its exit code is then the one that shells know, 128 and the number of the signal.
 */
final class Interrupt {
    private static final long LONGEST_SECONDS = 30;

    private final CountDownLatch written = new CountDownLatch(1);
    private final Thread hook;

    private Interrupt(Scan scan) {
        this.hook = new Thread(() -> stop(scan), "interrupt");
    }

    /** From now on Ctrl-C stops the scan. */
    static Interrupt stops(Scan scan) {
        Interrupt interrupt = new Interrupt(scan);
        Runtime.getRuntime().addShutdownHook(interrupt.hook);
        return interrupt;
    }

    private void stop(Scan scan) {
        scan.stop();
        try {
            written.await(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Everything is written, and the program may end. */
    void over() {
        written.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            written.countDown(); // the machine is going down already, and waits for nothing more
        }
    }
}
