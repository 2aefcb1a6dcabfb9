/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import java.util.ArrayList;
import java.util.List;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.step.Task;
import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.platform.step.TaskSource;

/** Whether people can reach the business, which is for those in charge to see to: that customers know how, and that mail comes in. */
public final class WaysIn implements TaskSource {
    private final Cases cases;
    private final MailboxSettings settings;

    /** The ways to these cases. */
    public WaysIn(Cases cases, MailboxSettings settings) {
        this.cases = cases;
        this.settings = settings;
    }

    @Override
    public List<Task> tasks(Account reader) {
        List<Task> tasks = new ArrayList<>();
        if (reader.role() == Role.OWNER || reader.role() == Role.OFFICER) {
            settings.mailbox()
                    .filter(set -> !set.trouble().isEmpty())
                    .ifPresent(set -> tasks.add(Task.of(
                            Urgency.TODAY, "rights.task.mailbox", "rights.task.mailbox.reason", "/rights/mailbox", 5)));
            if (cases.all().isEmpty()) {
                tasks.add(Task.of(Urgency.NEXT, "rights.task.way_in", "rights.task.way_in.reason", "/rights/ways", 5));
            }
        }
        return tasks;
    }
}
