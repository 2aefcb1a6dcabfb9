/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.platform.backup.Backup;
import org.resguardo.platform.backup.BackupFolder;
import org.resguardo.platform.backup.BackupKind;
import org.resguardo.platform.backup.BackupReason;
import org.resguardo.platform.backup.Meter;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.job.JobState;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.secret.MasterKey;
import org.resguardo.platform.words.Language;

/** The day after the disk failed. */
@TestInstance(Lifecycle.PER_CLASS)
class SafeKeepingTest {
    @TempDir
    private Path place;

    /** A running bakery, a backup of it on another disk, and a copy of its key. */
    private Path backUp(Path key) throws IOException {
        try (RunningServer running = RunningServer.start()) {
            new Cast(running).claim();
            Path data = running.server().folder().path();
            Files.copy(MasterKey.fileIn(data), key);
            long open = running.server()
                    .part(Jobs.class)
                    .start(running.server().part(BackupKind.class), BackupReason.ASKED, "account:1");
            assertThat(open).isPositive();
            return new SafeKeeping(data, Optional.empty(), Meter.SILENT)
                    .make(Optional.of(place.resolve("usb")))
                    .file();
        }
    }

    @Test
    void everythingComesBackOnAnotherMachine() throws IOException {
        Path key = place.resolve("key-1");
        Path file = backUp(key);
        Path data = place.resolve("new-machine");
        new SafeKeeping(data, Optional.of(key), Meter.SILENT).restore(file, false, false);

        try (Server server = Server.start(RunningServer.settings(data))) {
            Browser owner = new Browser(server.address());
            Map<String, String> fields = Map.of("email", Cast.email("owner"), "passphrase", Cast.PASSPHRASE);
            assertThat(owner.submit("/sign-in", "/sign-in", fields).location()).isEqualTo("/");
            assertThat(owner.get("/settings/log").page().text()).contains("Restored a backup");
            assertThat(server.part(Jobs.class).open())
                    .as("nothing goes on by itself")
                    .isEmpty();
        }
        try (Maintenance maintenance = Maintenance.of(data, Optional.empty())) {
            assertThat(maintenance.verifyAudit(List.of(), Language.ENGLISH).sound())
                    .isTrue();
        }
    }

    @Test
    void dataThatIsThereIsPutAsideAndOnlyWhenAsked() throws IOException {
        Path key = place.resolve("key-2");
        Path file = backUp(key);
        Path data = place.resolve("used");
        Server.start(RunningServer.settings(data)).close();
        byte[] otherKey = Files.readAllBytes(MasterKey.fileIn(data));
        byte[] before = Files.readAllBytes(data.resolve("app.db"));
        SafeKeeping keeping = new SafeKeeping(data, Optional.of(key), Meter.SILENT);

        assertThatThrownBy(() -> keeping.restore(file, false, false))
                .isInstanceOf(Fault.class)
                .hasMessage("backup.target_used");
        assertThat(Files.readAllBytes(data.resolve("app.db"))).isEqualTo(before);

        keeping.restore(file, true, false);
        try (Stream<Path> entries = Files.list(data)) {
            Path aside = entries.filter(entry -> entry.getFileName().toString().startsWith("replaced-"))
                    .findFirst()
                    .orElseThrow();
            assertThat(Files.readAllBytes(aside.resolve("app.db"))).isEqualTo(before);
            assertThat(Files.readAllBytes(MasterKey.fileIn(aside))).isEqualTo(otherKey);
        }
        assertThat(MasterKey.fileIn(data)).hasSameBinaryContentAs(key);
    }

    @Test
    void nothingIsReplacedByADamagedBackup() throws IOException {
        Path key = place.resolve("key-3");
        Path file = backUp(key);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        Path data = place.resolve("kept");
        Server.start(RunningServer.settings(data)).close();
        byte[] before = Files.readAllBytes(data.resolve("app.db"));

        assertThatThrownBy(() -> new SafeKeeping(data, Optional.of(key), Meter.SILENT).restore(file, true, false))
                .hasMessage("backup.damaged");
        assertThat(Files.readAllBytes(data.resolve("app.db"))).isEqualTo(before);
        Server.start(RunningServer.settings(data)).close();
    }

    @Test
    void aFolderInUseIsNotRestoredInto() throws IOException {
        Path key = place.resolve("key-4");
        Path file = backUp(key);
        try (RunningServer running = RunningServer.start()) {
            Path data = running.server().folder().path();
            assertThatThrownBy(() -> new SafeKeeping(data, Optional.of(key), Meter.SILENT).restore(file, true, false))
                    .hasMessage("folder.in_use");
        }
    }

    @Test
    void anUpdateOfTheDatabaseIsPrecededByABackup() throws IOException {
        Path data = place.resolve("older");
        Server.start(RunningServer.settings(data)).close();
        assertThat(BackupFolder.in(data).backups())
                .as("none for a new database")
                .isEmpty();
        makeAnOlderDatabase(data.resolve("app.db"));
        Server.start(RunningServer.settings(data)).close();

        Backup backup = BackupFolder.in(data).backups().getFirst();
        assertThat(backup.reason()).isEqualTo(BackupReason.BEFORE_UPDATE);
        assertThat(new SafeKeeping(data, Optional.empty(), Meter.SILENT)
                        .verify(backup.file())
                        .rows())
                .containsKey("account")
                .doesNotContainKey("job");
    }

    /** As it was before there were jobs. */
    private static void makeAnOlderDatabase(Path file) throws IOException {
        Files.delete(file);
        Flyway.configure()
                .dataSource("jdbc:sqlite:" + file, null, null)
                .locations("classpath:db/migration/sqlite")
                .target("20261124.0230")
                .load()
                .migrate();
    }

    @Test
    void theOwnerHasOneMadeAsLongWork() throws InterruptedException {
        try (RunningServer running = RunningServer.start()) {
            Jobs jobs = running.server().part(Jobs.class);
            long id = jobs.start(running.server().part(BackupKind.class), BackupReason.ASKED, "account:1");
            running.untilEnded(id);

            assertThat(jobs.find(id).orElseThrow().state()).isEqualTo(JobState.DONE);
            assertThat(running.server().part(BackupFolder.class).backups()).hasSize(1);
        }
    }
}
