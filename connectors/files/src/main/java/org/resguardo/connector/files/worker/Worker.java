/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.worker;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Intake;

/** One child process. Used by one thread at a time, except that any thread may end it. */
final class Worker {
    private static final int OUT_OF_MEMORY = 3; // ExitOnOutOfMemoryError, HotSpot's vm/utilities/debug.cpp
    private static final long SECONDS_TO_DIE = 2;

    private final Process process;
    private final FrameWriter jobs;
    private final FrameReader replies;
    private boolean idle = true;

    private Worker(Process process) {
        this.process = process;
        this.jobs = new FrameWriter(process.getOutputStream());
        this.replies = new FrameReader(process.getInputStream());
    }

    static Worker start(WorkerCommand command) throws IOException {
        return new Worker(command.start());
    }

    /**
     * Has a file read.
     *
     * @throws ConnectorException when it could not be read and the child is well
     * @throws IOException when the child is gone or talks nonsense
     */
    void read(Job job, Intake intake) throws IOException, ConnectorException {
        idle = false;
        job.send(jobs);
        try {
            new IntakeReader(replies, job.source().place(), intake).replay();
            idle = true;
        } catch (ConnectorException e) {
            idle = true;
            throw e;
        }
    }

    /** True when it can be given another file. */
    boolean usable() {
        return idle && process.isAlive();
    }

    /** True when the child ended because its memory was full. */
    boolean ranOutOfMemory() {
        return awaitEnd() && process.exitValue() == OUT_OF_MEMORY;
    }

    /** Ends the child and what it started; nothing happens to one that has ended. */
    void kill() {
        List<ProcessHandle> started = process.descendants().toList();
        process.destroyForcibly();
        started.forEach(ProcessHandle::destroyForcibly);
    }

    /** Waits a moment for the end of the child; true when it has come. */
    boolean awaitEnd() {
        try {
            return process.waitFor(SECONDS_TO_DIE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    long pid() {
        return process.pid();
    }
}
