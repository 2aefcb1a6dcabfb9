/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.worker;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The children that live, those at work and those that wait, and the folder that they share. */
final class Workers {
    private final Set<Worker> living = new HashSet<>();
    private final Deque<Worker> waiting = new ArrayDeque<>();
    private final Thread atExit = new Thread(this::endAll, "workers-end");
    private @Nullable WorkerCommand command;
    private boolean closed;

    /** A child that waits, or a new one. */
    synchronized Worker take() throws IOException {
        if (closed) {
            throw new IllegalStateException("The pool is closed.");
        }
        while (!waiting.isEmpty()) {
            Worker worker = waiting.pop();
            if (worker.usable()) {
                return worker;
            }
            end(worker);
        }
        Worker worker = Worker.start(command());
        living.add(worker);
        return worker;
    }

    /** Takes a child back. One that is not well, or in the middle of something, is ended. */
    synchronized void giveBack(Worker worker) {
        if (!closed && worker.usable()) {
            waiting.push(worker);
        } else {
            end(worker);
        }
    }

    void close() {
        endAll();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            return; // the program is ending, and runs the hook itself
        }
    }

    private WorkerCommand command() throws IOException {
        if (command == null) {
            command = new WorkerCommand(PrivateFolder.create());
            Runtime.getRuntime().addShutdownHook(atExit);
        }
        return command;
    }

    private void end(Worker worker) {
        worker.kill();
        living.remove(worker);
    }

    private synchronized void endAll() {
        closed = true;
        living.forEach(Worker::kill);
        living.forEach(Worker::awaitEnd);
        living.clear();
        waiting.clear();
        if (command != null) {
            command.folder().delete();
        }
    }
}
