/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.resguardo.platform.fault.Fault;

/** What every {@link Store} promises, whichever database it is in. */
abstract class StoreContract {
    private Store open;

    /** The same database, opened once more. */
    abstract Store opened();

    /** What makes the table that these tests write to. */
    abstract String table();

    final Store store() {
        return open;
    }

    @BeforeEach
    void open() {
        open = opened();
        open.change(sql -> sql.execute(table()));
    }

    @AfterEach
    void close() {
        open.close();
    }

    final void bake(String name) {
        open.change(sql -> sql.insertInto(DSL.table("loaf"), DSL.field("name"))
                .values(name)
                .execute());
    }

    final int loaves() {
        return open.read(sql -> sql.fetchCount(DSL.table("loaf")));
    }

    @Test
    void readsWhatWasWritten() {
        bake("baguette");
        assertThat(loaves()).isEqualTo(1);
    }

    @Test
    void outlivesTheProgram() {
        bake("baguette");
        open.close();
        open = opened();
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
        assertThatThrownBy(() -> open.change(sql -> {
                    sql.execute("insert into loaf (name) values ('half')");
                    throw new IllegalStateException("the oven is cold");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(loaves()).isZero();
    }

    @Test
    void readersCannotWrite() {
        assertThatThrownBy(() -> open.read(sql -> sql.execute("insert into loaf (name) values ('smuggled')")))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> open.ask(sql -> sql.execute("insert into loaf (name) values ('smuggled')")))
                .isInstanceOf(DataAccessException.class);
        assertThat(loaves()).isZero();
    }

    @Test
    void changesOfOneKindAreMadeTogetherAndOneThatFailsTakesNoOtherWithIt() throws Exception {
        bake("baguette");
        List<Integer> together = new ArrayList<>();
        Joint<String, String> batch = (sql, names) -> {
            together.add(names.size());
            names.forEach(name -> sql.insertInto(DSL.table("loaf"), DSL.field("name"))
                    .values(name)
                    .execute());
            return names.stream().map(name -> name + ", baked").toList();
        };
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch waiting = new CountDownLatch(1);
        try (ExecutorService bakers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> first = bakers.submit(() -> open.change(sql -> hold(begun, waiting)));
            begun.await();
            List<Future<String>> good = IntStream.range(0, 20)
                    .mapToObj(i -> bakers.submit(() -> open.write(batch, "loaf " + i)))
                    .toList();
            Future<String> twice = bakers.submit(() -> open.write(batch, "baguette"));
            Thread.sleep(200); // most are waiting by then; how many does not matter
            waiting.countDown();
            first.get();
            for (int i = 0; i < good.size(); i++) {
                assertThat(good.get(i).get()).isEqualTo("loaf " + i + ", baked");
            }
            assertThatThrownBy(twice::get).hasCauseInstanceOf(DataAccessException.class);
        }
        assertThat(loaves()).isEqualTo(21);
        assertThat(together).anyMatch(some -> some > 1);
    }

    private static void hold(CountDownLatch begun, CountDownLatch waiting) {
        begun.countDown();
        try {
            waiting.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aChangeWithinAChangeIsRefusedInsteadOfWaitingForItself() {
        assertThatThrownBy(() -> open.change(sql -> bake("nested"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothingIsAcceptedAfterTheEnd() {
        open.close();
        assertThatThrownBy(() -> bake("late")).isInstanceOf(Fault.class).hasMessage("storage.refused");
    }
}
