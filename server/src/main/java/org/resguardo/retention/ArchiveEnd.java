/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.util.Map;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.job.JobRun;
import org.resguardo.platform.log.EventLog;

/** Destroys archives whose day has come; what a legal hold or an open case needs waits until that ends. */
public final class ArchiveEnd {
    private final Archives archives;
    private final DisposalRuns runs;
    private final RetentionRules rules;
    private final LegalHolds holds;

    /** The end of these archives. */
    public ArchiveEnd(Archives archives, DisposalRuns runs, RetentionRules rules, LegalHolds holds) {
        this.archives = archives;
        this.runs = runs;
        this.rules = rules;
        this.holds = holds;
    }

    /** Tells how many were destroyed. One that does not open is left for another night, and nothing else waits for it. */
    int destroyOver(JobRun run) {
        int destroyed = 0;
        for (Archive archive : archives.over()) {
            run.check();
            try {
                if (!held(archive)) {
                    archives.destroy(archive);
                    destroyed++;
                }
            } catch (Fault e) {
                EventLog.warn("archive-kept", Map.of("archive", archive, "code", e.code()));
            }
        }
        return destroyed;
    }

    /** True when something in an archive must stay, whatever its day says. */
    public boolean held(Archive archive) {
        long place = runs.find(archive.runId())
                .flatMap(run -> rules.evenEnded(run.ruleId()))
                .map(rule -> rule.definition().storeId())
                .orElse(0L);
        boolean[] held = {false};
        archives.read(archive, frame -> held[0] |= holds.holds(place, frame));
        return held[0];
    }
}
