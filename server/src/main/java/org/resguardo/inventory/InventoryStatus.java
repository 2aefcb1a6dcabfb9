/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.resguardo.platform.step.Step;
import org.resguardo.platform.step.StepStatus;
import org.resguardo.platform.step.Task;
import org.resguardo.platform.step.Task.Urgency;

/** How step 1 stands: what is held, and what of it is to be confirmed, explained or put in somebody's charge. */
public final class InventoryStatus implements StepStatus {
    private static final int MINUTES_A_KIND = 1;
    private static final int LOOK_MINUTES = 3;

    private final Inventory inventory;
    private final Stores stores;
    private final Officers officers;
    private final Scans scans;
    private final Supplier<List<Task>> uses;
    private final InstantSource clock;

    /**
     * The status of an inventory and of those in charge.
     *
     * @param uses what there is to be said about what data is used for
     */
    public InventoryStatus(
            Inventory inventory,
            Stores stores,
            Officers officers,
            Scans scans,
            Supplier<List<Task>> uses,
            InstantSource clock) {
        this.inventory = inventory;
        this.stores = stores;
        this.officers = officers;
        this.scans = scans;
        this.uses = uses;
        this.clock = clock;
    }

    @Override
    public Step step() {
        return Step.INVENTORY;
    }

    @Override
    public Standing now() {
        List<Task> tasks = new ArrayList<>();
        List<DataStore> all = stores.all();
        int places = all.size();
        List<HeldKind> kinds = inventory.kinds();
        if (places == 0) {
            tasks.add(Task.of(Urgency.NEXT, "inventory.task.begin", "inventory.task.begin.reason", "/inventory", 3));
        } else {
            all.stream().filter(this::unseen).forEach(place -> tasks.add(look(place)));
            addAboutData(tasks, kinds);
            tasks.addAll(uses.get());
        }
        addOfficer(tasks);
        return places == 0
                ? new Standing(Progress.NOT_BEGUN, "inventory.status.none", Map.of(), tasks)
                : new Standing(
                        tasks.isEmpty() ? Progress.IN_ORDER : Progress.UNDER_WAY,
                        "inventory.status.held",
                        Map.of(
                                "people", inventory.people().longestList(),
                                "kinds", kinds.size(),
                                "places", places),
                        tasks);
    }

    /** True for a place that can be looked at and was not, or not to its end: that it was named says nothing of what it holds. */
    private boolean unseen(DataStore place) {
        return place.kind().lasting()
                && scans.latestEnded(place.id())
                        .filter(scan -> scan.outcome() == StoreScan.Outcome.DONE)
                        .isEmpty();
    }

    private static Task look(DataStore place) {
        return Task.of(Urgency.NEXT, "inventory.task.look", "inventory.task.look.reason", place.page(), LOOK_MINUTES)
                .with("place", place.name());
    }

    private void addAboutData(List<Task> tasks, List<HeldKind> kinds) {
        inventory.surprises().stream().filter(Surprise::alarm).forEach(surprise -> tasks.add(alarm(surprise, kinds)));
        int open = (int) kinds.stream().filter(kind -> kind.open() > 0).count();
        if (open > 0) {
            tasks.add(Task.of(
                            Urgency.NEXT,
                            "inventory.task.confirm",
                            "inventory.task.confirm.reason",
                            "/inventory",
                            open * MINUTES_A_KIND)
                    .with("count", open));
        }
        int unexplained = Math.toIntExact(inventory.explained().open());
        if (unexplained > 0) {
            tasks.add(Task.of(
                            Urgency.LATER,
                            "inventory.task.explain",
                            "inventory.task.explain.reason",
                            "/inventory/columns",
                            unexplained)
                    .with("count", unexplained));
        }
    }

    private static Task alarm(Surprise surprise, List<HeldKind> kinds) {
        long values = 0;
        String address = "/inventory";
        for (HeldKind kind : kinds) {
            if (surprise.categories().contains(kind.category())) {
                values += kind.values();
                address = "/inventory/kinds/" + kind.category().id();
            }
        }
        return Task.of(Urgency.TODAY, surprise.sentence(), surprise.meaning(), address, 10)
                .with("count", values);
    }

    private void addOfficer(List<Task> tasks) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        if (officers.on(today, Officer.Post.OFFICER).isEmpty()) {
            tasks.add(Task.of(
                    Urgency.NEXT, "inventory.task.officer", "inventory.task.officer.reason", "/inventory/officer", 2));
        }
    }
}
