/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;

/**
 * The database on a PostgreSQL server.
 *
 * @param settings where it is
 * @param fresh true when nothing can be expected in it
 */
public record PostgresDatabase(PostgresSettings settings, boolean fresh) implements Database {
    private static final int SESSIONS = 4;
    private static final int OLDEST = 15;

    @Override
    public Store open(Runnable before) {
        prepare(before);
        return PostgresStore.connect(settings, Optional.empty());
    }

    @Override
    public Store lead(Runnable before) {
        prepare(before);
        return PostgresStore.connect(settings, Optional.of(Lead.take(settings)));
    }

    private void prepare(Runnable before) {
        try (Connection connection = settings.patient().getConnection();
                MigrationLock lock = new MigrationLock(connection)) {
            if (connection.getMetaData().getDatabaseMajorVersion() < OLDEST) {
                throw new Fault(FaultKind.OPERATOR, "storage.old_server", settings.place());
            }
            if (!fresh && !exists(connection)) {
                throw new Fault(FaultKind.OPERATOR, "storage.gone", settings.place());
            }
            lock.take();
            migrations(settings.schema()).run(before);
        } catch (SQLException e) {
            throw Unreachable.atStart(e, settings);
        }
    }

    Migrations migrations(String schema) {
        return Migrations.postgresql(settings.in(schema), schema);
    }

    /** True when our tables are there. */
    public boolean exists() {
        try (Connection connection = settings.patient().getConnection()) {
            return exists(connection);
        } catch (SQLException e) {
            throw Unreachable.atStart(e, settings);
        }
    }

    private boolean exists(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select to_regclass(?) is not null")) {
            statement.setString(1, settings.schema() + ".flyway_schema_history");
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    @Override
    public HikariDataSource sessions() {
        return PostgresStore.pool("sessions", settings.prompt(false), SESSIONS);
    }

    @Override
    public void copyTo(Path copy) {
        try (Connection from = snapshot()) {
            SqliteStore.make(copy, version(from));
            new TableCopy(from, settings.schema()).into(new SqliteFile(copy));
        } catch (SQLException e) {
            throw new Fault(FaultKind.PASSING, "storage.uncopied");
        }
    }

    private Connection snapshot() throws SQLException {
        Connection connection = settings.patient().getConnection();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        return connection;
    }

    private static String version(Connection connection) throws SQLException {
        return text(connection, "select max(version collate \"C\") from flyway_schema_history where success");
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        }
    }

    @Override
    public Contents contents() {
        try (Connection connection = snapshot()) {
            SortedMap<String, Long> rows = new TreeMap<>();
            for (String table : TableCopy.tables(connection, settings.schema())) {
                rows.put(table, Long.valueOf(text(connection, "select count(*) from \"" + table + "\"")));
            }
            return new Contents(true, version(connection), rows);
        } catch (SQLException e) {
            return new Contents(false, "", new TreeMap<>());
        }
    }

    /**
     * Takes in what is in a file that has the present form, and holds both against each other before it counts. What was there before
     * stays beside it, in a schema of its own.
     *
     * @param replace true when data that is there is to be put aside
     * @param now names what is put aside
     */
    public void load(SqliteFile from, boolean replace, Instant now) {
        String part = settings.schema() + "_part";
        try (Connection connection = settings.patient().getConnection();
                MigrationLock lock = new MigrationLock(connection)) {
            boolean there = exists(connection);
            if (there && !replace) {
                throw new Fault(FaultKind.OPERATOR, "storage.target_used", settings.place());
            }
            lock.take();
            execute(connection, "drop schema if exists " + part + " cascade");
            migrations(part).run(() -> {});
            try (Connection filling = settings.in(part).getConnection()) {
                filling.setAutoCommit(false);
                new TableCopy(filling, part).from(from);
                if (there) {
                    execute(
                            filling,
                            "alter schema " + settings.schema() + " rename to " + settings.schema() + "_replaced_"
                                    + now.toEpochMilli());
                }
                execute(filling, "alter schema " + part + " rename to " + settings.schema());
                filling.commit();
            }
        } catch (SQLException e) {
            throw Unreachable.atStart(e, settings);
        }
    }

    private static void execute(Connection connection, String change) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(change);
        }
    }

    /** The server looks after its files itself; that it answers is what can be told of it. */
    @Override
    public boolean sound(DSLContext sql) {
        return Integer.valueOf(1).equals(sql.fetchValue("select 1", Integer.class));
    }

    @Override
    public long size() {
        try (Connection connection = settings.prompt(true).getConnection()) {
            return Long.parseLong(text(connection, "select pg_database_size(current_database())"));
        } catch (SQLException e) {
            throw Unreachable.fault();
        }
    }
}
