/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;

/** A change that waits for its turn, and its outcome; the first outcome that is told stays. */
final class Pending<T> {
    private final Function<DSLContext, T> change;
    private final CompletableFuture<T> outcome = new CompletableFuture<>();
    private Runnable acknowledgement = this::refuse;

    Pending(Function<DSLContext, T> change) {
        this.change = change;
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
