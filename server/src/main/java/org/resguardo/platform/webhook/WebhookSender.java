/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.webhook;

import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.resguardo.platform.net.JsonPost;
import org.resguardo.platform.webhook.Webhooks.Outgoing;

/**
 * Sends what other programs are told. An answer of 2xx within ten seconds means that it arrived; otherwise it is tried again after ten seconds, then
 * less and less often, at least every six hours, for three days. It may arrive twice, after a crash, with the same {@code webhook-id}.
 */
public final class WebhookSender implements AutoCloseable {
    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);
    private static final Duration GIVE_UP = Duration.ofDays(3);
    private static final int DOUBLINGS = 12;

    private final Webhooks webhooks;
    private final InstantSource clock;
    private final JsonPost line;

    /** Sends for these webhooks. */
    public WebhookSender(Webhooks webhooks, InstantSource clock, JsonPost line) {
        this.webhooks = webhooks;
        this.clock = clock;
        this.line = line;
    }

    /** For the engine that works through the queue. */
    public Task<?> task() {
        return Tasks.custom(Webhooks.TASK, Void.class)
                .onFailure((failed, queue) ->
                        queue.reschedule(failed, clock.instant().plus(wait(failed.getExecution().consecutiveFailures))))
                .onDeadExecution((dead, queue) -> queue.reschedule(dead, clock.instant()))
                .execute((task, context) -> {
                    int failures = context.getExecution().consecutiveFailures;
                    boolean again = send(Long.parseLong(task.getId()));
                    return again
                            ? (done, queue) ->
                                    queue.reschedule(done, clock.instant().plus(wait(failures)))
                            : new OnCompleteRemove<>();
                });
    }

    private static Duration wait(int failures) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures, DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    /** True when it should be tried again. */
    boolean send(long delivery) {
        Optional<Outgoing> message = webhooks.waiting(delivery);
        if (message.isEmpty()) {
            return false;
        }
        Instant now = clock.instant();
        int status = post(message.get(), now.getEpochSecond());
        return webhooks.tried(delivery, status, JsonPost.taken(status), now.minus(GIVE_UP));
    }

    /** The status of the answer; 0 when there was none. What the answer says is not read: it is of no use and may be anything. */
    private int post(Outgoing message, long seconds) {
        return line.send(
                message.address(),
                message.body(),
                Map.of(
                        "webhook-id", message.id(),
                        "webhook-timestamp", Long.toString(seconds),
                        "webhook-signature", message.signature().apply(seconds)));
    }

    @Override
    public void close() {
        line.close();
    }
}
