/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.resguardo.platform.fault.Fault;

/**
 * Seals what a transaction takes and brings it to the disk while the place deletes it: neither waits for the other, and the
 * commit waits for both.
 */
final class Sealing implements AutoCloseable {
    private final Quarantine quarantine;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("sealing").factory());

    Sealing(Quarantine quarantine) {
        this.quarantine = quarantine;
    }

    /** One frame on its way to the disk. */
    final class Begun {
        private final int number = quarantine.frames();
        private final CompletableFuture<Void> written;

        private Begun(Frame frame) {
            written = CompletableFuture.runAsync(() -> quarantine.add(frame), thread);
        }

        /** Waits until the frame is on the disk. */
        void onDisk() {
            try {
                written.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof Fault fault ? fault : e;
            }
        }

        /** Takes the frame away again: its transaction is not committed. */
        void takeBack() {
            if (written.handle((done, failure) -> failure == null).join()) {
                quarantine.cut(number);
            }
        }
    }

    /** Begins with a frame; the one before it is on the disk. */
    Begun begin(Frame frame) {
        return new Begun(frame);
    }

    /** Waits for what is under way. */
    @Override
    public void close() {
        thread.close();
    }
}
