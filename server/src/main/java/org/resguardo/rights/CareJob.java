/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import java.util.Map;
import java.util.Set;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.job.JobKind;
import org.resguardo.platform.job.JobResult;
import org.resguardo.platform.job.JobRun;

/** Cares for the cases, every day. */
public final class CareJob implements JobKind<Long> {
    private final CaseCare care;

    /** Care that is taken as a job. */
    public CareJob(CaseCare care) {
        this.care = care;
    }

    @Override
    public String id() {
        return "rights-care";
    }

    @Override
    public String title() {
        return "rights.job.care";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.OWNER, Role.OFFICER, Role.STAFF);
    }

    @Override
    public String text(Long none) {
        return "";
    }

    @Override
    public Long input(String text) {
        return 0L;
    }

    @Override
    public JobResult run(Long none, JobRun run) {
        CaseCare.Done done = care.day();
        return JobResult.at(
                "/rights",
                "rights.job.care.result",
                Map.of(
                        "reminders", String.valueOf(done.reminders()),
                        "forgotten", String.valueOf(done.forgotten())));
    }
}
