/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.account.NewAccount;
import org.resguardo.platform.backup.Meter;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.storage.ChosenStore;
import org.resguardo.platform.storage.Database;
import org.resguardo.platform.storage.PostgresDatabase;
import org.resguardo.platform.storage.PostgresSettings;
import org.resguardo.platform.words.Language;

/** Moves to PostgreSQL, and backups of a database there. */
class PostgresKeepingTest {
    @TempDir
    private Path folder;

    private final PostgresDatabase database = ChosenStore.empty();
    private Path data = Path.of("");
    private Path key = Path.of("");

    @BeforeEach
    void useAFileForAWhile() throws IOException {
        data = folder.resolve("data");
        try (Server server = Server.start(Settings.local(data, 0))) {
            claim(server, "ana@example.com");
        }
        key = Files.copy(data.resolve("master.key"), folder.resolve("key"));
    }

    private static void claim(Server server, String email) {
        assertThat(server.accounts().claim(new NewAccount("Ana", email, Role.OWNER, Language.SPANISH, "not a hash")))
                .isPresent();
    }

    private SafeKeeping keeping() {
        return new SafeKeeping(data, Optional.empty(), Meter.SILENT);
    }

    @Test
    void movesEverythingOnceAndGoesOnThere() throws IOException {
        Database.Contents moved = keeping().move(database.settings());
        assertThat(moved.rows()).containsEntry("account", 1L).hasSizeGreaterThan(100);
        assertThat(data.resolve("app.db")).doesNotExist();
        try (var files = Files.list(data)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .anyMatch(name -> name.startsWith("app-moved-"));
        }
        assertThat(Files.readString(data.resolve("database.properties"))).doesNotContain("only for tests");

        try (Server server = Server.start(Settings.local(data, 0))) {
            assertThat(server.accounts().find("ana@example.com")).isPresent();
            assertThat(new Browser(server.address()).get("/sign-in").status()).isEqualTo(200);
            assertThat(Doctor.of(data, Optional.empty()).report()).contains("rows.account=1");
            try (Maintenance terminal = Maintenance.of(data, Optional.empty())) {
                terminal.signAudit();
                assertThat(terminal.resetPassphrase("ana@example.com", false)).isPresent();
                assertThat(terminal.verifyAudit(java.util.List.of(), Language.ENGLISH)
                                .sound())
                        .isTrue();
            }
        }
    }

    @Test
    void refusesADatabaseThatHoldsDataAndASecondServer() {
        keeping().move(database.settings());
        Path other = folder.resolve("other");
        Server.start(Settings.local(other, 0)).close();
        SafeKeeping second = new SafeKeeping(other, Optional.empty(), Meter.SILENT);
        assertThatThrownBy(() -> second.move(database.settings()))
                .isInstanceOf(Fault.class)
                .hasMessage("storage.target_used");
        assertThat(other.resolve("app.db")).exists();

        try (Server server = Server.start(Settings.local(data, 0))) {
            assertThat(server.accounts().none()).isFalse();
            Settings beside = Settings.local(folder.resolve("beside"), 0).on(database.settings());
            assertThatThrownBy(() -> Server.start(beside))
                    .isInstanceOf(Fault.class)
                    .hasMessage("storage.other_server");
        }
    }

    @Test
    void aFirstStartThatFailedIsTriedAgain() {
        PostgresSettings right = database.settings();
        PostgresSettings wrong = new PostgresSettings(
                right.host(), right.port(), "nowhere", right.user(), right.tls(), right.passwordFile());
        Path fresh = folder.resolve("fresh");
        assertThatThrownBy(() -> Server.start(Settings.local(fresh, 0).on(wrong)))
                .isInstanceOf(Fault.class)
                .hasMessage("storage.not_admitted");
        Server.start(Settings.local(fresh, 0).on(right)).close();
        Server.start(Settings.local(fresh, 0)).close();
    }

    @Test
    void refusesTheKeyOfAnotherFolder() {
        keeping().move(database.settings());
        Settings stranger = Settings.local(folder.resolve("stranger"), 0).on(database.settings());
        assertThatThrownBy(() -> Server.start(stranger))
                .isInstanceOf(Fault.class)
                .hasMessage("secret.wrong_key");
    }

    @Test
    void backsUpAndBringsBackHereAndIntoAFile() {
        keeping().move(database.settings());
        Path backup = keeping().make(Optional.of(folder.resolve("usb"))).file();
        long before = keeping().verify(backup).rows().getOrDefault("audit_entry", 0L);
        try (Maintenance terminal = Maintenance.of(data, Optional.empty())) {
            terminal.resetPassphrase("ana@example.com", false);
        }
        assertThat(database.contents().rows()).containsEntry("password_reset", 1L);

        assertThatThrownBy(() -> keeping().restore(backup, false, false))
                .isInstanceOf(Fault.class)
                .hasMessage("storage.target_used");
        keeping().restore(backup, true, false);
        assertThat(database.contents().rows())
                .containsEntry("password_reset", 0L)
                .containsEntry("audit_entry", before + 1);
        Server.start(Settings.local(data, 0)).close();

        Path file = folder.resolve("file");
        new SafeKeeping(file, Optional.of(key), Meter.SILENT).restore(backup, false, false);
        assertThat(file.resolve("app.db")).exists();
        Server.start(Settings.local(file, 0)).close();
    }
}
