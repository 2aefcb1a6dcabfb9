/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.backup;

import java.util.Map;
import java.util.Set;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.job.JobKind;
import org.resguardo.platform.job.JobProgress;
import org.resguardo.platform.job.JobResult;
import org.resguardo.platform.job.JobRun;

/** Backups as long work, for the nightly schedule and for whoever asks. A run after a crash begins anew: there is nothing half done to keep. */
public final class BackupKind implements JobKind<BackupReason> {
    /** Its name in the database. */
    public static final String ID = "backup";

    private static final long MEGABYTE = 1_000_000;

    private final BackupMaker maker;
    private final BackupFolder folder;

    /** Backups by a maker into a folder. */
    public BackupKind(BackupMaker maker, BackupFolder folder) {
        this.maker = maker;
        this.folder = folder;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "backup.title";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.OWNER, Role.OFFICER);
    }

    @Override
    public String text(BackupReason input) {
        return input.id();
    }

    @Override
    public BackupReason input(String text) {
        return BackupReason.of(text).orElse(BackupReason.ASKED);
    }

    @Override
    public JobResult run(BackupReason reason, JobRun run) {
        Backup backup = maker.make(folder, reason, (doing, done, total) -> {
            run.check();
            run.tell(new JobProgress(doing, "backup.unit", megabytes(done), megabytes(total)));
        });
        String size = Long.toString(megabytes(backup.file().toFile().length()));
        return JobResult.at(
                "/status",
                "backup.done",
                Map.of("file", String.valueOf(backup.file().getFileName()), "megabytes", size));
    }

    /** Rounded up: a little is not nothing. */
    private static long megabytes(long bytes) {
        return (bytes + MEGABYTE - 1) / MEGABYTE;
    }
}
