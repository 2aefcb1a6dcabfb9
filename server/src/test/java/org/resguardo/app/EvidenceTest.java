/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.words.Language;
import org.resguardo.protection.incident.EvidenceBundle;
import org.resguardo.protection.incident.IncidentKind;
import org.resguardo.protection.incident.Incidents;
import org.resguardo.rights.CaseKind;
import org.resguardo.rights.Cases;
import org.resguardo.rights.Channel;
import org.resguardo.rights.NewCase;
import org.resguardo.rights.Person;

/** The evidence holds what every step did, nothing of customers, and tells whoever checks it when a byte was changed. */
@TestInstance(Lifecycle.PER_CLASS)
class EvidenceTest {
    private static final Path VERIFIER = Path.of("../docs/verify_evidence.py");
    private static final String SECRET = "MARKER-Rosaura";

    @TempDir
    private static Path folder;

    private final RunningServer running = RunningServer.start();
    private final Cast cast = new Cast(running);
    private byte[] bundle = {};

    @BeforeAll
    void somebodyTakesIt() {
        cast.claim();
        Account owner = running.server().accounts().find(Cast.email("owner")).orElseThrow();
        running.server()
                .part(Incidents.class)
                .open(owner, IncidentKind.PAPER, true, LocalDate.of(2026, 1, 5), Set.of());
        Person person = new Person(SECRET, SECRET.toLowerCase(java.util.Locale.ROOT) + "@example.org", "");
        running.server()
                .part(Cases.class)
                .open(
                        NewCase.of(CaseKind.COMPLAINT, Channel.COUNTER, Language.SPANISH, "US-TX", person, SECRET),
                        Optional.of(owner));
        Browser browser = cast.browser("owner");
        bundle = browser.bytes("/plan/evidence", Map.of("_csrf", browser.token("/plan")));
    }

    @AfterAll
    void stop() {
        running.close();
    }

    private static Map<String, byte[]> files(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static EvidenceBundle.Verdict verdict(byte[] zip) throws IOException {
        return EvidenceBundle.verify(new ByteArrayInputStream(zip), Optional.empty());
    }

    /** The bundle with some of its files changed. */
    private byte[] with(UnaryOperator<Map<String, byte[]>> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : change.apply(files(bundle)).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static int python(byte[] zip) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("evidence.zip"), zip);
        Process process = new ProcessBuilder("python3", VERIFIER.toString(), file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("told.txt").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    @Test
    void holdsThePlanAndAPartOfEveryStep() throws IOException {
        assertThat(files(bundle))
                .containsKeys(
                        "plan-es.pdf",
                        "plan-en.pdf",
                        "read-me-es.txt",
                        "1-inventory/map-es.svg",
                        "2-retention/runs.tsv",
                        "3-protection/incident-1.zip",
                        "4-policy/versions.tsv",
                        "5-notice/notices.tsv",
                        "6-rights/cases.tsv",
                        "7-choice/ledger.jsonl",
                        "audit/log.tsv",
                        "audit/checkpoint.txt");
    }

    @Test
    void isSoundForBothVerifiers() throws IOException, InterruptedException {
        assertThat(verdict(bundle).sound()).isTrue();
        assertThat(python(bundle)).isZero();
        assertThat(Files.readString(folder.resolve("told.txt")))
                .contains(verdict(bundle).key());
    }

    @Test
    void holdsTheSignedEvidenceOfAnIncident() throws IOException {
        assertThat(verdict(files(bundle).getOrDefault("3-protection/incident-1.zip", new byte[0]))
                        .sound())
                .isTrue();
    }

    @Test
    void tellsOfAByteThatWasChanged() throws IOException, InterruptedException {
        byte[] changed = with(files -> {
            files.computeIfPresent("6-rights/cases.tsv", (name, content) -> {
                content[0]++;
                return content;
            });
            return files;
        });
        assertThat(verdict(changed).wrong()).containsExactly("6-rights/cases.tsv");
        assertThat(python(changed)).isEqualTo(1);
    }

    @Test
    void tellsOfAFileThatWasPutInOrTakenOut() throws IOException, InterruptedException {
        byte[] more = with(files -> {
            files.put("8-more.txt", new byte[] {1});
            return files;
        });
        assertThat(verdict(more).wrong()).containsExactly("8-more.txt");
        assertThat(python(more)).isEqualTo(1);
        byte[] less = with(files -> {
            files.remove("4-policy/versions.tsv");
            return files;
        });
        assertThat(verdict(less).wrong()).containsExactly("4-policy/versions.tsv");
        assertThat(python(less)).isEqualTo(1);
    }

    @Test
    void tellsOfAListThatSomebodyElseWrote() throws IOException, InterruptedException {
        byte[] rewritten = with(files -> {
            files.computeIfPresent(
                    EvidenceBundle.MANIFEST,
                    (name, content) -> new String(content, StandardCharsets.UTF_8)
                            .replaceFirst("[0-9a-f]", "x")
                            .getBytes(StandardCharsets.UTF_8));
            return files;
        });
        assertThat(verdict(rewritten).signed()).isFalse();
        assertThat(python(rewritten)).isEqualTo(1);
    }

    @Test
    void namesNoCustomer() throws IOException {
        Map<String, byte[]> files = files(bundle);
        assertThat(new String(files.getOrDefault("6-rights/cases.tsv", new byte[0]), StandardCharsets.UTF_8))
                .contains("complaint");
        files.forEach((name, content) ->
                assertThat(new String(content, StandardCharsets.UTF_8)).as(name).doesNotContainIgnoringCase(SECRET));
    }

    @Test
    void isWrittenDownWhenItIsTaken() throws IOException {
        assertThat(new String(files(bundle).getOrDefault("audit/log.tsv", new byte[0]), StandardCharsets.UTF_8))
                .contains("evidence-taken");
    }
}
