/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.mail.MailServers;
import org.resguardo.platform.mail.MailState;
import org.resguardo.platform.mail.Outbox;
import org.resguardo.platform.step.Task;
import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.platform.step.TaskSource;

/** What is to be done about mail: nothing goes out, or some messages did not arrive. */
public final class MailTasks implements TaskSource {
    private final Outbox outbox;
    private final MailServers servers;

    /** The tasks that an outbox leaves. */
    public MailTasks(Outbox outbox, MailServers servers) {
        this.outbox = outbox;
        this.servers = servers;
    }

    @Override
    public List<Task> tasks(Account reader) {
        if (reader.role() != Role.OWNER && reader.role() != Role.OFFICER) {
            return List.of();
        }
        Map<MailState, Long> counts = outbox.counts();
        long waiting = counts.getOrDefault(MailState.WAITING, 0L);
        long failed = counts.getOrDefault(MailState.FAILED, 0L) + counts.getOrDefault(MailState.UNKNOWN, 0L);
        List<Task> tasks = new ArrayList<>();
        servers.trouble()
                .ifPresent(trouble -> tasks.add(Task.of(
                                Urgency.TODAY,
                                "mail.task.trouble",
                                trouble.step().failed(),
                                MailServerPage.HOME,
                                5)
                        .with("code", trouble.code() == 0 ? "–" : Integer.toString(trouble.code()))));
        if (waiting > 0 && servers.current().isEmpty()) {
            tasks.add(Task.of(Urgency.NEXT, "mail.task.waiting", "mail.task.waiting.reason", OutboxPage.HOME, 5)
                    .with("count", waiting));
        }
        if (failed > 0) {
            tasks.add(Task.of(Urgency.NEXT, "mail.task.failed", "mail.task.failed.reason", OutboxPage.HOME, 3)
                    .with("count", failed));
        }
        return tasks;
    }
}
