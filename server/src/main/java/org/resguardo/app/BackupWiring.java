/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import org.resguardo.platform.backup.BackupFolder;
import org.resguardo.platform.backup.BackupKey;
import org.resguardo.platform.backup.BackupKind;
import org.resguardo.platform.backup.BackupMaker;
import org.resguardo.platform.backup.BackupReason;
import org.resguardo.platform.folder.DataFolder;
import org.resguardo.platform.job.JobSchedule;
import org.resguardo.platform.secret.MasterKey;
import org.resguardo.platform.status.ProgramVersion;
import org.resguardo.platform.storage.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Backups: before updates, every night at three, and when somebody asks. */
@Configuration(proxyBeanMethods = false)
class BackupWiring {
    private static final LocalTime NIGHT = LocalTime.of(3, 0);

    @Bean
    BackupMaker backupMaker(Database database, MasterKey key, InstantSource clock) {
        return new BackupMaker(database, BackupKey.of(key), clock, ProgramVersion.text());
    }

    @Bean
    BackupFolder backupFolder(DataFolder folder) {
        return BackupFolder.in(folder.path());
    }

    @Bean
    BackupKind backupKind(BackupMaker maker, BackupFolder folder) {
        return new BackupKind(maker, folder);
    }

    @Bean
    JobSchedule<BackupReason> nightlyBackup(BackupKind kind) {
        return JobSchedule.daily("backup-nightly", kind, BackupReason.NIGHTLY, NIGHT, ZoneId.systemDefault());
    }
}
