/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.edit.Clock;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.edit.Original;
import org.resguardo.connector.files.edit.FilesEditor;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.secret.SealingKey;

/** The same promises for files as for databases: nothing else is touched, nothing is lost, everything comes back. */
class FilesDisposalTest {
    private static final int KILLS = Integer.getInteger("kills", 30) / 3;
    private static final int ROWS = 3_000;
    private static final int DOCUMENTS = 30;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final Instant LONG_AGO = Instant.parse("2017-02-03T10:00:00Z");

    @TempDir
    private Path folder;

    private Path papers() throws IOException {
        Path papers = folder.resolve("papers");
        Files.createDirectories(papers.resolve("scans"));
        StringBuilder csv = new StringBuilder("number;name;e-mail;last\r\n");
        StringBuilder mbox = new StringBuilder();
        for (int i = 1; i <= ROWS; i++) {
            csv.append("%d;\"Somebody; %d\";p%d@example.com;%s\r\n".formatted(i, i, i, day(i)));
        }
        for (int i = 1; i <= DOCUMENTS; i++) {
            mbox.append(
                    "From p%d@example.com Tue Mar  3 10:00:00 2015\nFrom: p%d@example.com\nDate: %s Mar %s 10:00:00 +0000\n\nHello %d\n\n"
                            .formatted(i, i, "3", i % 3 == 0 ? "2015" : "2026", i));
            Path scan = papers.resolve("scans").resolve("scan-%02d.pdf".formatted(i));
            Files.writeString(scan, "%PDF-1.4 scan " + i);
            if (i % 3 == 0) {
                Files.setLastModifiedTime(scan, FileTime.from(LONG_AGO));
            }
        }
        Files.writeString(papers.resolve("people.csv"), csv);
        Files.writeString(papers.resolve("mail.mbox"), mbox);
        try (OutputStream out = Files.newOutputStream(papers.resolve("book.xlsx"));
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("People");
            List.of("number", "name", "e-mail", "last").forEach(new Headings(sheet)::add);
            for (int i = 1; i <= 300; i++) {
                sheet.value(i, 0, i);
                sheet.value(i, 1, "Somebody " + i);
                sheet.value(i, 2, "p" + i + "@example.com");
                sheet.value(i, 3, day(i));
            }
        }
        return papers;
    }

    /** Writes the first row. */
    private static final class Headings {
        private final Worksheet sheet;
        private int next;

        Headings(Worksheet sheet) {
            this.sheet = sheet;
        }

        void add(String heading) {
            sheet.value(0, next++, heading);
        }
    }

    private static String day(int i) {
        return i % 3 == 0 ? "2020-01-01" : "2026-10-01";
    }

    static Executor executor(Editor editor, String table, Shield shield) throws ConnectorException {
        String clock = table.endsWith("/") ? "modified" : table.endsWith(".mbox") ? "date" : "last";
        RuleDefinition rule = new RuleDefinition(
                1,
                table,
                24,
                List.of(new Clock(clock, Clock.Form.DATE, Optional.empty())),
                DisposalAction.DELETE,
                List.of(),
                List.of(),
                Set.of());
        Effect effect = Effect.of(rule, editor);
        return new Executor(editor, effect, Treatment.of(effect, Workshop.HASH, shield), TODAY);
    }

    /** Every file with its bytes. */
    private static Map<String, String> all(Path papers) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(papers)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(papers.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return all;
    }

