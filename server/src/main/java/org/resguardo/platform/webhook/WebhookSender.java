/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.webhook;

import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.resguardo.platform.webhook.Webhooks.Outgoing;

/**
 * Sends what other programs are told. An answer of 2xx within ten seconds means that it arrived; otherwise it is tried again after ten seconds, then
 * less and less often, at least every six hours, for three days. It may arrive twice, after a crash, with the same {@code webhook-id}.
 */
public final class WebhookSender implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);
    private static final Duration GIVE_UP = Duration.ofDays(3);
    private static final int DOUBLINGS = 12;
    private static final int GOOD = 200;
    private static final int NOT_GOOD = 300;

    private final Webhooks webhooks;
    private final InstantSource clock;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** Sends for these webhooks. */
    public WebhookSender(Webhooks webhooks, InstantSource clock) {
        this.webhooks = webhooks;
        this.clock = clock;
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
        boolean arrived = status >= GOOD && status < NOT_GOOD;
        return webhooks.tried(delivery, status, arrived, now.minus(GIVE_UP));
    }

    /** The status of the answer; 0 when there was none. What the answer says is not read: it is of no use and may be anything. */
    private int post(Outgoing message, long seconds) {
        HttpRequest request = HttpRequest.newBuilder(message.address())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Resguardo")
                .header("webhook-id", message.id())
                .header("webhook-timestamp", Long.toString(seconds))
                .header("webhook-signature", message.signature().apply(seconds))
                .POST(BodyPublishers.ofString(message.body()))
                .build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
