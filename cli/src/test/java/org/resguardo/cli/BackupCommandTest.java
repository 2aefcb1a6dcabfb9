/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.app.Server;
import org.resguardo.app.Settings;

class BackupCommandTest {
    private static final Map<String, String> SPANISH = Map.of("LANG", "es_US.UTF-8");

    @TempDir
    private Path place;

    private Path data = Path.of("");
    private Path key = Path.of("");

    @BeforeEach
    void useItOnce() throws IOException {
        data = place.resolve("data");
        key = place.resolve("key");
        Server.start(Settings.local(data, 0)).close();
        Files.copy(data.resolve("master.key"), key);
    }

    private Path backup() throws IOException {
        CommandRun run = CommandRun.of(
                "backup",
                "--data",
                data.toString(),
                "--to",
                place.resolve("usb").toString());
        assertThat(run.code()).isZero();
        try (Stream<Path> files = Files.list(place.resolve("usb"))) {
            Path file = files.findFirst().orElseThrow();
            assertThat(run.out()).contains(file.toString(), "master key");
            return file;
        }
    }

    @Test
    void makesChecksAndBringsBack() throws IOException {
        String file = backup().toString();
        assertThat(CommandRun.in(SPANISH, "backup", "verify", file, "--data", data.toString())
                        .out())
                .contains("está íntegra");

        Path other = place.resolve("other");
        CommandRun restored = CommandRun.of("restore", file, "--data", other.toString(), "--key-file", key.toString());
        assertThat(restored.out()).contains("Everything is back as it was", "resguardo serve --data " + other);
        assertThat(restored.code()).isZero();
        Server.start(Settings.local(other, 0)).close();
    }

    @Test
    void refusesWhatIsDamagedAndAFolderInWhichThereIsData() throws IOException {
        Path file = backup();
        CommandRun used = CommandRun.of("restore", file.toString(), "--data", data.toString());
        assertThat(used.code()).isEqualTo(3);
        assertThat(used.out()).contains("already holds data", "--replace");

        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 4;
        Files.write(file, bytes);
        CommandRun damaged = CommandRun.in(SPANISH, "backup", "verify", file.toString(), "--data", data.toString());
        assertThat(damaged.code()).isEqualTo(3);
        assertThat(damaged.out()).contains("está dañada o incompleta");
    }

    @Test
    void leavesTheKeyApartWhenAsked() throws IOException {
        Path other = place.resolve("apart");
        String file = backup().toString();
        assertThat(CommandRun.of(
                                "restore",
                                file,
                                "--keep-key-apart",
                                "--data",
                                other.toString(),
                                "--key-file",
                                key.toString())
                        .code())
                .isZero();
        assertThat(other.resolve("master.key")).doesNotExist();
    }

    @Test
    void aMissingNameIsAMistakeOfTheCommandLine() {
        assertThat(CommandRun.of("restore").code()).isEqualTo(2);
        assertThat(CommandRun.of("backup", "verify").code()).isEqualTo(2);
    }
}
