/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.task.Task;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;

/**
 * The database on a PostgreSQL server: readers that cannot write, and one {@link GroupWriter}. Nobody waits for it longer than ten
 * seconds, and while it cannot be reached everybody is told so at once.
 */
public final class PostgresStore implements Store {
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final int READERS = 8;

    private final Reach reach;
    private final HikariDataSource readers;
    private final GroupWriter writer;
    private final HikariDataSource queue;

    private PostgresStore(Reach reach, HikariDataSource readers, GroupWriter writer, HikariDataSource queue) {
        this.reach = reach;
        this.readers = readers;
        this.writer = writer;
        this.queue = queue;
    }

    /**
     * Opens a database that has the present form already.
     *
     * @param lead held by the server that does all there is to do
     */
    static PostgresStore connect(PostgresSettings settings, Optional<Lead> lead) {
        DataSource source = settings.prompt(true);
        Reach reach = new Reach(source, lead);
        GroupWriter writer = new GroupWriter(new PostgresWriting(source, reach), Optional.of(PATIENCE));
        return new PostgresStore(reach, readers(source), writer, pool("queue", source, 3));
    }

    private static HikariDataSource readers(DataSource source) {
        HikariConfig config = config("readers", source, READERS);
        config.setAutoCommit(false);
        config.setReadOnly(true);
        // Committed by itself, or the first rollback would take it back.
        config.setConnectionInitSql("set default_transaction_read_only = on");
        config.setIsolateInternalQueries(true);
        config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        return new HikariDataSource(config);
    }

    static HikariDataSource pool(String name, DataSource source, int most) {
        return new HikariDataSource(config(name, source, most));
    }

    private static HikariConfig config(String name, DataSource source, int most) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(source);
        config.setMaximumPoolSize(most);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(3_000);
        config.setValidationTimeout(1_500);
        config.setInitializationFailTimeout(-1);
        return config;
    }

    @Override
    public <T> T read(Function<DSLContext, T> question) {
        return answer(question, true);
    }

    /** The server opens and ends a transaction by itself, which spares two waits for it. */
    @Override
    public <T> T ask(Function<DSLContext, T> question) {
        return answer(question, false);
    }

    private <T> T answer(Function<DSLContext, T> question, boolean transaction) {
        reach.check();
        try (Connection connection = readers.getConnection()) {
            connection.setAutoCommit(!transaction);
            T answer = question.apply(Sql.on(connection, SQLDialect.POSTGRES));
            if (transaction) {
                connection.rollback();
            }
            return answer;
        } catch (SQLException e) {
            throw reach.lostBy(e) ? Unreachable.fault() : new Fault(FaultKind.PASSING, "storage.unreadable");
        } catch (DataAccessException e) {
            throw reach.lostBy(e) ? Unreachable.fault() : e;
        }
    }

    @Override
    public <T> T write(Function<DSLContext, T> change) {
        reach.check();
        return writer.write(change);
    }

    @Override
    public <C, T> T write(Joint<C, T> kind, C change) {
        reach.check();
        return writer.write(kind, change);
    }

    @Override
    public boolean reachable() {
        return !reach.lost();
    }

    @Override
    public void compact() {
        reach.check();
        writer.compact();
    }

    @Override
    public SchedulerBuilder scheduler(List<Task<?>> tasks) {
        return Scheduler.create(queue, tasks).tableName(TaskQueue.TABLE);
    }

    @Override
    public void close() {
        writer.close();
        queue.close();
        readers.close();
        reach.close();
    }
}
