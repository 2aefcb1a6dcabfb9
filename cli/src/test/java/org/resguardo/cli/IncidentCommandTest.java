/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.app.Server;
import org.resguardo.app.Settings;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.account.NewAccount;
import org.resguardo.platform.account.Passphrases;
import org.resguardo.platform.words.Language;
import org.resguardo.protection.incident.Incidents;
import org.resguardo.protection.incident.Subject;

class IncidentCommandTest {
    @TempDir
    private Path place;

    private CommandRun incident(String... more) {
        String[] args = new String[more.length + 3];
        args[0] = "incident";
        System.arraycopy(more, 0, args, 1, more.length);
        args[more.length + 1] = "--data";
        args[more.length + 2] = place.resolve("data").toString();
        return CommandRun.of(args);
    }

    @Test
    void goesFromAnOpenIncidentToEvidenceThatAnyoneCanCheck() throws IOException {
        try (Server server = Server.start(Settings.local(place.resolve("data"), 0))) {
            assertThat(incident("open", "device").out()).contains("Nobody owns this program yet");
            Account owner = server.part(Accounts.class)
                    .claim(new NewAccount(
                            "Ana Pérez",
                            "ana@example.com",
                            Role.OWNER,
                            Language.SPANISH,
                            new Passphrases().hash("harina azúcar levadura y paciencia")))
                    .orElseThrow();

            CommandRun opened = incident("open", "device", "--noticed", "2026-03-02");
            assertThat(opened.out()).contains("with the number 1");
            assertThat(opened.code()).isZero();
            Incidents incidents = server.part(Incidents.class);
            incidents.say(
                    owner,
                    incidents.find(1).orElseThrow(),
                    Map.of(Subject.DATA, "name ssn", Subject.RESIDENTS, "US-CA=120", Subject.SECRECY, "readable"));

            assertThat(incident("list").out()).contains("1\tdevice\t2026-03-02\topen");
            assertThat(incident("list", "--json").out()).contains("\"noticed\":\"2026-03-02\"");
            CommandRun duties = incident("duties", "1");
            assertThat(duties.out()).contains("2026-04-01\topen\t120 people in California\tCal. Civ. Code");
            assertThat(duties.code()).as("somebody is still to be told").isEqualTo(1);
            assertThat(incident("duties", "7").code()).isEqualTo(2);

            Path report = place.resolve("report.pdf");
            assertThat(incident("report", "1", "--output", report.toString()).code())
                    .isZero();
            assertThat(Files.readAllBytes(report)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
            assertThat(incident("report", "1", "--output", report.toString()).code())
                    .as("nothing is written over")
                    .isEqualTo(3);
            assertThat(incident(
                                    "report",
                                    "1",
                                    "--output",
                                    place.resolve("evidence.zip").toString())
                            .code())
                    .isZero();
        }
        checkedWithoutTheData();
    }

    private void checkedWithoutTheData() throws IOException {
        Path evidence = place.resolve("evidence.zip");
        CommandRun sound = CommandRun.of("incident", "verify", evidence.toString());
        assertThat(CommandRun.of("evidence", "verify", evidence.toString()).out())
                .isEqualTo(sound.out());
        assertThat(sound.out()).contains("are as they were signed", "The key came with the file");
        assertThat(sound.code()).isZero();

        Path changed = place.resolve("changed.zip");
        Files.write(changed, with(evidence, "statements.tsv", "number\n"));
        CommandRun wrong = CommandRun.of("incident", "verify", changed.toString());
        assertThat(wrong.out()).contains("statements.tsv: is not as it was signed");
        assertThat(wrong.code()).isEqualTo(1);

        Path more = place.resolve("more.zip");
        Files.write(more, with(evidence, "more.txt", "put in afterwards"));
        assertThat(CommandRun.of("incident", "verify", more.toString()).code()).isEqualTo(1);

        Path resigned = place.resolve("resigned.zip");
        Files.write(resigned, with(evidence, "manifest.txt", "nothing\n\n\u2014 somebody AAAA\n"));
        assertThat(CommandRun.of("incident", "verify", resigned.toString()).out())
                .contains("not signed by this key");
        assertThat(CommandRun.of("incident", "verify", place.resolve("none.zip").toString())
                        .code())
                .isEqualTo(3);
    }

    /** The same ZIP with one file replaced or added. */
    private static byte[] with(Path zip, String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(name)) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(out);
                }
            }
            out.putNextEntry(new ZipEntry(name));
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
