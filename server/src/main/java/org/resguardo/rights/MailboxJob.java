/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import java.util.Map;
import java.util.Set;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.job.JobKind;
import org.resguardo.platform.job.JobResult;
import org.resguardo.platform.job.JobRun;
import org.resguardo.rights.MailIntake.Outcome;

/** Reads the mailbox for privacy matters because somebody wants it read now. */
public final class MailboxJob implements JobKind<Long> {
    private final MailboxReading reading;

    /** Reads as a job. */
    public MailboxJob(MailboxReading reading) {
        this.reading = reading;
    }

    @Override
    public String id() {
        return "rights-mailbox";
    }

    @Override
    public String title() {
        return "rights.job.mailbox";
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
        Map<Outcome, Integer> outcomes = reading.read(run::check);
        return JobResult.at(
                "/rights",
                "rights.job.mailbox.result",
                Map.of(
                        "opened", String.valueOf(outcomes.getOrDefault(Outcome.OPENED, 0)),
                        "threaded", String.valueOf(outcomes.getOrDefault(Outcome.THREADED, 0))));
    }
}
