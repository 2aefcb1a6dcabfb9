/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.resguardo.law.Law;
import org.resguardo.law.facts.BusinessFacts;
import org.resguardo.platform.step.Step;
import org.resguardo.platform.step.StepStatus;
import org.resguardo.platform.step.Task;
import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.protection.safeguard.SafeguardTasks;
import org.resguardo.protection.safeguard.Score;

/** How step 3 stands: what an open incident asks next, what was to be done better, and whether it was ever rehearsed. */
public final class ProtectionStatus implements StepStatus {
    private static final int MINUTES = 5;

    private final Incidents incidents;
    private final Supplier<Law> law;
    private final Supplier<BusinessFacts> business;
    private final SafeguardTasks safeguards;

    /**
     * The status of these incidents and safeguards.
     *
     * @param safeguards how the safeguards stand, and what of them is to be mended
     */
    public ProtectionStatus(
            Incidents incidents, Supplier<Law> law, Supplier<BusinessFacts> business, SafeguardTasks safeguards) {
        this.incidents = incidents;
        this.law = law;
        this.business = business;
        this.safeguards = safeguards;
    }

    @Override
    public Step step() {
        return Step.PROTECTION;
    }

    @Override
    public Standing now() {
        List<Incident> all = incidents.all();
        List<Task> tasks = new ArrayList<>();
        all.stream()
                .filter(incident -> incident.open() && !incident.drill())
                .forEach(incident -> tasks.add(next(incident)));
        all.stream().filter(incident -> !incident.open()).forEach(incident -> addLesson(tasks, incident));
        tasks.addAll(safeguards.open());
        Score score = safeguards.score();
        if (all.stream().allMatch(Incident::open)) {
            tasks.add(rehearse(all));
        }
        long open = all.stream()
                .filter(incident -> incident.open() && !incident.drill())
                .count();
        return new Standing(
                all.isEmpty() && score.all() == 0
                        ? Progress.NOT_BEGUN
                        : tasks.isEmpty() ? Progress.IN_ORDER : Progress.UNDER_WAY,
                open > 0
                        ? "protection.status.incidents"
                        : score.all() > 0
                                ? "safeguard.status"
                                : all.isEmpty() ? "protection.status.none" : "protection.status.incidents",
                Map.of(
                        "open",
                        open,
                        "all",
                        open == 0 && score.all() > 0 ? score.all() : all.size(),
                        "pass",
                        score.pass()),
                tasks);
    }

    /** A rehearsal that somebody began says nothing; only one that was gone through to its end, as any incident, does. */
    private static Task rehearse(List<Incident> all) {
        return all.stream()
                .filter(Incident::drill)
                .findFirst()
                .map(begun -> Task.of(
                        Urgency.NEXT,
                        "protection.task.rehearsal",
                        "protection.task.rehearsal.reason",
                        begun.page(),
                        MINUTES))
                .orElseGet(() -> Task.of(
                        Urgency.LATER,
                        "protection.task.rehearse",
                        "protection.task.rehearse.reason",
                        "/protection/incidents/new?drill=yes",
                        10));
    }

    private Task next(Incident incident) {
        Facts facts = incidents.facts(incident);
        Duties duties = Duties.of(law.get(), business.get(), facts);
        NextMove next = NextMove.of(incident, facts, duties);
        Task task = Task.of(Urgency.TODAY, next.title(), next.why(), incident.page() + next.address(), MINUTES);
        return duties.days()
                .min(java.time.LocalDate::compareTo)
                .map(task::dueOn)
                .orElse(task);
    }

    private void addLesson(List<Task> tasks, Incident incident) {
        Facts facts = incidents.facts(incident);
        if (!facts.said(Subject.LESSON).isEmpty() && facts.day(Subject.LEARNED).isEmpty()) {
            tasks.add(Task.of(
                            Urgency.NEXT,
                            "protection.task.lesson",
                            "protection.task.lesson.reason",
                            incident.page(),
                            MINUTES)
                    .with("lesson", facts.said(Subject.LESSON)));
        }
    }
}
