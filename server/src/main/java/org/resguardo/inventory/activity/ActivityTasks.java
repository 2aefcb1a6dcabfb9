/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.activity;

import java.util.ArrayList;
import java.util.List;
import org.resguardo.platform.step.Task;
import org.resguardo.platform.step.Task.Urgency;

/** What there is to be said yet about what data is used for, and about who receives it. */
public final class ActivityTasks {
    private static final String ACTIVITIES = "/inventory/activities";

    private final Activities activities;
    private final Recipients recipients;

    /** The tasks about some activities and recipients. */
    public ActivityTasks(Activities activities, Recipients recipients) {
        this.activities = activities;
        this.recipients = recipients;
    }

    /** The open tasks, the most worthwhile first. */
    public List<Task> open() {
        List<Task> tasks = new ArrayList<>();
        add(
                tasks,
                activities.proposed().size(),
                Task.of(Urgency.NEXT, "inventory.task.uses", "inventory.task.uses.reason", ACTIVITIES, 3));
        add(
                tasks,
                activities.proposed().isEmpty() ? activities.withoutPurpose().size() : 0,
                Task.of(Urgency.NEXT, "inventory.task.purpose", "inventory.task.purpose.reason", ACTIVITIES, 5));
        add(
                tasks,
                activities.confirmed().stream().filter(ActivityTasks::open).count(),
                Task.of(Urgency.LATER, "inventory.task.unknown", "inventory.task.unknown.reason", ACTIVITIES, 4));
        add(
                tasks,
                recipients.all().stream().filter(Recipient::open).count(),
                Task.of(
                        Urgency.LATER,
                        "inventory.task.recipients",
                        "inventory.task.recipients.reason",
                        "/inventory/recipients",
                        5));
        return tasks;
    }

    private static void add(List<Task> tasks, long count, Task task) {
        if (count > 0) {
            tasks.add(task.with("count", count));
        }
    }

    /** True while something about an activity was answered with "I don't know". */
    private static boolean open(ProcessingActivity activity) {
        return activity.sharing() == ProcessingActivity.Sharing.UNKNOWN
                || activity.subjects().isEmpty()
                || activity.data().containsValue(Need.UNKNOWN);
    }
}
