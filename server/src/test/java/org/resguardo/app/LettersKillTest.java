/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.platform.job.JobEngine;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.mail.Outbox;
import org.resguardo.protection.incident.mailing.Mailing;
import org.resguardo.protection.incident.mailing.MailingFiles;
import org.resguardo.protection.incident.mailing.Mailings;

/** Kills the program while it makes letters. Afterwards everybody has one, and nobody two. */
class LettersKillTest {
    private static final int PEOPLE = 400;
    private static final Pattern NAME = Pattern.compile("Persona N\\d{5}X");

    @TempDir
    private Path folder;

    @Test
    void noLetterIsLostAndNoneIsThereTwice() throws Exception {
        long job;
        Mailing mailing;
        try (Server server = start()) {
            mailing = LettersRig.prepare(server, PEOPLE);
            assertThat(listOnDisk()).as("the list is sealed").isEmpty();
            job = LettersRig.start(server, mailing);
        }
        killAfter(1);
        killAfter(2);
        try (Server server = start()) {
            Jobs jobs = server.part(Jobs.class);
            for (int i = 0; i < 6_000 && !jobs.find(job).orElseThrow().state().ended(); i++) {
                server.part(JobEngine.class).closed(Duration.ofMillis(20));
            }
            Mailing made = server.part(Mailings.class).find(mailing.id()).orElseThrow();
            assertThat(made.printable()).isTrue();
            assertThat(names(server.part(MailingFiles.class), made))
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, PEOPLE)
                            .mapToObj(LettersRig::name)
                            .toList());
            assertThat(files("people-")).as("the list is forgotten").isEmpty();
        }
    }

    @Test
    void byMailEverybodyIsWrittenToOnceAndTheOthersGetPaper() throws Exception {
        long job;
        Mailing mailing;
        try (Server server = start()) {
            mailing = LettersRig.prepare(server, PEOPLE, true);
            job = LettersRig.start(server, mailing);
        }
        killAfter(1);
        killAfter(2);
        try (Server server = start()) {
            Jobs jobs = server.part(Jobs.class);
            for (int i = 0; i < 6_000 && !jobs.find(job).orElseThrow().state().ended(); i++) {
                server.part(JobEngine.class).closed(Duration.ofMillis(20));
            }
            Mailing made = server.part(Mailings.class).find(mailing.id()).orElseThrow();
            List<String> paper = IntStream.range(0, PEOPLE)
                    .filter(i -> i % 3 == 0)
                    .mapToObj(LettersRig::name)
                    .toList();
            assertThat(names(server.part(MailingFiles.class), made)).containsExactlyInAnyOrderElementsOf(paper);
            assertThat(made.mailed()).isEqualTo(PEOPLE - paper.size());
            List<String> written = new ArrayList<>();
            Outbox outbox = server.part(Outbox.class);
            for (long id = 1; outbox.find(id).isPresent(); id++) {
                outbox.open(id).ifPresent(mail -> {
                    if (mail.key().startsWith("incident-letters-")) {
                        written.add(mail.to().text());
                        assertThat(mail.content().text())
                                .contains("Clínica Sol")
                                .doesNotContain("Persona N");
                    }
                });
            }
            assertThat(written)
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, PEOPLE)
                            .filter(i -> i % 3 != 0)
                            .mapToObj(LettersRig::email)
                            .toList());
        }
    }

    private Server start() {
        return Server.start(RunningServer.settings(folder.resolve("data")));
    }

    private List<Path> listOnDisk() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(LettersKillTest::namesSomebody)
                    .toList();
        }
    }

    private static boolean namesSomebody(Path file) {
        try {
            return NAME.matcher(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .find();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<Path> files(String beginning) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith(beginning))
                    .toList();
        }
    }

    private static List<String> names(MailingFiles files, Mailing made) throws IOException {
        List<String> names = new ArrayList<>();
        for (Mailing.Part part : made.parts()) {
            try (PDDocument pdf = Loader.loadPDF(files.readLetters(made.id(), part.sheet(), part.language()))) {
                NAME.matcher(new PDFTextStripper().getText(pdf)).results().forEach(found -> names.add(found.group()));
            }
        }
        return names;
    }

    /** Runs the program until some more pieces are on the disk, and ends it without warning. */
    private void killAfter(int pieces) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledMailing.class.getName(),
                        folder.resolve("data").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            int seen = 0;
            for (String line = said.readLine(); line != null && seen < pieces; line = said.readLine()) {
                seen += line.equals("piece") ? 1 : 0;
            }
            assertThat(seen).isEqualTo(pieces);
            program.toHandle().destroyForcibly();
        }
        program.waitFor();
    }
}
