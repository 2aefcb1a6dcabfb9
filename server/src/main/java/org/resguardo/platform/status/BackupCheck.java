/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.status;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.platform.backup.Backup;
import org.resguardo.platform.backup.BackupFolder;
import org.resguardo.platform.job.Job;

/** Whether there is a fresh backup, and whether the last attempt at one worked. */
public final class BackupCheck implements Check {
    private static final Duration FRESH = Duration.ofDays(2);
    private static final long MEGABYTE = 1_000_000;
    private static final String SUBJECT = "status.backup";

    private final BackupFolder folder;
    private final InstantSource clock;
    private final LastFailure lastFailure;

    /** Knows of the last backup that failed. */
    @FunctionalInterface
    public interface LastFailure {
        /** The job that failed last, as far back as jobs are kept. */
        Optional<Job> job();
    }

    /** For a folder of backups. */
    public BackupCheck(BackupFolder folder, InstantSource clock, LastFailure lastFailure) {
        this.folder = folder;
        this.clock = clock;
        this.lastFailure = lastFailure;
    }

    @Override
    public Observation look() {
        List<Backup> backups = folder.backups();
        if (backups.isEmpty()) {
            return Observation.attention(SUBJECT, "status.backup.none", "status.backup.advice", Map.of());
        }
        Backup last = backups.getFirst();
        Map<String, Object> arguments = Map.of(
                "made", Date.from(last.madeAt()),
                "megabytes", (last.file().toFile().length() + MEGABYTE - 1) / MEGABYTE,
                "count", backups.size());
        if (failedSince(last.madeAt())) {
            return Observation.attention(SUBJECT, "status.backup.failed", "status.backup.failed_advice", arguments);
        }
        return last.madeAt().plus(FRESH).isAfter(clock.instant())
                ? Observation.good(SUBJECT, "status.backup.good", arguments)
                : Observation.attention(SUBJECT, "status.backup.old", "status.backup.advice", arguments);
    }

    private boolean failedSince(Instant last) {
        return lastFailure
                .job()
                .flatMap(Job::endedAt)
                .filter(end -> end.isAfter(last))
                .isPresent();
    }
}
