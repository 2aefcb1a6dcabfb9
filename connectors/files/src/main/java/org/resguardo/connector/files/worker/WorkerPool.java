/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.worker;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Intake;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.ReadLimit;
import org.resguardo.connector.StoppedException;
import org.resguardo.connector.files.FileOptions;
import org.resguardo.connector.files.Source;

/**
 * Child processes in which strangers' files are parsed.
 *
 * <p>They are started when the first file comes, read one file after the other, and are replaced when they die. Several
 * threads may read at once; when all children are at work, a thread waits.
 */
public final class WorkerPool implements AutoCloseable {
    private static final long LOOK_MILLIS = 100;

    private final Semaphore places;
    private final Workers workers = new Workers();
    private final ScheduledExecutorService watches = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("worker-watch").factory());

    /** As many children as half of the processors, and at least one. */
    public WorkerPool() {
        this(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }

    /** At most the given number of children at once. */
    public WorkerPool(int children) {
        this.places = new Semaphore(children);
    }

    /**
     * Reads a file in a child process.
     *
     * @param source a file on the disk, or one that is held
     * @param options limits and choices; the time among them is kept here, the others in the child
     * @param limit no longer than this, too
     * @throws ConnectorException when the child says that nothing could be read, took too long, or died of the file
     * @throws StoppedException when the intake said so
     */
    public void read(Source source, FileOptions options, ReadLimit limit, Intake intake) throws ConnectorException {
        awaitPlace(intake);
        try {
            read(new Job(source, options), time(source, options, limit), intake);
        } catch (IOException e) {
            // The disk is full, or the system has no process left for us.
            throw new ConnectorException(Problem.at(source.place(), Kind.READER_STOPPED));
        } finally {
            places.release();
        }
    }

    /** Ends the child processes; files being read end with them. */
    @Override
    public void close() {
        watches.shutdownNow();
        workers.close();
    }

    private void awaitPlace(Intake intake) {
        try {
            while (!places.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                if (intake.stopped()) {
                    throw new StoppedException();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        }
    }

    private void read(Job job, Duration time, Intake intake) throws IOException, ConnectorException {
        Worker worker = workers.take();
        Watch watch = new Watch(worker, intake, time);
        Future<?> looking = watches.scheduleWithFixedDelay(watch, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        try {
            worker.read(job, intake);
        } catch (NonsenseException e) {
            throw new ConnectorException(Problem.at(job.source().place(), Kind.READER_STOPPED));
        } catch (IOException e) {
            throw verdict(job, worker, watch);
        } finally {
            looking.cancel(false);
            workers.giveBack(worker);
        }
    }

    private static ConnectorException verdict(Job job, Worker worker, Watch watch) {
        Kind kind = switch (watch.reason()) {
            case STOPPED -> throw new StoppedException();
            case TIME_OVER -> Kind.TOOK_TOO_LONG;
            case NONE -> worker.ranOutOfMemory() ? Kind.TOO_MUCH_MEMORY : Kind.READER_STOPPED;
        };
        return new ConnectorException(Problem.at(job.source().place(), kind));
    }

    private static Duration time(Source source, FileOptions options, ReadLimit limit) throws IOException {
        long megabytes = source.size() >> 20;
        Duration time = options.time().plus(options.timePerMegabyte().multipliedBy(megabytes));
        return time.compareTo(limit.time()) < 0 ? time : limit.time();
    }
}