    private Path sealed() {
        return folder.resolve("q").resolve("run.sealed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:people.csv", "file:book.xlsx#People", "file:mail.mbox", "file:scans/"})
    void everyOtherFileStaysAndEverythingComesBackByteForByte(String table) throws Exception {
        Path papers = papers();
        Map<String, String> before = all(papers);
        try (Workshop workshop = new Workshop(folder);
                Editor editor = new FilesEditor(papers);
                Quarantine quarantine = Quarantine.open(sealed(), workshop.key())) {
            Executor executor = executor(editor, table, Shield.NONE);
            Tally counted = executor.look(lot -> {}, Watch.NONE);
            Tally done = executor.run(quarantine, Long.MAX_VALUE, Watch.NONE);
            assertThat(done.rows()).isPositive().isEqualTo(counted.rows());
            assertThat(executor.look(lot -> {}, Watch.NONE)).isEqualTo(Tally.NONE);
            Map<String, String> after = all(papers);
            assertThat(before.keySet().stream()
                            .filter(name -> !before.get(name).equals(after.get(name)))
                            .map(name -> name.contains("/") ? "scans/" : name)
                            .distinct())
                    .as("only the files of the rule")
                    .containsExactly(table.substring("file:".length()).replaceAll("#.*", ""));
            assertThat(new Undo(editor).run(quarantine, Watch.NONE)).isEqualTo(new Undo.Outcome(done.rows(), 0));
            assertThat(all(papers)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:people.csv", "file:book.xlsx#People", "file:scans/"})
    void goesOnWhereItWasKilled(String table) throws Exception {
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        int kills = 0;
        while (kills < KILLS) {
            kills += round(table, random, KILLS - kills);
        }
        System.out.println("kills " + table + ": " + kills);
    }

    private int round(String table, Random random, int most) throws Exception {
        Path papers = papers();
        Map<String, String> before = all(papers);
        Files.deleteIfExists(sealed());
        try (Workshop workshop = new Workshop(folder)) {
            Files.write(folder.resolve("run.key"), workshop.key().sealed());
        }
        int kills = 0;
        boolean documents = table.endsWith("/");
        while (kills < most
                && startAndKill(table, documents ? 1 + random.nextInt(4) : 1, random.nextInt(documents ? 3 : 150))) {
            kills++;
        }
        try (Workshop workshop = new Workshop(folder);
                Editor editor = new FilesEditor(papers)) {
            SealingKey key = workshop.key(Files.readAllBytes(folder.resolve("run.key")));
            try (Quarantine quarantine = Quarantine.open(sealed(), key)) {
                Executor executor = executor(editor, table, Shield.NONE);
                Tally done = executor.run(quarantine, Long.MAX_VALUE, Watch.NONE);
                int old = documents ? DOCUMENTS / 3 : table.endsWith("csv") ? ROWS / 3 : 100;
                assertThat(done.rows()).as("nothing twice, nothing left out").isEqualTo(old);
                assertThat(executor.look(lot -> {}, Watch.NONE)).isEqualTo(Tally.NONE);
                assertThat(new Undo(editor).run(quarantine, Watch.NONE)).isEqualTo(new Undo.Outcome(old, 0));
            }
        }
        assertThat(all(papers)).as("nothing half written stays").isEqualTo(before);
        return kills;
    }

    /** False when it came to its end before it could be killed. */
    private boolean startAndKill(String table, int lots, int milliseconds) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx128m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledFileDisposal.class.getName(),
                        folder.toString(),
                        table)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.US_ASCII))) {
            for (int i = 0; i < lots; i++) {
                if (said.readLine() == null) {
                    return false;
                }
            }
            if (program.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
                return false;
            }
            program.toHandle().destroyForcibly();
        }
        program.waitFor();
        return true;
    }

    @Test
    void asksForHelpWhenSomebodyChangedTheFileBetweenACrashAndTheNextRun() throws Exception {
        Path papers = papers();
        Path people = papers.resolve("people.csv");
        try (Workshop workshop = new Workshop(folder);
                Editor editor = new FilesEditor(papers);
                Quarantine quarantine = Quarantine.open(sealed(), workshop.key())) {
            byte[] whole = Files.readAllBytes(people);
            Executor executor = executor(editor, "file:people.csv", Shield.NONE);
            quarantine.add(new Frame(List.of(), List.of(new Original("people.csv", whole, "0".repeat(64), 0))));
            Files.writeString(people, "somebody else's\n");
            assertThatThrownBy(() -> executor.run(quarantine, Long.MAX_VALUE, Watch.NONE))
                    .isInstanceOf(Fault.class)
                    .hasMessage("retention.run.changed_elsewhere");
            assertThat(people).hasContent("somebody else's");
            assertThat(quarantine.frames()).as("what was taken stays").isEqualTo(1);
        }
    }

    @Test
    void nothingUnderAHoldLeavesAFile() throws Exception {
        Path papers = papers();
        Map<String, String> before = all(papers);
        for (String table : List.of("file:people.csv", "file:book.xlsx#People", "file:mail.mbox", "file:scans/")) {
            try (Workshop workshop = new Workshop(folder);
                    Editor editor = new FilesEditor(papers);
                    Quarantine quarantine = Quarantine.open(folder.resolve("q").resolve("held"), workshop.key())) {
                executor(editor, table, (held, row) -> true).run(quarantine, Long.MAX_VALUE, Watch.NONE);
                assertThat(all(papers)).as(table).isEqualTo(before);
            }
        }
        try (Workshop workshop = new Workshop(folder);
                Editor editor = new FilesEditor(papers);
                Quarantine quarantine = Quarantine.open(folder.resolve("q").resolve("one"), workshop.key())) {
            Set<String> held = Set.of(Workshop.HASH.of("P9@example.com"));
            executor(editor, "file:people.csv", (table, row) -> new People(Workshop.HASH, held).named(row))
                    .run(quarantine, Long.MAX_VALUE, Watch.NONE);
        }
        assertThat(Files.readString(papers.resolve("people.csv")))
                .contains("\"Somebody; 9\";p9@example.com")
                .doesNotContain("p12@example.com");
    }
}
