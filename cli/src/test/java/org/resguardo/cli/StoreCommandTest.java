/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.app.Server;
import org.resguardo.app.Settings;

/** What the page of step 1 does, from the terminal. */
class StoreCommandTest {
    private static final String PASSWORD = "levadura-madre-77";

    @TempDir
    private Path place;

    @BeforeEach
    void thereIsAnInstallation() {
        Server.start(Settings.local(place.resolve("data"), 0)).close();
    }

    private CommandRun run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", place.resolve("data").toString()));
        return CommandRun.in(
                Map.of("LANG", "en_US.UTF-8", "RESGUARDO_DB_PASSWORD", PASSWORD), all.toArray(String[]::new));
    }

    @Test
    void takesInFoldersServersAndMailboxesEachOnce() throws IOException {
        Path folder = Files.createDirectory(place.resolve("clientes"));
        String[] mailbox = {
            "store", "add", "--kind", "mailbox", "--host", "imap.example.com", "--user", "ana@example.com"
        };

        assertThat(run("store", "add", folder.toString()).code()).isZero();
        assertThat(run(mailbox).code()).isZero();
        assertThat(run(mailbox).out()).contains("number 2");
        assertThat(run(
                                "store",
                                "add",
                                "--kind",
                                "postgresql",
                                "--host",
                                "db.example.com",
                                "--user",
                                "reader",
                                "--database",
                                "shop",
                                "--name",
                                "Tienda")
                        .code())
                .isZero();

        assertThat(run("store", "list").out().lines())
                .containsExactly(
                        "1\tfolder\tclientes\t",
                        "2\tmailbox\tana@example.com · imap.example.com\t",
                        "3\tpostgresql\tTienda\t");
        assertThat(run("store", "scan", "Tienda").code()).isZero();
        assertThat(run("store", "scan", "nowhere").code()).isEqualTo(2);
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(PASSWORD);
            }
        }
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(run("store", "add").out()).contains("Name a folder");
        assertThat(run("store", "add", "--kind", "postgresql", "--host", "db.example.com", "--user", "reader")
                        .out())
                .contains("also --database");
        assertThat(run("store", "add", "--kind", "fax", "--host", "db.example.com", "--user", "reader")
                        .code())
                .isEqualTo(2);
        assertThat(run("store", "list").out()).isEmpty();
    }

    @Test
    void writesTheRegisterAndTheMapInEveryForm() throws IOException {
        for (String form : List.of("xlsx", "csv", "dpv", "fides")) {
            Path file = place.resolve("register." + form);
            assertThat(run("inventory", "export", file.toString(), "--form", form)
                            .code())
                    .as(form)
                    .isZero();
            assertThat(file).as(form).isNotEmptyFile();
        }
        assertThat(run("map", "export").out()).startsWith("<svg");
        assertThat(run("map", "export", "--form", "mermaid").out()).startsWith("flowchart");
        assertThat(run("map", "export", "--form", "d2").out()).contains("direction");
    }
}
