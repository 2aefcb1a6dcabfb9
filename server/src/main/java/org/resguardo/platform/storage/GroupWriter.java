/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.resguardo.platform.log.EventLog;

/**
 * The only thread of the program that writes to its database. Changes that wait at the same time share one commit, and with it one sync of the
 * disk. Each stands behind a savepoint of its own, those of one kind behind one for all, so that one that fails takes no other with it.
 *
 * <p>When a commit fails, nobody is told that it worked or that it did not: a commit that this engine reported as failed by an
 * input/output error was found in the file afterwards in five of five trials. The connection is given up and the next change opens
 * another.
 */
final class GroupWriter implements AutoCloseable {
    private static final int GROUP = 256;
    private static final int WAITING = 10_000;

    private final Writing writing;
    private final Optional<Duration> patience;
    private final BlockingQueue<Pending<?>> queue = new ArrayBlockingQueue<>(WAITING);
    private final ConcurrentLinkedQueue<Pending<Boolean>> compactions = new ConcurrentLinkedQueue<>();
    private final Thread thread = new Thread(this::work, "writer");
    private @Nullable Connection connection;
    private volatile boolean closed;

    /**
     * Begins to wait for changes.
     *
     * @param patience how long somebody waits for the outcome of a change; without end when empty
     */
    GroupWriter(Writing writing, Optional<Duration> patience) {
        this.writing = writing;
        this.patience = patience;
        thread.setDaemon(true);
        thread.start();
    }

    <T> T write(Function<DSLContext, T> change) {
        return write(Joint.alone(change), true);
    }

    <C, T> T write(Joint<C, T> kind, C change) {
        return write(new Pending<>(kind, change));
    }

    private <T> T write(Pending<T> pending) {
        if (Thread.currentThread().equals(thread)) {
            throw new IllegalStateException("a change must not ask for another change; pass its SQL context on");
        }
        if (closed || !queue.offer(pending)) {
            throw new Fault(FaultKind.PASSING, "storage.refused");
        }
        if (!thread.isAlive()) {
            pending.refuse();
        }
        return patience.map(pending::await).orElseGet(pending::await);
    }

    /** Between two groups the file is written anew; those who ask for it at the same time share one. */
    void compact() {
        if (Thread.currentThread().equals(thread)) {
            throw new IllegalStateException("a change must not ask for the file to be written anew");
        }
        Pending<Boolean> pending = new Pending<>(Joint.alone(sql -> true), true);
        compactions.add(pending);
        if (closed || !thread.isAlive()) {
            pending.refuse();
        }
        pending.await();
    }

    private void work() {
        List<Pending<?>> group = new ArrayList<>(GROUP);
        while (!closed || !queue.isEmpty()) {
            collect(group);
            if (!group.isEmpty()) {
                writeTogether(group);
                group.clear();
            }
            writeAnew();
        }
        compactions.forEach(Pending::refuse);
        giveUpConnection();
    }

    private void writeAnew() {
        List<Pending<Boolean>> asked = new ArrayList<>();
        for (Pending<Boolean> one = compactions.poll(); one != null; one = compactions.poll()) {
            asked.add(one);
        }
        if (!asked.isEmpty()) {
            try (Statement statement = open().createStatement()) {
                writing.compact(statement);
                DSLContext sql = Sql.on(statement.getConnection(), writing.dialect());
                asked.forEach(one -> one.run(sql));
                asked.forEach(Pending::acknowledge);
            } catch (SQLException e) {
                EventLog.warn("storage-not-written-anew", e);
                giveUpConnection();
                asked.forEach(DiskFull.beneath(e) ? Pending::refuseForRoom : Pending::unsettled);
            }
        }
    }

    private void collect(List<Pending<?>> group) {
        try {
            Pending<?> first = queue.poll(100, TimeUnit.MILLISECONDS);
            if (first != null) {
                group.add(first);
                queue.drainTo(group, GROUP - 1);
            }
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    private void writeTogether(List<Pending<?>> group) {
        try (Statement statement = open().createStatement()) {
            writing.begin(statement);
            DSLContext sql = Sql.on(statement.getConnection(), writing.dialect());
            for (List<Pending<?>> some : byKind(group)) {
                run(some, statement, sql);
            }
            commit(statement, group);
        } catch (SQLException e) {
            giveUpConnection();
            group.forEach(pending -> writing.refuse(pending, e));
        }
    }

    private static Collection<List<Pending<?>>> byKind(List<Pending<?>> group) {
        Map<Object, List<Pending<?>>> kinds = new LinkedHashMap<>();
        for (Pending<?> pending : group) {
            if (pending.begin()) {
                kinds.computeIfAbsent(pending.kind(), any -> new ArrayList<>()).add(pending);
            }
        }
        return kinds.values();
    }

    /** Makes changes of one kind together; when one of them fails, each alone. */
    private void run(List<Pending<?>> some, Statement statement, DSLContext sql) throws SQLException {
        try {
            Pending.run(sql, some);
        } catch (RuntimeException | Error e) {
            takeBack(e, statement);
            if (some.size() == 1) {
                some.getFirst().fail(e);
            } else {
                for (Pending<?> pending : some) {
                    run(List.of(pending), statement, sql);
                }
                return;
            }
        }
        writing.next(statement);
    }

    /** Throws when the whole transaction is lost, as after a full disk. */
    private void takeBack(Throwable thrown, Statement statement) throws SQLException {
        if (writing.lost(thrown)) {
            throw new SQLException(thrown);
        }
        statement.execute("rollback to alone");
    }

    private void commit(Statement statement, List<Pending<?>> group) {
        try {
            statement.execute("commit");
            group.forEach(Pending::acknowledge);
        } catch (SQLException e) {
            EventLog.warn("storage-commit-failed", e);
            giveUpConnection();
            group.forEach(pending -> writing.uncertain(pending, e));
        }
    }

    private Connection open() throws SQLException {
        Connection open = connection;
        if (open == null) {
            open = writing.connect();
            connection = open;
        }
        return open;
    }

    private void giveUpConnection() {
        Connection old = connection;
        connection = null;
        if (old == null) {
            return;
        }
        try {
            old.close();
        } catch (SQLException e) {
            EventLog.warn("storage-close-failed", e);
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join(TimeUnit.SECONDS.toMillis(30));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
