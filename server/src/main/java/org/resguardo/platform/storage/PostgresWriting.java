/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.SQLDialect;

/**
 * Writing to a PostgreSQL server. All servers of the program write one after the other, as its changes are made for: each group of them
 * holds a lock of the database until its commit, and sees all that was committed before it got the lock.
 */
final class PostgresWriting implements Writing {
    /** The lock of those who write; "Resguard" as a number. */
    static final long LOCK = 0x5265736775617264L;

    private static final String ROLLED_BACK = "40";
    private static final String VIOLATED = "23";

    /** What is larger is cleaned beside the work of others, rather than written anew before them. */
    private static final long LARGE = 256_000_000;

    private final DataSource source;
    private final Reach reach;
    private final Map<String, Long> cleaned = new HashMap<>();

    PostgresWriting(DataSource source, Reach reach) {
        this.source = source;
        this.reach = reach;
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.POSTGRES;
    }

    @Override
    public Connection connect() throws SQLException {
        return source.getConnection();
    }

    @Override
    public void begin(Statement statement) throws SQLException {
        statement.execute("begin; select pg_advisory_xact_lock(" + LOCK + "); savepoint alone");
    }

    @Override
    public void next(Statement statement) throws SQLException {
        statement.execute("release alone; savepoint alone");
    }

    /** Tables from which nothing was taken since the last time stay as they are. */
    @Override
    public void compact(Statement statement) throws SQLException {
        statement.execute("select pg_stat_force_next_flush()");
        statement.execute("set statement_timeout = 0");
        for (Taken table : taken(statement)) {
            statement.execute("vacuum " + (table.size > LARGE ? "" : "full ") + table.name);
            cleaned.put(table.name, table.rows);
        }
        statement.execute("set statement_timeout = '7s'");
    }

    private record Taken(String name, long rows, long size) {}

    private List<Taken> taken(Statement statement) throws SQLException {
        List<Taken> taken = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select quote_ident(schemaname) || '.' || quote_ident(relname),"
                + " n_tup_del + n_tup_upd, pg_total_relation_size(relid)"
                + " from pg_stat_user_tables where schemaname = current_schema()")) {
            while (rows.next()) {
                Taken table = new Taken(rows.getString(1), rows.getLong(2), rows.getLong(3));
                if (table.rows != cleaned.getOrDefault(table.name, 0L)) {
                    taken.add(table);
                }
            }
        }
        return taken;
    }

    @Override
    public boolean lost(Throwable thrown) {
        return DiskFull.beneath(thrown) || reach.lostBy(thrown);
    }

    @Override
    public void refuse(Pending<?> pending, Throwable reason) {
        if (reach.lostBy(reason)) {
            pending.unreachable();
        } else {
            Writing.super.refuse(pending, reason);
        }
    }

    /** The server says itself when it has taken a change back; when it says nothing, nobody knows. */
    @Override
    public void uncertain(Pending<?> pending, SQLException reason) {
        reach.lostBy(reason);
        boolean takenBack = Stream.<Throwable>iterate(reason, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> String.valueOf(((SQLException) cause).getSQLState()))
                .anyMatch(state -> state.startsWith(ROLLED_BACK) || state.startsWith(VIOLATED));
        if (takenBack) {
            pending.refuse();
        } else {
            Writing.super.uncertain(pending, reason);
        }
    }
}
