/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.resguardo.platform.step.Step;
import org.resguardo.platform.step.StepStatus;
import org.resguardo.platform.step.Task;

/** How this step stands: rules, and questions that are open. */
public final class RetentionStatus implements StepStatus {
    private static final int MINUTES = 3;

    private final RetentionRules rules;
    private final DryRuns dryRuns;
    private final DisposalRuns runs;
    private final NeedReview needs;
    private final Sightings sightings;
    private final RuleHealths healths;
    private final java.time.InstantSource clock;

    /** The status of these rules. */
    public RetentionStatus(
            RetentionRules rules,
            DryRuns dryRuns,
            DisposalRuns runs,
            NeedReview needs,
            Sightings sightings,
            RuleHealths healths,
            java.time.InstantSource clock) {
        this.rules = rules;
        this.dryRuns = dryRuns;
        this.runs = runs;
        this.needs = needs;
        this.sightings = sightings;
        this.healths = healths;
        this.clock = clock;
    }

    @Override
    public Step step() {
        return Step.RETENTION;
    }

    @Override
    public Standing now() {
        List<RetentionRule> all = rules.all();
        List<NeedQuestion> questions = needs.all();
        List<NeedQuestion> open = questions.stream().filter(NeedQuestion::open).toList();
        List<Task> tasks = new ArrayList<>();
        if (!sightings.all().isEmpty()) {
            tasks.add(Task.of(
                    Task.Urgency.TODAY,
                    "retention.task.forgotten",
                    "retention.task.forgotten.why",
                    "/retention/forgotten",
                    MINUTES));
        }
        all.stream()
                .filter(this::waits)
                .forEach(rule -> tasks.add(Task.of(
                        Task.Urgency.NEXT,
                        "retention.task.approve",
                        "retention.task.approve.why",
                        rule.page(),
                        MINUTES)));
        all.stream()
                .filter(rule -> !waits(rule) && !kept(rule))
                .forEach(rule -> tasks.add(Task.of(
                                Task.Urgency.NEXT,
                                "retention.task.behind",
                                "retention.task.behind.why",
                                rule.page(),
                                MINUTES)
                        .with("place", rule.place())));
        if (!open.isEmpty()) {
            tasks.add(Task.of(
                            Task.Urgency.NEXT,
                            "retention.task.needs",
                            "retention.task.needs.why",
                            "/retention/needs",
                            MINUTES)
                    .with("count", open.size()));
        }
        List<NeedQuestion> stillAsked =
                questions.stream().filter(NeedQuestion::stillAsked).toList();
        if (!stillAsked.isEmpty()) {
            tasks.add(Task.of(
                            Task.Urgency.NEXT,
                            "retention.task.still_asked",
                            "retention.task.still_asked.why",
                            "/retention/needs",
                            MINUTES)
                    .with("count", stillAsked.size()));
        }
        Progress progress =
                all.isEmpty() ? Progress.NOT_BEGUN : tasks.isEmpty() ? Progress.IN_ORDER : Progress.UNDER_WAY;
        return new Standing(progress, "retention.status", Map.of("rules", all.size(), "needs", open.size()), tasks);
    }

    /** True when a rule was looked at and nothing of what it promises was left to do; a rule alone keeps nothing. */
    private boolean kept(RetentionRule rule) {
        return healths.of(rule)
                .filter(seen -> seen.trouble().isEmpty() && seen.backlog() == 0)
                .isPresent();
    }

    private boolean waits(RetentionRule rule) {
        return dryRuns.latest(rule)
                .filter(dryRun -> dryRun.tally().rows() > 0 && dryRun.valid(clock.instant()))
                .filter(dryRun -> runs.after(dryRun).isEmpty())
                .isPresent();
    }
}
