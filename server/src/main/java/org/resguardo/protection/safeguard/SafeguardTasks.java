/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.platform.step.Task;
import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.protection.safeguard.Seen.Outcome;

/** What is to be mended, from the last looks: what hurries by itself, the rest as one task a place. */
public final class SafeguardTasks {
    private static final int QUICK = 10;
    private static final int LONGER = 20;

    private final Safeguards safeguards;
    private final Checks checks;
    private final StaffSheet sheet;

    /** The tasks of these safeguards. */
    public SafeguardTasks(Safeguards safeguards, Checks checks, StaffSheet sheet) {
        this.safeguards = safeguards;
        this.checks = checks;
        this.sheet = sheet;
    }

    /** How all places stand together. */
    public Score score() {
        return safeguards.places().stream().map(safeguards::score).reduce(Score.NONE, Score::plus);
    }

    /** The tasks, the most urgent first. */
    public List<Task> open() {
        List<Task> tasks = new ArrayList<>();
        List<GuardedPlace> places = safeguards.places();
        for (GuardedPlace place : places) {
            tasks.addAll(of(place));
        }
        boolean looked =
                places.stream().anyMatch(place -> safeguards.score(place).all() > 0);
        if (!looked) {
            tasks.add(Task.of(
                    Urgency.NEXT,
                    "safeguard.task.begin",
                    "safeguard.task.begin.reason",
                    "/protection/safeguards",
                    QUICK));
        }
        long due = sheet.all().stream().filter(StaffSheet.Acknowledgement::due).count();
        if (due > 0) {
            tasks.add(Task.of(
                            Urgency.NEXT,
                            "safeguard.task.sheet",
                            "safeguard.task.sheet.reason",
                            "/protection/safeguards/staff",
                            QUICK)
                    .with("count", due));
        }
        tasks.sort(Comparator.comparing(Task::urgency));
        return List.copyOf(tasks);
    }

    private List<Task> of(GuardedPlace place) {
        List<Task> tasks = new ArrayList<>();
        int others = 0;
        for (SafeguardResult result : safeguards.results(place).values()) {
            if (result.seen().outcome() == Outcome.FAIL) {
                Urgency urgency =
                        checks.find(result.check()).map(SafeguardCheck::urgency).orElse(Urgency.LATER);
                if (urgency == Urgency.TODAY) {
                    tasks.add(new Task(
                            urgency,
                            "safeguard.task.mend",
                            result.seen().sentence(),
                            with(result.seen().arguments(), place),
                            place.page() + "#" + result.check(),
                            LONGER,
                            Optional.empty()));
                } else {
                    others++;
                }
            }
        }
        if (others > 0) {
            tasks.add(new Task(
                    Urgency.NEXT,
                    "safeguard.task.others",
                    "safeguard.task.others.reason",
                    Map.of("place", place.name(), "number", others),
                    place.page(),
                    LONGER,
                    Optional.empty()));
        }
        long unseen = safeguards.score(place).unknown();
        if (unseen > 0) {
            tasks.add(new Task(
                    Urgency.LATER,
                    "safeguard.task.unseen",
                    "safeguard.task.unseen.reason",
                    Map.of("place", place.name(), "number", unseen),
                    place.page(),
                    QUICK,
                    Optional.empty()));
        }
        return tasks;
    }

    private static Map<String, Object> with(Map<String, Object> arguments, GuardedPlace place) {
        Map<String, Object> more = new HashMap<>(arguments);
        more.put("place", place.name());
        return more;
    }
}
