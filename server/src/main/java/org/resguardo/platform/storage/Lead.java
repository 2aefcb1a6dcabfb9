/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;

/**
 * The lock of the one server that does all there is to do over a database: what lies in its data folder, such as whom to forget, is
 * known to no other. It ends with the connection that took it.
 */
final class Lead implements AutoCloseable {
    private static final long KEY = PostgresWriting.LOCK + 2;
    private static final int TRIES = 50;
    private static final long PAUSE = 250;

    private final PostgresSettings settings;
    private @Nullable Connection connection;

    private Lead(PostgresSettings settings) {
        this.settings = settings;
    }

    /** Takes the lock; refuses when another server has it, also after the time in which a killed one lets go of it. */
    static Lead take(PostgresSettings settings) {
        Lead lead = new Lead(settings);
        try {
            for (int i = 0; i < TRIES; i++) {
                if (lead.holds()) {
                    return lead;
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE);
            }
        } catch (SQLException e) {
            throw Unreachable.atStart(e, settings);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Fault(FaultKind.OPERATOR, "storage.other_server", settings.place());
    }

    /** True while it is held; takes it again over a new connection when the old one is gone. */
    synchronized boolean holds() throws SQLException {
        Connection held = connection;
        if (held != null && held.isValid(2)) {
            return true;
        }
        close();
        Connection fresh = settings.watchful().getConnection();
        try (Statement statement = fresh.createStatement();
                ResultSet rows = statement.executeQuery("select pg_try_advisory_lock(" + KEY + ")")) {
            if (rows.next() && rows.getBoolean(1)) {
                connection = fresh;
                return true;
            }
        }
        fresh.close();
        return false;
    }

    @Override
    public synchronized void close() throws SQLException {
        Connection held = connection;
        connection = null;
        if (held != null) {
            held.close();
        }
    }
}
