/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.find;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.resguardo.connector.Ability;
import org.resguardo.connector.Connector;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Dataset;
import org.resguardo.connector.ReadLimit;
import org.resguardo.connector.StoppedException;

/** Sifts datasets on a few threads, a few ahead of whoever asks, and answers in their order. */
final class SiftingAhead implements AutoCloseable {
    private static final int MOST_THREADS = 4;

    private final Connector connector;
    private final Sought sought;
    private final Iterator<Dataset> datasets;
    private final int ahead;
    private final ExecutorService threads;
    private final ThreadLocal<Sieve> sieve;
    private final Queue<Future<Sifted>> under = new ArrayDeque<>();
    private final AtomicBoolean stopped = new AtomicBoolean();

    /** What was seen of a dataset: whether she may stand in it, whether a part could not be read, and whether none could. */
    record Sifted(Dataset dataset, boolean passed, boolean incomplete) {}

    /** For datasets in an order. */
    SiftingAhead(Connector connector, Sought sought, Iterator<Dataset> datasets) {
        this.connector = connector;
        this.sought = sought;
        this.datasets = datasets;
        boolean several = connector.abilities().contains(Ability.READ_IN_PARALLEL);
        int count = several ? Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()) : 1;
        this.ahead = several ? 2 * count : 1;
        this.threads = Executors.newFixedThreadPool(
                count, Thread.ofPlatform().daemon().name("sifting-", 0).factory());
        this.sieve = ThreadLocal.withInitial(() -> Sieve.of(sought));
    }

    /** The next dataset; asked once for each. */
    Sifted next() {
        while (under.size() < ahead && datasets.hasNext()) {
            Dataset dataset = datasets.next();
            under.add(threads.submit(() -> sifted(dataset)));
        }
        try {
            return under.remove().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("sifting failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        }
    }

    private Sifted sifted(Dataset dataset) {
        Sifting sifting = new Sifting(sieve.get(), Sieve.ofNumbers(sought), () -> !stopped.get());
        try {
            connector.read(dataset, ReadLimit.everything(), sifting);
        } catch (StoppedException e) {
            return new Sifted(dataset, sifting.passed(), !sifting.passed());
        } catch (ConnectorException e) {
            return new Sifted(dataset, sifting.passed(), true);
        }
        return new Sifted(dataset, sifting.passed(), sifting.incomplete());
    }

    /** Ends what is under way. */
    @Override
    public void close() {
        stopped.set(true);
        threads.shutdown();
        try {
            while (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
