/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy;

import org.jooq.DSLContext;
import org.resguardo.platform.event.EventHandler;
import org.resguardo.platform.event.EventKind;
import org.resguardo.platform.job.JobState;
import org.resguardo.platform.job.Jobs;
import org.resguardo.policy.version.PolicyVersions;

/**
 * Has the published policy held against the facts whenever something has happened that may make it untrue.
 *
 * @param <E> what has happened
 */
public final class DriftWatch<E> implements EventHandler<E> {
    private final String id;
    private final EventKind<E> kind;
    private final Jobs jobs;
    private final DriftJob job;
    private final PolicyVersions versions;

    /** Listens under a name, and starts jobs as soon as a version is published. */
    public DriftWatch(String id, EventKind<E> kind, Jobs jobs, DriftJob job, PolicyVersions versions) {
        this.id = id;
        this.kind = kind;
        this.jobs = jobs;
        this.job = job;
        this.versions = versions;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public EventKind<E> kind() {
        return kind;
    }

    @Override
    public void handle(DSLContext sql, E event) {
        boolean asked =
                jobs.open().stream().anyMatch(one -> one.kind().equals(job.id()) && one.state() == JobState.WAITING);
        if (!asked && versions.latest().isPresent()) {
            jobs.start(sql, job, "", "event");
        }
    }
}
