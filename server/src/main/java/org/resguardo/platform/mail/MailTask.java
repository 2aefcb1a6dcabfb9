/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import org.resguardo.platform.log.EventLog;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.storage.TaskQueue;

/** Lets the sender work every few seconds. There is one row for it in the queue, so that only one server does at a time. */
public final class MailTask {
    private static final String NAME = "mail";
    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final Duration AFTER_A_MISTAKE = Duration.ofSeconds(30);

    private final MailSender sender;
    private final InstantSource clock;

    /** Lets a sender work. */
    public MailTask(MailSender sender, InstantSource clock) {
        this.sender = sender;
        this.clock = clock;
    }

    /** For the engine that works through the queue. */
    public Task<?> task() {
        return Tasks.custom(NAME, Void.class)
                .onFailure((failed, queue) -> {
                    failed.getCause().ifPresent(cause -> EventLog.warn("mail-sender-failed", cause));
                    queue.reschedule(failed, clock.instant().plus(AFTER_A_MISTAKE));
                })
                .onDeadExecution((dead, queue) -> queue.reschedule(dead, clock.instant()))
                .execute((task, context) -> {
                    boolean more = sender.work(wanted(context));
                    return (done, queue) -> queue.reschedule(
                            done, more ? clock.instant() : clock.instant().plus(PAUSE));
                });
    }

    private static BooleanSupplier wanted(ExecutionContext context) {
        return () -> !context.getSchedulerState().isShuttingDown();
    }

    /** Puts it into the queue, where it stays. */
    public void begin(Store store) {
        store.change(sql -> TaskQueue.add(sql, new TaskInstance<Void>(NAME, "outbox"), clock.instant()));
    }
}
