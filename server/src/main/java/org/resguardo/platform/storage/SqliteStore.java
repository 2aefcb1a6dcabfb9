/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.task.Task;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The database in one file beside the program: readers that cannot write, and one {@link GroupWriter}. */
public final class SqliteStore implements Store {
    /** Since 3.51.3 the log cannot be reset under a reader (sqlite.org/wal.html, "The WAL Reset Bug", read 2026-11). */
    private static final String OLDEST = "3.51.3";

    private final HikariDataSource readers;
    private final GroupWriter writer;
    private final HikariDataSource queue;

    private SqliteStore(HikariDataSource readers, GroupWriter writer, HikariDataSource queue) {
        this.readers = readers;
        this.writer = writer;
        this.queue = queue;
    }

    /** Opens the database, makes it where there is none, and brings it to the present form. */
    public static SqliteStore open(Path file) {
        return open(file, () -> {});
    }

    /**
     * The same.
     *
     * @param before what is done before a database with something in it is brought to another form
     */
    public static SqliteStore open(Path file, Runnable before) {
        SQLiteDataSource writing = source(file, SQLiteConfig.TransactionMode.IMMEDIATE);
        checkEngine(writing);
        Migrations.sqlite(writing).run(before);
        return connect(file);
    }

    /** Opens a database that has the present form already. */
    static SqliteStore connect(Path file) {
        SQLiteDataSource writing = source(file, SQLiteConfig.TransactionMode.IMMEDIATE);
        return new SqliteStore(
                readers(file), new GroupWriter(new SqliteWriting(writing), Optional.empty()), queue(writing));
    }

    /** Makes a file with the tables as they were at a version. */
    static void make(Path file, String version) {
        Migrations.sqlite(source(file, SQLiteConfig.TransactionMode.IMMEDIATE), version)
                .run(() -> {});
    }

    static SQLiteDataSource source(Path file, SQLiteConfig.TransactionMode mode) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(mode);
        config.setBusyTimeout(10_000);
        config.enforceForeignKeys(true);
        config.setCacheSize(-8_000);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, "0");
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static HikariDataSource readers(Path file) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("readers");
        config.setDataSource(source(file, SQLiteConfig.TransactionMode.DEFERRED));
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(1);
        config.setMaxLifetime(0);
        config.setAutoCommit(false);
        config.setConnectionInitSql("pragma query_only=1");
        return new HikariDataSource(config);
    }

    /** For the library that runs jobs. Its writes are single statements, some of them a minute: they wait for the writer's. */
    private static HikariDataSource queue(SQLiteDataSource writing) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("queue");
        config.setDataSource(writing);
        config.setMaximumPoolSize(2);
        config.setMinimumIdle(0);
        config.setMaxLifetime(0);
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    private static void checkEngine(SQLiteDataSource source) {
        try (Connection connection = source.getConnection()) {
            String version = connection.getMetaData().getDatabaseProductVersion();
            if (Runtime.Version.parse(version).compareTo(Runtime.Version.parse(OLDEST)) < 0) {
                throw new Fault(FaultKind.OPERATOR, "storage.old_engine", Map.of("version", version, "oldest", OLDEST));
            }
        } catch (SQLException e) {
            throw new Fault(FaultKind.OPERATOR, "storage.unusable");
        }
    }

    @Override
    public <T> T read(Function<DSLContext, T> question) {
        try (Connection connection = readers.getConnection()) {
            T answer = question.apply(Sql.on(connection, SQLDialect.SQLITE));
            connection.rollback();
            return answer;
        } catch (SQLException e) {
            throw new Fault(FaultKind.PASSING, "storage.unreadable");
        }
    }

    @Override
    public <T> T ask(Function<DSLContext, T> question) {
        return read(question);
    }

    @Override
    public <T> T write(Function<DSLContext, T> change) {
        return writer.write(change);
    }

    @Override
    public <C, T> T write(Joint<C, T> kind, C change) {
        return writer.write(kind, change);
    }

    @Override
    public void compact() {
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
    }
}
