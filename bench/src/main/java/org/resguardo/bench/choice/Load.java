/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.choice;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;

/**
 * Asks over connections that stay open: at a rate, where a late answer delays no later question and its time counts from when it was due,
 * or each as soon as the one before is answered.
 */
final class Load {
    private static final double NANOS = 1e9;
    private static final double MILLI = 1e6;

    private final URI server;
    private final int connections;
    private final int rate;

    /** At a rate a second; 0 for as fast as it goes. */
    Load(URI server, int connections, int rate) {
        this.server = server;
        this.connections = connections;
        this.rate = rate;
    }

    /** How long the answers took, in order, and how many were wrong. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Outcome(long[] nanos, long wrong) {
        long answers() {
            return nanos.length;
        }

        double millis(double share) {
            return nanos.length == 0 ? 0 : nanos[Math.min(nanos.length - 1, (int) (nanos.length * share))] / MILLI;
        }
    }

    Outcome run(int seconds, LongFunction<String> request) throws InterruptedException, ExecutionException {
        AtomicLong next = new AtomicLong();
        long begin = System.nanoTime();
        long end = begin + seconds * (long) NANOS;
        try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Outcome>> all = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                all.add(() -> ask(begin, end, next, request));
            }
            long wrong = 0;
            List<long[]> parts = new ArrayList<>();
            for (Future<Outcome> asker : askers.invokeAll(all)) {
                parts.add(asker.get().nanos());
                wrong += asker.get().wrong();
            }
            long[] together =
                    parts.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            return new Outcome(together, wrong);
        }
    }

    private Outcome ask(long begin, long end, AtomicLong next, LongFunction<String> request)
            throws IOException, InterruptedException {
        long[] times = new long[1024];
        int count = 0;
        long wrong = 0;
        try (Line line = new Line(server)) {
            while (true) {
                long number = next.getAndIncrement();
                long due = rate == 0 ? System.nanoTime() : begin + (long) (number * NANOS / rate);
                if (due >= end) {
                    break;
                }
                long wait = due - System.nanoTime();
                if (wait > 0) {
                    Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
                }
                wrong += line.ask(request.apply(number)) ? 0 : 1;
                if (count == times.length) {
                    times = Arrays.copyOf(times, 2 * count);
                }
                times[count++] = System.nanoTime() - due;
            }
        }
        return new Outcome(Arrays.copyOf(times, count), wrong);
    }
}
