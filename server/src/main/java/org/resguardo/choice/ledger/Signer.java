/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.ledger;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.log.EventLog;

/** Signs the state of the ledger within about a second after it grew, and at the start of the program what a crash left unsigned. */
public final class Signer implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Ledger ledger;
    private final Semaphore grown = new Semaphore(1);
    private final Thread thread;
    private volatile boolean closed;

    /** A signer for a ledger, which begins at once. */
    public Signer(Ledger ledger) {
        this.ledger = ledger;
        this.thread = Thread.ofVirtual().name("ledger-signer").start(this::work);
    }

    /** The ledger has grown, or does so in the change that is being made. */
    public void soon() {
        if (grown.availablePermits() == 0) {
            grown.release();
        }
    }

    private void work() {
        try {
            while (!closed) {
                grown.acquire();
                Thread.sleep(PAUSE);
                grown.drainPermits();
                sign();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void sign() {
        try {
            ledger.sign();
        } catch (Fault e) {
            EventLog.warn("ledger-not-signed", e);
            soon();
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
