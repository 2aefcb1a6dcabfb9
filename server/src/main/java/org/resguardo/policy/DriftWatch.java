/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy;

import org.jooq.DSLContext;
import org.resguardo.inventory.InventoryChanged;
import org.resguardo.platform.event.EventHandler;
import org.resguardo.platform.event.EventKind;
import org.resguardo.platform.job.JobState;
import org.resguardo.platform.job.Jobs;
import org.resguardo.policy.version.PolicyVersions;

/** Has the published policy held against the facts whenever the inventory is no longer as it was. */
public final class DriftWatch implements EventHandler<InventoryChanged> {
    private final Jobs jobs;
    private final DriftJob job;
    private final PolicyVersions versions;

    /** Starts jobs of a kind as soon as a version is published. */
    public DriftWatch(Jobs jobs, DriftJob job, PolicyVersions versions) {
        this.jobs = jobs;
        this.job = job;
        this.versions = versions;
    }

    @Override
    public String id() {
        return "policy-drift";
    }

    @Override
    public EventKind<InventoryChanged> kind() {
        return InventoryChanged.KIND;
    }

    @Override
    public void handle(DSLContext sql, InventoryChanged event) {
        boolean asked =
                jobs.open().stream().anyMatch(one -> one.kind().equals(job.id()) && one.state() == JobState.WAITING);
        if (!asked && versions.latest().isPresent()) {
            jobs.start(sql, job, "", "event");
        }
    }
}
