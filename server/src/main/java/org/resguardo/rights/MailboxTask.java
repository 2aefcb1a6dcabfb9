/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.log.EventLog;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.storage.TaskQueue;

/** Has the mailbox read every few minutes. There is one row for it in the queue, so that only one server reads at a time. */
public final class MailboxTask {
    private static final String NAME = "rights-mailbox";
    private static final Duration PAUSE = Duration.ofMinutes(2);

    private final MailboxReading reading;
    private final InstantSource clock;

    /** Has a mailbox read. */
    public MailboxTask(MailboxReading reading, InstantSource clock) {
        this.reading = reading;
        this.clock = clock;
    }

    /** For the engine that works through the queue. A mailbox that keeps us out is tried again like any other time. */
    public Task<?> task() {
        return Tasks.custom(NAME, Void.class)
                .onFailure((failed, queue) -> {
                    failed.getCause().ifPresent(MailboxTask::warn);
                    queue.reschedule(failed, clock.instant().plus(PAUSE));
                })
                .onDeadExecution((dead, queue) -> queue.reschedule(dead, clock.instant()))
                .execute((task, context) -> {
                    reading.read(() -> {});
                    return (done, queue) ->
                            queue.reschedule(done, clock.instant().plus(PAUSE));
                });
    }

    private static void warn(Throwable cause) {
        String code =
                cause instanceof Fault fault ? fault.code() : cause.getClass().getSimpleName();
        EventLog.warn("rights-mailbox-unread", Map.of("code", code));
    }

    /** Puts it into the queue, where it stays. */
    public void begin(Store store) {
        store.change(sql -> TaskQueue.add(
                sql, new TaskInstance<Void>(NAME, "mailbox"), clock.instant().plus(PAUSE)));
    }
}
