/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.step.Step;
import org.resguardo.platform.step.StepStatus;
import org.resguardo.platform.step.StepStatus.Standing;
import org.resguardo.platform.step.Task;
import org.resguardo.platform.step.TaskSource;

/** What there is to be done, over all steps, and how each of them stands. */
public final class Agenda {
    private static final Comparator<Task> ORDER = Comparator.comparing(Task::urgency)
            .thenComparing(task -> task.due().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE));

    private final List<StepStatus> steps;
    private final List<TaskSource> others;

    /** An agenda of some steps, and of others who know of something to be done. */
    public Agenda(List<StepStatus> steps, List<TaskSource> others) {
        this.steps = List.copyOf(steps);
        this.others = List.copyOf(others);
    }

    /** How the steps stand that there are, in their order. */
    public Map<Step, Standing> standings() {
        Map<Step, Standing> standings = new EnumMap<>(Step.class);
        steps.forEach(status -> standings.put(status.step(), status.now()));
        return standings;
    }

    /** All tasks for somebody: what hurries first, then by the day it is due, then in the order of the steps. */
    public List<Task> tasks(Account reader, Map<Step, Standing> standings) {
        List<Task> tasks = new ArrayList<>();
        standings.values().forEach(standing -> tasks.addAll(standing.tasks()));
        others.forEach(source -> tasks.addAll(source.tasks(reader)));
        tasks.sort(ORDER);
        return tasks;
    }
}
