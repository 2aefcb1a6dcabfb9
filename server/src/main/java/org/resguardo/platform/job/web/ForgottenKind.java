/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.job.web;

import java.util.Set;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.job.JobKind;
import org.resguardo.platform.job.JobResult;
import org.resguardo.platform.job.JobRun;

/** Stands for a kind that this version of the program does not have, so that the owner can still see what became of its jobs. */
enum ForgottenKind implements JobKind<String> {
    /** The only one. */
    INSTANCE;

    @Override
    public String id() {
        return "forgotten";
    }

    @Override
    public String title() {
        return "job.forgotten";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.OWNER);
    }

    @Override
    public String text(String input) {
        return input;
    }

    @Override
    public String input(String text) {
        return text;
    }

    @Override
    public JobResult run(String input, JobRun run) {
        throw new IllegalStateException("nobody starts these");
    }
}
