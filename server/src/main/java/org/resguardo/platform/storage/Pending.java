/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;

/** A change that waits for its turn, and its outcome; the first outcome that is told stays. */
final class Pending<T> {
    private final Function<DSLContext, T> change;
    private final CompletableFuture<T> outcome = new CompletableFuture<>();
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.WAITING);
    private Runnable acknowledgement = this::refuse;

    private enum Stage {
        WAITING,
        BEGUN,
        LEFT
    }

    Pending(Function<DSLContext, T> change) {
        this.change = change;
    }

    /** False when nobody waits for it any more; then nothing of it may be written. */
    boolean begin() {
        return stage.compareAndSet(Stage.WAITING, Stage.BEGUN);
    }

    /** Makes the change, without saying yet that it is done: that is known after the commit. */
    void run(DSLContext sql) {
        T result = change.apply(sql);
        acknowledgement = () -> outcome.complete(result);
    }

    /** The commit has come back. */
    void acknowledge() {
        acknowledgement.run();
    }

    /** The change itself threw; nothing of it was written. */
    void fail(Throwable reason) {
        outcome.completeExceptionally(reason);
    }

    /** Nothing was written. */
    void refuse() {
        outcome.completeExceptionally(new Fault(FaultKind.PASSING, "storage.refused"));
    }

    /** Nothing was written, because there is no room on the disk. */
    void refuseForRoom() {
        outcome.completeExceptionally(DiskFull.fault());
    }

    /** The file could not be written anew; what is in it is as it was. */
    void unsettled() {
        outcome.completeExceptionally(new Fault(FaultKind.PASSING, "storage.unsettled"));
    }

    /** The commit failed; the change may be there or not. */
    void unknown() {
        outcome.completeExceptionally(new Fault(FaultKind.PASSING, "storage.unknown"));
    }

    /** The database cannot be reached; nothing was written. */
    void unreachable() {
        outcome.completeExceptionally(new Fault(FaultKind.PASSING, "storage.unreachable"));
    }

    /** Waits for the outcome, so long: what has not been begun by then is not done at all. */
    T await(Duration patience) {
        try {
            outcome.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            if (stage.compareAndSet(Stage.WAITING, Stage.LEFT)) {
                refuse();
            } else {
                unknown();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            return await();
        }
        return await();
    }

    /** Waits for the outcome. */
    T await() {
        try {
            return outcome.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException reason -> throw reason;
                case Error reason -> throw reason;
                case null, default -> throw e;
            }
        }
    }
}
