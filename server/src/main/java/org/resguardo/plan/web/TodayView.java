/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.plan.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.platform.setup.SetupPage;
import org.resguardo.platform.status.StatusWords;
import org.resguardo.platform.step.Step;
import org.resguardo.platform.step.StepStatus.Progress;
import org.resguardo.platform.step.StepStatus.Standing;
import org.resguardo.platform.step.Task;

/**
 * The page of today.
 *
 * @param name how the reader is called
 * @param setup where the set-up goes on; empty when it is done or not the reader's
 * @param tasks what there is to be done, the most urgent first
 * @param standings how the steps stand that there are
 * @param steps the steps that are the reader's
 * @param health how the installation is; empty when that is not the reader's
 */
public record TodayView(
        String name,
        Optional<SetupPage> setup,
        List<Task> tasks,
        Map<Step, Standing> standings,
        List<Step> steps,
        List<StatusWords.Line> health) {
    private static final int FIRST = 3;

    /** The tasks that are shown at once. */
    public List<Task> first() {
        return tasks.subList(0, Math.min(FIRST, tasks.size()));
    }

    /** The others. */
    public List<Task> rest() {
        return tasks.subList(Math.min(FIRST, tasks.size()), tasks.size());
    }

    /** How a step stands; empty when this version does not have it. */
    public Optional<Standing> standing(Step step) {
        return Optional.ofNullable(standings.get(step));
    }

    /** The key of the word for how far a step is. */
    public String progress(Standing standing) {
        return switch (standing.progress()) {
            case NOT_BEGUN -> "plan.progress.not_begun";
            case UNDER_WAY -> "plan.progress.under_way";
            case IN_ORDER -> "plan.progress.in_order";
        };
    }

    /** The look of that word. */
    public String badge(Standing standing) {
        return standing.progress() == Progress.IN_ORDER ? "good" : "";
    }
}
