/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web.safeguard;

import java.util.Optional;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.job.Job;
import org.resguardo.platform.job.Jobs;
import org.resguardo.protection.safeguard.SafeguardJob;

/** Starts looks at places; one that is under way already is not started again. */
public final class Looks {
    private final Jobs jobs;
    private final SafeguardJob job;

    /** Looks as jobs. */
    public Looks(Jobs jobs, SafeguardJob job) {
        this.jobs = jobs;
        this.job = job;
    }

    /** The look at a place that is under way; the empty text stands for all places. */
    Optional<Long> running(String place) {
        return jobs.open().stream()
                .filter(open -> open.kind().equals(job.id()) && open.input().equals(place))
                .map(Job::id)
                .findFirst();
    }

    /** Starts a look. */
    long start(String place, Account by) {
        return running(place).orElseGet(() -> jobs.start(job, place, by.auditName()));
    }
}
