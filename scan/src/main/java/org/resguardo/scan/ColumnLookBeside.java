/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.StoppedException;
import org.resguardo.engine.ColumnBatch;
import org.resguardo.engine.ColumnProfile;
import org.resguardo.engine.ColumnProfiler;
import org.resguardo.engine.Engine;

/**
 * Looks at columns while the next rows are being read.
 *
 * <p>The reader exchanges its full batches for empty ones and goes on; a few threads, the lanes, look at the full ones, each
 * at its own columns. Three sets of batches go round, so memory stays bounded and the faster side waits for the slower.
 */
final class ColumnLookBeside implements ColumnLook {
    private static final int SETS = 3;

    private final List<ColumnProfiler> profilers;
    private final int laneCount;
    private final List<Lane> lanes = new ArrayList<>();
    private final BlockingQueue<BatchSet> free = new ArrayBlockingQueue<>(SETS);
    private volatile @Nullable Throwable failure;

    ColumnLookBeside(Engine engine, int columns, int samples, int threads) {
        profilers = IntStream.range(0, columns)
                .mapToObj(i -> engine.column(samples))
                .toList();
        laneCount = Math.max(1, Math.min(threads, columns));
        Stream.generate(() -> new BatchSet(columns)).limit(SETS).forEach(free::add);
    }

    @Override
    public void add(List<ColumnBatch> columns) {
        throwFailure();
        if (lanes.isEmpty()) {
            dealColumns(columns);
        }
        BatchSet set = taken(free);
        for (int i = 0; i < profilers.size(); i++) {
            set.batches.get(i).swap(columns.get(i));
        }
        set.lanesLeft.set(lanes.size());
        lanes.forEach(lane -> lane.full.add(set));
    }

    @Override
    public List<ColumnProfile> finish() {
        lanes.forEach(lane -> lane.full.add(BatchSet.LAST));
        for (Lane lane : lanes) {
            await(lane.thread);
        }
        throwFailure();
        return profilers.stream().map(ColumnProfiler::profile).toList();
    }

    /** Gives each column to the lane that has the least to do, the longest columns first. */
    private void dealColumns(List<ColumnBatch> first) {
        IntStream.range(0, laneCount).forEach(i -> lanes.add(new Lane()));
        IntStream.range(0, profilers.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> -first.get(i).byteCount()))
                .forEach(column -> lanes.stream()
                        .min(Comparator.comparingLong(lane -> lane.bytes))
                        .orElseThrow()
                        .take(column, first.get(column).byteCount()));
        lanes.forEach(lane -> lane.thread.start());
    }

    private void throwFailure() {
        if (failure != null) {
            throw new IllegalStateException("A column could not be looked at: " + FailureCode.of(failure));
        }
    }

    private static BatchSet taken(BlockingQueue<BatchSet> queue) {
        try {
            return queue.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        }
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        }
    }

    private static final class BatchSet {
        static final BatchSet LAST = new BatchSet(0);

        final List<ColumnBatch> batches;
        final AtomicInteger lanesLeft = new AtomicInteger();

        BatchSet(int columns) {
            batches = Stream.generate(ColumnBatch::new).limit(columns).toList();
        }
    }

    private final class Lane {
        final BlockingQueue<BatchSet> full = new LinkedBlockingQueue<>();
        final List<Integer> columns = new ArrayList<>();
        final Thread thread = DaemonThreads.named("look", this::run);
        long bytes;

        void take(int column, long size) {
            columns.add(column);
            bytes += size;
        }

        private void run() {
            try {
                for (BatchSet set = taken(full); set != BatchSet.LAST; set = taken(full)) {
                    look(set);
                    if (set.lanesLeft.decrementAndGet() == 0) {
                        free.add(set);
                    }
                }
            } catch (StoppedException e) {
                failure = e;
            }
        }

        private void look(BatchSet set) {
            for (int column : columns) {
                ColumnBatch batch = set.batches.get(column);
                try {
                    if (failure == null) {
                        profilers.get(column).add(batch);
                    }
                } catch (RuntimeException | Error e) {
                    failure = e;
                }
                batch.clear();
            }
        }
    }
}
