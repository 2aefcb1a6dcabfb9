/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.resguardo.connector.StoppedException;

/** Threads that read. They take work from a short queue, so that a long listing does not pile up. */
final class Readers implements AutoCloseable {
    private static final int AHEAD = 64;

    private final ThreadPoolExecutor pool;

    Readers(int count) {
        pool = new ThreadPoolExecutor(
                count,
                count,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(AHEAD),
                work -> DaemonThreads.named("read", work),
                (work, full) -> waitForRoom(full, work));
    }

    /** Has a thread do the work; waits while the queue is full. */
    void run(Runnable work) {
        pool.execute(work);
    }

    /** Waits until all work is done. */
    @Override
    public void close() {
        pool.shutdown();
        try {
            pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            pool.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private static void waitForRoom(ThreadPoolExecutor pool, Runnable work) {
        try {
            pool.getQueue().put(work);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        }
    }
}
