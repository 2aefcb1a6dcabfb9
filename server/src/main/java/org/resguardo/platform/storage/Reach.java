/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.resguardo.platform.log.EventLog;

/**
 * Whether the database server can be reached. Once somebody has found that it cannot, nobody else waits for it: they are told at once,
 * until a look every half a second finds it again.
 */
final class Reach implements AutoCloseable {
    private static final long PAUSE = 500;
    private static final long LOOK = 3_000;

    private final DataSource source;
    private final Optional<Lead> lead;
    private final Semaphore noticed = new Semaphore(0);
    private final Thread thread = new Thread(this::watch, "database-watch");
    private volatile boolean lost;
    private volatile boolean closed;

    /**
     * Watches the way to a server.
     *
     * @param lead without which nothing may be done, when there is one
     */
    Reach(DataSource source, Optional<Lead> lead) {
        this.source = source;
        this.lead = lead;
        thread.setDaemon(true);
        thread.start();
    }

    /** Throws a fault {@code storage.unreachable} while it cannot be reached. */
    void check() {
        if (lost) {
            throw Unreachable.fault();
        }
    }

    boolean lost() {
        return lost;
    }

    /** True when what was thrown means that the server cannot be reached. */
    boolean lostBy(Throwable thrown) {
        boolean gone = Unreachable.beneath(thrown);
        if (gone && !lost) {
            lost = true;
            noticed.release();
        }
        return gone;
    }

    private void watch() {
        try {
            while (!closed) {
                if (!noticed.tryAcquire(LOOK, TimeUnit.MILLISECONDS) && leads()) {
                    continue;
                }
                lost = true;
                EventLog.warn("database-unreachable", Map.of());
                while (!closed && !(answers() && leads())) {
                    TimeUnit.MILLISECONDS.sleep(PAUSE);
                }
                noticed.drainPermits();
                lost = false;
                EventLog.info("database-reachable", Map.of());
            }
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    /** A server whose lock another has taken meanwhile does nothing more. */
    private boolean leads() {
        try {
            return lead.isEmpty() || lead.get().holds();
        } catch (SQLException e) {
            return false;
        }
    }

    private boolean answers() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            return statement.execute("select 1");
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            if (lead.isPresent()) {
                lead.get().close();
            }
        } catch (SQLException e) {
            EventLog.warn("storage-close-failed", e);
        }
    }
}
