/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.platform.FakeClock;
import org.resguardo.platform.backup.BackupFolder;
import org.resguardo.platform.backup.BackupKey;
import org.resguardo.platform.backup.BackupMaker;
import org.resguardo.platform.backup.BackupReason;
import org.resguardo.platform.backup.Meter;
import org.resguardo.platform.job.Job;
import org.resguardo.platform.job.JobState;
import org.resguardo.platform.secret.MasterKey;
import org.resguardo.platform.storage.SqliteFile;
import org.resguardo.platform.storage.SqliteStore;
import org.resguardo.platform.storage.Store;

class ChecksTest {
    private static final BackupKey KEY = BackupKey.of(MasterKey.of(new byte[32]));

    @TempDir
    private Path folder;

    private final FakeClock clock = new FakeClock();

    private String backups(Optional<Job> lastFailure) {
        return new BackupCheck(BackupFolder.in(folder), clock, () -> lastFailure)
                .look()
                .sentence();
    }

    private void backUp() {
        SqliteStore.open(folder.resolve("app.db")).close();
        new BackupMaker(new SqliteFile(folder.resolve("app.db")), KEY, clock, "1")
                .make(BackupFolder.in(folder), BackupReason.NIGHTLY, Meter.SILENT);
    }

    private static Job failed(Instant end) {
        return new Job(
                1,
                "backup",
                "nightly",
                JobState.FAILED,
                false,
                Optional.empty(),
                Optional.empty(),
                new Job.Pace(1, Optional.empty(), 0, Optional.empty()),
                Optional.of(new Job.Message("backup.not_made", Map.of(), Optional.empty())),
                end,
                Optional.of(end));
    }

    @Test
    void aBackupIsGoodForTwoDaysAndUnlessALaterOneFailed() {
        assertThat(backups(Optional.empty())).isEqualTo("status.backup.none");
        backUp();
        assertThat(backups(Optional.empty())).isEqualTo("status.backup.good");
        assertThat(backups(Optional.of(failed(clock.instant().minusSeconds(1)))))
                .isEqualTo("status.backup.good");
        assertThat(backups(Optional.of(failed(clock.instant().plusSeconds(1))))).isEqualTo("status.backup.failed");
        clock.pass(Duration.ofHours(49));
        assertThat(backups(Optional.empty())).isEqualTo("status.backup.old");
    }

    @Test
    void theLatestBackupIsReadToItsEnd() throws IOException {
        assertThat(reading()).isEqualTo("status.reading.none");
        backUp();
        assertThat(reading()).isEqualTo("status.reading.good");
        Path file = BackupFolder.in(folder).backups().getFirst().file();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);
        assertThat(reading()).isEqualTo("status.reading.damaged");
    }

    private String reading() {
        return new LatestBackupCheck(BackupFolder.in(folder), KEY).look().sentence();
    }

    @Test
    void theDiskHasRoomForABackup() {
        assertThat(DiskCheck.of(1_000, 1_000).state()).isEqualTo(Observation.State.GOOD);
        assertThat(DiskCheck.of(999, 1_000).state()).isEqualTo(Observation.State.ATTENTION);
    }

    @Test
    void aDamagedDatabaseIsNoticedWithinTenMinutes() throws IOException {
        Path file = folder.resolve("app.db");
        try (Store store = SqliteStore.open(file)) {
            store.change(sql -> {
                sql.execute("create table loaf (text text not null)");
                for (int i = 0; i < 2_000; i++) {
                    sql.execute("insert into loaf values ('sourdough, baked slowly and well')");
                }
            });
        }
        try (Store store = SqliteStore.open(file)) {
            DatabaseCheck check = new DatabaseCheck(store, new SqliteFile(file), clock);
            assertThat(check.look().sentence()).isEqualTo("status.database.good");
        }
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length - 20_000, bytes.length, (byte) 7);
        Files.write(file, bytes);
        try (Store store = SqliteStore.open(file)) {
            DatabaseCheck check = new DatabaseCheck(store, new SqliteFile(file), clock);
            assertThat(check.look().sentence()).isEqualTo("status.database.damaged");
        }
    }
}
