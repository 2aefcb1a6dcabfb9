/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory;

import java.util.Map;
import java.util.Set;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.job.JobKind;
import org.resguardo.platform.job.JobResult;
import org.resguardo.platform.job.JobRun;
import org.resguardo.platform.job.Jobs;

/** Has every place that can be looked at again looked at. One that is being looked at already is left alone. */
public final class WeeklyLook implements JobKind<String> {
    private final Stores stores;
    private final Jobs jobs;
    private final InventoryScan scan;

    /** The looks at some stores. */
    public WeeklyLook(Stores stores, Jobs jobs, InventoryScan scan) {
        this.stores = stores;
        this.jobs = jobs;
        this.scan = scan;
    }

    @Override
    public String id() {
        return "inventory-weekly";
    }

    @Override
    public String title() {
        return "inventory.weekly.title";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.OWNER, Role.OFFICER, Role.ADVISER);
    }

    @Override
    public String text(String nothing) {
        return "";
    }

    @Override
    public String input(String text) {
        return "";
    }

    @Override
    public JobResult run(String nothing, JobRun run) {
        int begun = 0;
        for (DataStore store : stores.all()) {
            run.check();
            if (store.kind().lasting() && !underWay(store)) {
                jobs.start(scan, store.id(), "schedule");
                begun++;
            }
        }
        return JobResult.at("/inventory", "inventory.weekly.done", Map.of("count", Integer.toString(begun)));
    }

    private boolean underWay(DataStore store) {
        return jobs.open().stream()
                .anyMatch(job -> job.kind().equals(scan.id()) && job.input().equals(scan.text(store.id())));
    }
}
