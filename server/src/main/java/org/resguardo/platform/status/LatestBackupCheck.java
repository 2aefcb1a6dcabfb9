/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.status;

import java.util.Map;
import org.resguardo.platform.backup.Backup;
import org.resguardo.platform.backup.BackupFolder;
import org.resguardo.platform.backup.BackupKey;
import org.resguardo.platform.backup.BackupReader;
import org.resguardo.platform.backup.Meter;
import org.resguardo.platform.fault.Fault;

/** Whether the latest backup can still be read: opens it and checks every bit, which takes its time. */
public final class LatestBackupCheck implements Check {
    private static final String SUBJECT = "status.reading";

    private final BackupFolder folder;
    private final BackupKey key;

    /** For a folder of backups and the key that opens them. */
    public LatestBackupCheck(BackupFolder folder, BackupKey key) {
        this.folder = folder;
        this.key = key;
    }

    @Override
    public Observation look() {
        return folder.backups().stream()
                .findFirst()
                .map(this::read)
                .orElseGet(
                        () -> Observation.attention(SUBJECT, "status.reading.none", "status.backup.advice", Map.of()));
    }

    private Observation read(Backup latest) {
        Map<String, Object> arguments =
                Map.of("file", String.valueOf(latest.file().getFileName()));
        try {
            new BackupReader(latest.file(), key).verify(Meter.SILENT);
            return Observation.good(SUBJECT, "status.reading.good", arguments);
        } catch (Fault e) {
            return Observation.attention(SUBJECT, "status.reading.damaged", "status.backup.advice", arguments);
        }
    }
}
