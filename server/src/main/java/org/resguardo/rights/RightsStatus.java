/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.resguardo.platform.step.Step;
import org.resguardo.platform.step.StepStatus;
import org.resguardo.platform.step.Task;
import org.resguardo.platform.step.Task.Urgency;

/** How step 6 stands: what each open case asks next and by when, and what was to be done better. */
public final class RightsStatus implements StepStatus {
    private static final int SOON = 7;
    private static final int MINUTES = 10;

    private final Cases cases;
    private final Threads threads;
    private final Identities identities;
    private final CaseLaw law;
    private final InstantSource clock;
    private final ZoneId zone;

    /** The status of these cases. */
    public RightsStatus(
            Cases cases, Threads threads, Identities identities, CaseLaw law, InstantSource clock, ZoneId zone) {
        this.cases = cases;
        this.threads = threads;
        this.identities = identities;
        this.law = law;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public Step step() {
        return Step.RIGHTS;
    }

    @Override
    public Standing now() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        List<RightsCase> open = cases.open();
        List<Task> tasks = new ArrayList<>();
        long late = 0;
        if (!open.isEmpty()) {
            CaseLaw.Look look = law.on(today);
            for (RightsCase one : open) {
                Task task = task(one, look.clocks(one), today);
                late += task.due().filter(day -> day.isBefore(today)).isPresent() ? 1 : 0;
                tasks.add(task);
            }
        }
        List<RightsCase> all = cases.all();
        all.forEach(one -> addWhatIsLeft(tasks, one));
        return new Standing(
                all.isEmpty() ? Progress.NOT_BEGUN : open.isEmpty() ? Progress.IN_ORDER : Progress.UNDER_WAY,
                all.isEmpty() ? "rights.status.none" : "rights.status.cases",
                all.isEmpty() ? Map.of() : Map.of("open", open.size(), "late", late, "all", all.size()),
                tasks);
    }

    private Task task(RightsCase one, Clocks clocks, LocalDate today) {
        NextMove next = NextMove.of(one, threads.of(one), identities.of(one));
        LocalDate due = clocks.next(one).map(clocks::day).orElse(clocks.answerBy());
        boolean soon = !due.isAfter(today.plusDays(SOON));
        return new Task(
                soon ? Urgency.TODAY : Urgency.NEXT,
                next.title(),
                next.why(),
                Map.of("number", one.number()),
                one.page(),
                MINUTES,
                java.util.Optional.of(due));
    }

    private static void addWhatIsLeft(List<Task> tasks, RightsCase one) {
        if (!one.lesson().isEmpty() && one.times().learned().isEmpty()) {
            tasks.add(Task.of(
                            Urgency.NEXT,
                            "rights.task.lesson",
                            "rights.task.lesson.reason",
                            one.page() + "/end",
                            MINUTES)
                    .with("lesson", one.lesson()));
        }
        if (one.kind().complaint()
                && !one.open()
                && one.satisfaction().equals("no")
                && one.lesson().isEmpty()
                && one.times().forgotten().isEmpty()) {
            tasks.add(Task.of(
                            Urgency.NEXT,
                            "rights.task.unhappy",
                            "rights.task.unhappy.reason",
                            one.page() + "/end",
                            MINUTES)
                    .with("number", one.number()));
        }
    }
}
