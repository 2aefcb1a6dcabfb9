/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.util.Set;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.job.JobKind;
import org.resguardo.platform.job.JobProgress;
import org.resguardo.platform.job.JobRun;

/** What the long work of this step has in common: it is about one numbered thing, and goes through records. */
abstract class RuleJob implements JobKind<Long> {

    @Override
    public final Set<Role> readers() {
        return Set.of(Role.OWNER, Role.OFFICER, Role.ADVISER);
    }

    @Override
    public final String text(Long input) {
        return Long.toString(input);
    }

    @Override
    public final Long input(String text) {
        return Long.valueOf(text);
    }

    /** Tells how far the work is, and stops it when nobody wants it any more. */
    static Watch watch(JobRun run, String doing, long total) {
        return done -> {
            run.tell(new JobProgress(doing, "retention.progress", done, Math.max(total, done)));
            run.check();
        };
    }
}
