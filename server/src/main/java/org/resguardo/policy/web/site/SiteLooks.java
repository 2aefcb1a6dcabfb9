/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.web.site;

import java.util.Optional;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.job.Job;
import org.resguardo.platform.job.Jobs;
import org.resguardo.policy.site.SiteJob;
import org.resguardo.policy.site.Website;

/** Starts looks at websites; one that is under way already is not started again, so that no site is asked twice at once. */
public final class SiteLooks {
    private final Jobs jobs;
    private final SiteJob job;

    /** Looks as jobs. */
    public SiteLooks(Jobs jobs, SiteJob job) {
        this.jobs = jobs;
        this.job = job;
    }

    Optional<Long> running(Website site) {
        return jobs.open().stream()
                .filter(open -> open.kind().equals(job.id()))
                .filter(open -> open.input().equals(Long.toString(site.id()))
                        || open.input().isEmpty())
                .map(Job::id)
                .findFirst();
    }

    long start(Website site, Account by) {
        return running(site).orElseGet(() -> jobs.start(job, Long.toString(site.id()), by.auditName()));
    }
}
