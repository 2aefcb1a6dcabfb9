/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.event;

import static org.resguardo.platform.storage.schema.Tables.EVENT;
import static org.resguardo.platform.storage.schema.Tables.EVENT_DELIVERY;

import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.resguardo.platform.log.EventLog;
import org.resguardo.platform.storage.Store;

/**
 * Tells events to those who listen, until they have heard them.
 *
 * <p>Each is told within one change with the mark that it was heard, so that a crash between the two is impossible. One that is not
 * taken holds back the later ones for the same handler, and is told again after ten seconds, then less and less often, at least hourly.
 */
public final class EventDelivery {
    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int DOUBLINGS = 9;

    private final Store store;
    private final InstantSource clock;
    private final Supplier<List<EventHandler<?>>> handlers;

    /** Tells the events of a database to some handlers. */
    public EventDelivery(Store store, InstantSource clock, Supplier<List<EventHandler<?>>> handlers) {
        this.store = store;
        this.clock = clock;
        this.handlers = handlers;
    }

    /** For the engine that works through the queue. */
    public Task<?> task() {
        return Tasks.custom(Events.TASK, Void.class)
                .onFailure(this::tellLater)
                .onDeadExecution((dead, queue) -> queue.reschedule(dead, clock.instant()))
                .execute((task, context) -> {
                    tell(task.getId());
                    return new OnCompleteRemove<>();
                });
    }

    /** For the engine: finds out who listens to what was announced elsewhere. */
    public Task<?> addressing() {
        return Tasks.custom(Events.ADDRESSING, Void.class)
                .onFailure(this::tellLater)
                .onDeadExecution((dead, queue) -> queue.reschedule(dead, clock.instant()))
                .execute((task, context) -> {
                    store.change(sql -> address(sql, Long.parseLong(task.getId())));
                    return new OnCompleteRemove<>();
                });
    }

    /** Nothing is done twice: what has deliveries already was addressed before a crash. */
    private void address(DSLContext sql, long event) {
        boolean addressed = sql.fetchExists(EVENT_DELIVERY, EVENT_DELIVERY.EVENT_ID.eq(event));
        sql.select(EVENT.KIND)
                .from(EVENT)
                .where(EVENT.ID.eq(event))
                .fetchOptional(EVENT.KIND)
                .filter(kind -> !addressed)
                .ifPresent(kind -> Events.address(sql, event, kind, handlers.get(), clock.instant()));
    }

    private void tellLater(ExecutionComplete failed, ExecutionOperations<Void> queue) {
        int failures = failed.getExecution().consecutiveFailures;
        EventLog.warn(
                "event-not-taken",
                Map.of("delivery", failed.getExecution().taskInstance.getId(), "failures", failures + 1));
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures, DOUBLINGS));
        queue.reschedule(failed, clock.instant().plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT));
    }

    private void tell(String delivery) {
        int gap = delivery.indexOf(' ');
        long upTo = Long.parseLong(delivery.substring(0, gap));
        String id = delivery.substring(gap + 1);
        Map<String, EventHandler<?>> known =
                handlers.get().stream().collect(Collectors.toMap(EventHandler::id, Function.identity()));
        Optional<EventHandler<?>> handler = Optional.ofNullable(known.get(id));
        for (long event : open(upTo, id)) {
            store.change(sql -> tell(sql, event, id, handler));
        }
    }

    private List<Long> open(long upTo, String handler) {
        return store.read(sql -> sql.select(EVENT_DELIVERY.EVENT_ID)
                .from(EVENT_DELIVERY)
                .where(EVENT_DELIVERY.HANDLER.eq(handler))
                .and(EVENT_DELIVERY.EVENT_ID.le(upTo))
                .and(EVENT_DELIVERY.DELIVERED_AT.isNull())
                .orderBy(EVENT_DELIVERY.EVENT_ID)
                .fetch(EVENT_DELIVERY.EVENT_ID));
    }

    /** Marks first: another server that tells the same event waits there, and then finds that it was told. */
    private void tell(DSLContext sql, long event, String id, Optional<EventHandler<?>> handler) {
        int marked = sql.update(EVENT_DELIVERY)
                .set(EVENT_DELIVERY.DELIVERED_AT, clock.instant())
                .where(EVENT_DELIVERY.EVENT_ID.eq(event))
                .and(EVENT_DELIVERY.HANDLER.eq(id))
                .and(EVENT_DELIVERY.DELIVERED_AT.isNull())
                .execute();
        if (marked == 1) {
            handler.ifPresentOrElse(
                    listening -> tell(sql, event, listening),
                    () -> EventLog.warn("event-handler-gone", Map.of("event", event, "handler", id)));
        }
    }

    private static <E> void tell(DSLContext sql, long event, EventHandler<E> handler) {
        String body = sql.select(EVENT.BODY)
                .from(EVENT)
                .where(EVENT.ID.eq(event))
                .fetchSingle()
                .value1();
        handler.handle(sql, handler.kind().event(body));
    }
}
