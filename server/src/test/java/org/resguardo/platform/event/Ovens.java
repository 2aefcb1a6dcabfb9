/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.event;

import com.github.kagkarlsson.scheduler.task.Task;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.ObjLongConsumer;
import org.jooq.DSLContext;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.job.JobEngine;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.proof.SigningKey;
import org.resguardo.platform.secret.MasterKey;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.ChosenStore;
import org.resguardo.platform.storage.Store;

/** Two steps of a bakery: the oven announces each loaf, the counter listens and writes down what it hears. */
final class Ovens implements AutoCloseable {
    static final EventKind<Long> BAKED = new EventKind<>() {
        @Override
        public String id() {
            return "loaf-baked";
        }

        @Override
        public String text(Long loaf) {
            return loaf.toString();
        }

        @Override
        public Long event(String text) {
            return Long.valueOf(text);
        }
    };

    private final Store store;
    private final Events events;
    private final JobEngine engine;

    Ovens(Path folder, InstantSource clock, ObjLongConsumer<DSLContext> counter) {
        store = ChosenStore.open(folder.resolve("app.db"));
        store.change(sql ->
                sql.execute("create table if not exists heard (number integer not null, loaf integer not null)"));
        List<EventHandler<?>> handlers = List.of(handler(counter));
        events = new Events(() -> handlers, clock);
        Vault vault = Vault.of(store, MasterKey.of(new byte[32]));
        AuditLog log = new AuditLog(store, clock, new SecureRandom(), SigningKey.of(store, vault));
        EventDelivery delivery = new EventDelivery(store, clock, () -> handlers);
        List<Task<?>> others = List.of(delivery.task(), delivery.addressing());
        engine = new JobEngine(store, clock, new Jobs(store, clock, log), List.of(), List.of(), others);
    }

    private static EventHandler<Long> handler(ObjLongConsumer<DSLContext> counter) {
        return new EventHandler<>() {
            @Override
            public String id() {
                return "counter-loaf";
            }

            @Override
            public EventKind<Long> kind() {
                return BAKED;
            }

            @Override
            public void handle(DSLContext sql, Long loaf) {
                write(sql, loaf);
                counter.accept(sql, loaf);
            }
        };
    }

    private static void write(DSLContext sql, long loaf) {
        sql.execute("insert into heard select count(*) + 1, ? from heard", loaf);
    }

    Store store() {
        return store;
    }

    JobEngine engine() {
        return engine;
    }

    void bake(long loaf) {
        store.change(sql -> events.announce(sql, BAKED, loaf));
    }

    Events events() {
        return events;
    }

    List<Long> heard() {
        return store.read(
                sql -> sql.fetch("select loaf from heard order by number").getValues(0, Long.class));
    }

    /** Waits until so many were heard, and a little longer for one too many. */
    List<Long> heard(int count) throws InterruptedException {
        for (int i = 0; i < 1_500 && heard().size() < count; i++) {
            engine.look();
            engine.closed(Duration.ofMillis(20));
        }
        engine.closed(Duration.ofMillis(100));
        return heard();
    }

    @Override
    public void close() {
        engine.close();
        store.close();
    }
}
