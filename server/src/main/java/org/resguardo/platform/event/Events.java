/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.event;

import static org.resguardo.platform.storage.schema.Tables.EVENT;
import static org.resguardo.platform.storage.schema.Tables.EVENT_DELIVERY;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.resguardo.platform.storage.TaskQueue;

/** Announces what has happened. Who listens hears it once, within about a second, in the order in which it was announced. */
public final class Events {
    static final String TASK = "event";
    static final String ADDRESSING = "event-addressing";
    private static final Duration KEPT = Duration.ofDays(90);

    private final Optional<Supplier<List<EventHandler<?>>>> handlers;
    private final InstantSource clock;

    private Events(Optional<Supplier<List<EventHandler<?>>>> handlers, InstantSource clock) {
        this.handlers = handlers;
        this.clock = clock;
    }

    /** Announces from a program that does not know who listens, as the terminal: the server finds out, now or when it starts next. */
    public static Events fromElsewhere(InstantSource clock) {
        return new Events(Optional.empty(), clock);
    }

    /**
     * Announces to some handlers.
     *
     * @param handlers all that listen; asked for late, since a handler may announce something itself
     */
    public Events(Supplier<List<EventHandler<?>>> handlers, InstantSource clock) {
        this(Optional.of(handlers), clock);
    }

    /** Announces an event within the change that it tells of: both are written, or neither is. */
    public <E> void announce(DSLContext sql, EventKind<E> kind, E event) {
        Instant now = clock.instant();
        forget(sql, now.minus(KEPT));
        long id = sql.insertInto(EVENT)
                .set(EVENT.KIND, kind.id())
                .set(EVENT.BODY, kind.text(event))
                .set(EVENT.ANNOUNCED_AT, now)
                .returningResult(EVENT.ID)
                .fetchSingle()
                .value1();
        if (handlers.isPresent()) {
            address(sql, id, kind.id(), handlers.get().get(), now);
        } else {
            TaskQueue.add(sql, new TaskInstance<Void>(ADDRESSING, Long.toString(id)), now);
        }
    }

    /** Puts an event into the queues of those who listen to its kind. */
    static void address(DSLContext sql, long id, String kind, List<EventHandler<?>> handlers, Instant now) {
        handlers.stream()
                .filter(handler -> handler.kind().id().equals(kind))
                .forEach(handler -> queue(sql, id, handler, now));
    }

    private static void queue(DSLContext sql, long event, EventHandler<?> handler, Instant now) {
        sql.insertInto(EVENT_DELIVERY)
                .set(EVENT_DELIVERY.EVENT_ID, event)
                .set(EVENT_DELIVERY.HANDLER, handler.id())
                .execute();
        TaskQueue.add(sql, new TaskInstance<Void>(TASK, event + " " + handler.id()), now);
    }

    private static void forget(DSLContext sql, Instant before) {
        sql.deleteFrom(EVENT)
                .where(EVENT.ANNOUNCED_AT.lt(before))
                .and(DSL.notExists(DSL.selectOne()
                        .from(EVENT_DELIVERY)
                        .where(EVENT_DELIVERY.EVENT_ID.eq(EVENT.ID))
                        .and(EVENT_DELIVERY.DELIVERED_AT.isNull())))
                .execute();
    }
}
