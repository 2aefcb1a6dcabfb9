/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.task.Task;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.platform.fault.Fault;
import org.sqlite.SQLiteConfig;

class SqliteStoreTest {
    @TempDir
    private Path folder;

    private Store store = new Closed();

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder.resolve("app.db"));
        store.change(sql -> sql.execute("create table loaf (id integer primary key, name text not null unique)"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void readsWhatWasWritten() {
        bake("baguette");
        assertThat(loaves()).isEqualTo(1);
    }

    @Test
    void outlivesTheProgram() {
        bake("baguette");
        store.close();
        store = SqliteStore.open(folder.resolve("app.db"));
        assertThat(loaves()).isEqualTo(1);
    }

    @Test
    void aChangeThatFailsTakesNoOtherWithIt() throws Exception {
        bake("baguette");
        try (ExecutorService bakers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> changes = IntStream.range(0, 200)
                    .<Future<?>>mapToObj(i -> bakers.submit(() -> bake(i % 2 == 0 ? "loaf " + i : "baguette")))
                    .toList();
            for (int i = 0; i < changes.size(); i++) {
                assertFails(changes.get(i), i % 2 == 1);
            }
        }
        assertThat(loaves()).isEqualTo(101);
    }

    private static void assertFails(Future<?> change, boolean fails) throws Exception {
        if (fails) {
            assertThatThrownBy(change::get).hasCauseInstanceOf(DataAccessException.class);
        } else {
            change.get();
        }
    }

    @Test
    void aChangeIsWholeOrNotAtAll() {
        assertThatThrownBy(() -> store.change(sql -> {
                    sql.execute("insert into loaf (name) values ('half')");
                    throw new IllegalStateException("the oven is cold");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(loaves()).isZero();
    }

    @Test
    void readersCannotWrite() {
        assertThatThrownBy(() -> store.read(sql -> sql.execute("insert into loaf (name) values ('smuggled')")))
                .isInstanceOf(DataAccessException.class);
        assertThat(loaves()).isZero();
    }

    @Test
    void aChangeWithinAChangeIsRefusedInsteadOfWaitingForItself() {
        assertThatThrownBy(() -> store.change(sql -> bake("nested"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothingIsAcceptedAfterTheEnd() {
        store.close();
        assertThatThrownBy(() -> bake("late")).isInstanceOf(Fault.class).hasMessage("storage.refused");
    }

    @Test
    void waitsForTheDiskAndForgetsWhatIsDeleted() {
        assertThat(pragma("synchronous")).isEqualTo("2");
        assertThat(pragma("secure_delete")).isEqualTo("1");
        assertThat(pragma("foreign_keys")).isEqualTo("1");
        assertThat(pragma("journal_mode")).isEqualTo("wal");
    }

    private String pragma(String name) {
        return store.write(sql -> String.valueOf(sql.fetchValue("pragma " + name)));
    }

    @Test
    void whatWasDeletedIsInNoneOfItsFilesOnceTheyAreWrittenAnew() throws IOException {
        for (int i = 0; i < 2_000; i++) {
            bake("quetzalmarker " + i + " " + "x".repeat(i % 700));
        }
        store.change(sql -> sql.execute("delete from loaf where length(name) % 3 > 0"));
        store.change(sql -> sql.execute("update loaf set name = 'plain ' || id"));
        assertThat(filesWith("quetzalmarker"))
                .as("the log of changes still holds it")
                .isNotEmpty();

        store.compact();
        assertThat(filesWith("quetzalmarker")).isEmpty();
        assertThat(loaves()).isPositive();
        bake("after");
        assertThat(store.<Integer>read(sql ->
                        sql.fetchCount(DSL.table("loaf"), DSL.field("name").eq("after"))))
                .isEqualTo(1);
    }

    private List<Path> filesWith(String text) throws IOException {
        List<Path> with = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text)) {
                    with.add(file);
                }
            }
        }
        return with;
    }

    @Test
    void refusesADatabaseOfANewerVersion() throws SQLException {
        store.close();
        try (Connection connection = SqliteStore.source(
                                folder.resolve("app.db"), SQLiteConfig.TransactionMode.IMMEDIATE)
                        .getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into flyway_schema_history (installed_rank, version, description, type, script,"
                    + " installed_by, execution_time, success) values (999, '29990101.0000', 'later', 'SQL',"
                    + " 'V29990101_0000__later.sql', 'later', 1, 1)");
        }
        assertThatThrownBy(() -> SqliteStore.open(folder.resolve("app.db")))
                .isInstanceOf(Fault.class)
                .hasMessage("storage.newer");
    }

    private void bake(String name) {
        store.change(sql -> sql.insertInto(DSL.table("loaf"), DSL.field("name"))
                .values(name)
                .execute());
    }

    private int loaves() {
        return store.read(sql -> sql.fetchCount(DSL.table("loaf")));
    }

    /** Before the first test there is no store. */
    private static final class Closed implements Store {
        @Override
        public <T> T read(java.util.function.Function<org.jooq.DSLContext, T> question) {
            throw new IllegalStateException("not open yet");
        }

        @Override
        public <T> T write(java.util.function.Function<org.jooq.DSLContext, T> change) {
            throw new IllegalStateException("not open yet");
        }

        @Override
        public void compact() {
            throw new IllegalStateException("not open yet");
        }

        @Override
        public SchedulerBuilder scheduler(List<Task<?>> tasks) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {}
    }
}
