/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.DSLContext;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;

/** A change that waits for its turn, and its outcome; the first outcome that is told stays. */
final class Pending<T> {
    private final Joint<?, T> kind;
    private final Object change;
    private final CompletableFuture<T> outcome = new CompletableFuture<>();
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.WAITING);
    private Runnable acknowledgement = this::refuse;

    private enum Stage {
        WAITING,
        BEGUN,
        LEFT
    }

    /** A change that is made together with others of its kind. */
    <C> Pending(Joint<C, T> kind, C change) {
        this.kind = kind;
        this.change = change;
    }

    /** Equal for changes that are made together. */
    Object kind() {
        return kind;
    }

    /** False when nobody waits for it any more; then nothing of it may be written. */
    boolean begin() {
        return stage.compareAndSet(Stage.WAITING, Stage.BEGUN);
    }

    /** Makes the change, without saying yet that it is done: that is known after the commit. */
    void run(DSLContext sql) {
        run(sql, List.of(this));
    }

    /** Makes changes of one kind, without saying yet that they are done. */
    static void run(DSLContext sql, List<Pending<?>> some) {
        List<?> results = made(sql, some.getFirst().kind, some);
        if (results.size() != some.size()) {
            throw new IllegalStateException("each change has an outcome");
        }
        for (int i = 0; i < some.size(); i++) {
            some.get(i).made(results.get(i));
        }
    }

    @SuppressWarnings("unchecked") // who asks for a change of a kind gives what that kind takes
    private static <C> List<?> made(DSLContext sql, Joint<C, ?> kind, List<Pending<?>> some) {
        return kind.make(sql, some.stream().map(pending -> (C) pending.change).toList());
    }

    @SuppressWarnings("unchecked") // the outcome is of the kind that this change is of
    private void made(Object result) {
        acknowledgement = () -> outcome.complete((T) result);
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
