/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.job;

import java.util.Set;
import java.util.function.BiFunction;
import org.resguardo.platform.access.Role;

/**
 * A kind of job whose work a test writes: it is told how many loaves to bake.
 *
 * @param work the work
 */
record Baking(BiFunction<Integer, JobRun, JobResult> work) implements JobKind<Integer> {
    static final JobResult BAKED = JobResult.told("web.style.notices.said", java.util.Map.of());

    @Override
    public String id() {
        return "baking";
    }

    @Override
    public String title() {
        return "web.style.title";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.OWNER);
    }

    @Override
    public String text(Integer loaves) {
        return loaves.toString();
    }

    @Override
    public Integer input(String text) {
        return Integer.valueOf(text);
    }

    @Override
    public JobResult run(Integer loaves, JobRun run) {
        return work.apply(loaves, run);
    }

    static JobProgress progress(long done, long total) {
        return new JobProgress("web.style.progress.label", "web.progress.of", done, total);
    }
}
