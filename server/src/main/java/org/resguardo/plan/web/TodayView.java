/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.plan.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.plan.RecentChanges.Change;
import org.resguardo.platform.setup.SetupPage;
import org.resguardo.platform.status.StatusWords;
import org.resguardo.platform.step.Step;
import org.resguardo.platform.step.StepStatus.Progress;
import org.resguardo.platform.step.StepStatus.Reading;
import org.resguardo.platform.step.StepStatus.Standing;
import org.resguardo.platform.step.Task;
import org.resguardo.platform.web.Page;
import org.resguardo.platform.web.chart.BarChart;

/**
 * The page of today.
 *
 * @param name how the reader is called
 * @param setup where the set-up goes on; empty when it is done or not the reader's
 * @param tasks what there is to be done, the most urgent first
 * @param standings how the steps stand that there are
 * @param steps the steps that are the reader's
 * @param health how the installation is; empty when that is not the reader's
 * @param changes what changed lately; empty when that is not the reader's
 * @param day the day
 */
public record TodayView(
        String name,
        Optional<SetupPage> setup,
        List<Task> tasks,
        Map<Step, Standing> standings,
        List<Step> steps,
        List<StatusWords.Line> health,
        List<Change> changes,
        LocalDate day) {
    private static final int FIRST = 3;

    /** The tasks that are shown at once. */
    public List<Task> first() {
        return tasks.subList(0, Math.min(FIRST, tasks.size()));
    }

    /** The others. */
    public List<Task> rest() {
        return tasks.subList(Math.min(FIRST, tasks.size()), tasks.size());
    }

    /** How many days are left for a task; negative when its day is over. */
    public static long left(Task task, LocalDate day) {
        return task.due().map(due -> ChronoUnit.DAYS.between(day, due)).orElse(0L);
    }

    /** What is written already, in the order of the steps. */
    public List<Reading> readings() {
        return standings.values().stream()
                .flatMap(standing -> standing.reading().stream())
                .toList();
    }

    /** How much there is to be done in each step, where there is anything. */
    public BarChart open(Page page) {
        List<BarChart.Bar> bars = steps.stream()
                .map(step -> new BarChart.Bar(
                        page.name(step), count(step), page.words().number(count(step))))
                .filter(bar -> bar.value() > 0)
                .toList();
        return new BarChart(
                page.say("plan.today.open"), page.say("plan.today.open.step"), page.say("plan.today.open.count"), bars);
    }

    private long count(Step step) {
        return tasks.stream()
                .filter(task -> task.address().startsWith(step.route()))
                .count();
    }

    /** The look of a step in the picture of all steps. */
    public String segment(Step step) {
        return standing(step)
                .map(standing -> switch (standing.progress()) {
                    case NOT_BEGUN -> "open";
                    case UNDER_WAY -> "begun";
                    case IN_ORDER -> "done";
                })
                .orElse("open");
    }

    /** How many steps are in order. */
    public long inOrder() {
        return standings.values().stream()
                .filter(standing -> standing.progress() == Progress.IN_ORDER)
                .count();
    }

    /** How a step stands; empty when this version does not have it. */
    public Optional<Standing> standing(Step step) {
        return Optional.ofNullable(standings.get(step));
    }

    /** The key of the word for how far a step is. */
    public String progress(Standing standing) {
        return ProgressWords.title(standing.progress());
    }

    /** The look of that word. */
    public String badge(Standing standing) {
        return standing.progress() == Progress.IN_ORDER ? "good" : "";
    }
}
