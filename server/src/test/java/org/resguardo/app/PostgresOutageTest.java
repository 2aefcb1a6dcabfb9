/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.storage.PostgresSettings;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.storage.WriteOnce;
import org.resguardo.testkit.database.FrailLine;
import org.resguardo.testkit.database.LivePostgres;

/**
 * Kills the database server while everybody writes, and cuts the line to it: {@code -Dpostgres.kills=20} for more rounds, {@code
 * -Dpostgres.cut=30} for so many seconds.
 */
class PostgresOutageTest {
    private static final int KILLS = Integer.getInteger("postgres.kills", 2);
    private static final int CUT = Integer.getInteger("postgres.cut", 4);
    private static final int WRITERS = 16;

    @TempDir
    private Path folder;

    private final Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicLong longest = new AtomicLong();
    private volatile boolean over;

    @Test
    void losesNothingLetsNobodyWaitAndComesBackByItself() throws Exception {
        try (LivePostgres postgres = LivePostgres.start(folder.resolve("postgres"));
                Server server = server(postgres, postgres.port())) {
            whileAllWrite(server, store -> {
                for (int round = 0; round < KILLS; round++) {
                    moreAreWritten();
                    postgres.kill();
                    until(() -> !store.reachable());
                    tellsPeople(server);
                    Thread.sleep(1_000);
                    postgres.restart();
                    until(store::reachable);
                }
            });
            System.out.println("kills " + KILLS + told());
        }
    }

    /** As when a cable is pulled: nobody is told that the other side is gone. */
    @Test
    void isAsGoodWhenTheNetworkIsCut() throws Exception {
        try (LivePostgres postgres = LivePostgres.start(folder.resolve("postgres"));
                FrailLine line = FrailLine.to(postgres.host(), postgres.port());
                Server server = server(postgres, line.port())) {
            whileAllWrite(server, store -> {
                moreAreWritten();
                line.cut();
                until(() -> !store.reachable());
                tellsPeople(server);
                Thread.sleep(Duration.ofSeconds(CUT));
                line.mend();
                until(store::reachable);
            });
            System.out.println("cut for " + CUT + " s" + told());
        }
    }

    private Server server(LivePostgres postgres, int port) throws IOException {
        return Server.start(Settings.local(folder.resolve("data"), 0)
                .on(new PostgresSettings(
                        postgres.host(),
                        port,
                        postgres.database(),
                        postgres.user(),
                        PostgresSettings.Tls.PREFER,
                        Optional.of(Files.writeString(folder.resolve("password"), postgres.password())))));
    }

    private interface Trouble {
        void happen(Store store) throws Exception;
    }

    private void whileAllWrite(Server server, Trouble trouble) throws Exception {
        Store store = server.part(Store.class);
        store.change(sql -> sql.execute("create table loaf (number bigint not null)"));
        Browser browser = new Browser(server.address());
        assertThat(browser.get("/claim").status()).isEqualTo(200);
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writing = IntStream.range(0, WRITERS)
                    .<Future<?>>mapToObj(i -> writers.submit(() -> write(new WriteOnce(store, InstantSource.system()))))
                    .toList();
            try {
                trouble.happen(store);
                until(() -> browser.get("/claim").status() == 200);
                moreAreWritten();
            } finally {
                over = true;
            }
            for (Future<?> one : writing) {
                one.get();
            }
        }
        List<Integer> there = store.read(sql ->
                sql.select(DSL.field("number", Integer.class)).from("loaf").fetch(0, Integer.class));
        assertThat(there).as("nothing twice").doesNotHaveDuplicates();
        assertThat(there).as("nothing acknowledged and lost").containsAll(acknowledged);
        assertThat(Duration.ofNanos(longest.get())).isLessThan(Duration.ofSeconds(10));
    }

    private static void tellsPeople(Server server) {
        Browser.Answer told = new Browser(server.address()).get("/claim");
        assertThat(told.status()).isEqualTo(503);
        assertThat(told.response().body()).contains("database cannot be reached");
    }

    private void moreAreWritten() throws InterruptedException {
        int before = acknowledged.size();
        until(() -> acknowledged.size() > before + 50);
    }

    private String told() {
        return ", acknowledged " + acknowledged.size() + ", longest wait "
                + Duration.ofNanos(longest.get()).toMillis() + " ms";
    }

    /** Who hears that nobody knows, or that nothing was written, asks again with the same key. */
    private void write(WriteOnce once) {
        while (!over) {
            int number = next.incrementAndGet();
            while (!over && !written(once, number)) {
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean written(WriteOnce once, int number) {
        long begin = System.nanoTime();
        try {
            once.write("key " + number, sql -> {
                sql.execute("insert into loaf values (" + number + ")");
                return "baked";
            });
            acknowledged.add(number);
            return true;
        } catch (Fault e) {
            assertThat(e.code()).startsWith("storage.");
            return false;
        } finally {
            longest.accumulateAndGet(System.nanoTime() - begin, Math::max);
        }
    }

    private static void until(java.util.function.BooleanSupplier there) throws InterruptedException {
        for (int i = 0; i < 3_000 && !there.getAsBoolean(); i++) {
            Thread.sleep(10);
        }
        assertThat(there.getAsBoolean()).isTrue();
    }
}
