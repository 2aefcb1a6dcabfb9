/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resguardo.testkit.business.BusinessGenerator;
import org.resguardo.testkit.business.BusinessKind;
import org.resguardo.testkit.truth.GroundTruth;

/** No planted value of a business stands in anything that a scan of it leaves behind, or lays down in between. */
class MarkerTest {
    @TempDir
    private Path work;

    private Path business = Path.of("");
    private Path outputs = Path.of("");
    private Path temporary = Path.of("");

    @BeforeEach
    void folders() throws IOException {
        business = Files.createDirectory(work.resolve("business"));
        outputs = Files.createDirectory(work.resolve("outputs"));
        temporary = Files.createDirectory(work.resolve("tmp"));
    }

    @ParameterizedTest
    @CsvSource({"BAKERY, 60", "DENTAL_CLINIC, 80", "ONLINE_SHOP, 60", "ACCOUNTANT, 40", "DANCE_ACADEMY, 40"})
    void noPlantedValueIsLeftBehind(BusinessKind kind, int people) throws Exception {
        GroundTruth truth = BusinessGenerator.of(2026).write(kind, business, people);
        MarkerSearch search = new MarkerSearch(truth.markers());

        Set<String> between = scan(search);

        assertThat(truth.markers()).hasSizeGreaterThan(100);
        assertThat(search.inFolder(business)).as("the search finds them at all").hasSizeGreaterThan(100);
        assertThat(search.inFolder(outputs)).as("left behind").isEmpty();
        assertThat(between).as("in temporary files").isEmpty();
        assertThat(temporary).as("afterwards").isEmptyDirectory();
        assertThat(outputs).isDirectoryContaining("glob:**.xlsx").isDirectoryContaining("glob:**.html");
    }

    @Test
    void samplesThatWereAskedForAreMasked() throws Exception {
        GroundTruth truth = BusinessGenerator.of(2026).write(BusinessKind.BAKERY, business, 40);
        MarkerSearch search = new MarkerSearch(truth.markers());

        scan(search, "--samples");

        assertThat(search.inFolder(outputs)).isEmpty();
        assertThat(outputs.resolve("report.json")).content().contains("•••@");
        assertThat(outputs.resolve("report.html")).content().contains("•••@");
        assertThat(outputs.resolve("out.txt")).content().contains("•••@");
    }

    @Nested
    class ADeliberateLeak {
        private final MarkerSearch search = new MarkerSearch(List.of("Ana \"Anita\" Peña & Cía", "555-0101 22"));

        @ParameterizedTest
        @CsvSource({
            "out.txt, called 555-0101 22 today",
            "report.json, '{\"a\":\"Ana \\\"Anita\\\" Peña & Cía\"}'",
            "report.html, <td>Ana &quot;Anita&quot; Peña &amp; Cía</td>"
        })
        void inATextIsFound(String name, String text) throws IOException {
            Files.writeString(outputs.resolve(name), text);

            assertThat(search.inFolder(outputs)).hasSize(1);
        }

        @Test
        void inAWorkbookOrAnOldCharacterSetIsFound() throws IOException {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(outputs.resolve("a.xlsx")))) {
                zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
                zip.write("<t>555-0101 22</t>".getBytes(StandardCharsets.UTF_8));
            }
            Files.write(temporary.resolve("a.tmp"), "555-0101 22".getBytes(StandardCharsets.UTF_16LE));

            assertThat(search.inFolder(outputs)).hasSize(1);
            assertThat(search.inFolder(temporary)).hasSize(1);
        }
    }

    /** Scans as people do, in a process of its own, and tells which values lay in temporary files in between. */
    private Set<String> scan(MarkerSearch search, String... more) throws IOException, InterruptedException {
        Set<String> between = new TreeSet<>();
        Set<String> seen = new LinkedHashSet<>();
        Process process = program(more);
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            between.addAll(search.inFolder(temporary));
            seen.addAll(namesIn(temporary));
        }
        assertThat(process.exitValue()).as("exit code").isIn(1, 3);
        assertThat(seen).as("the temporary folder is the one that is used").isNotEmpty();
        return between;
    }

    private Process program(String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx160m",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                "org.resguardo.cli.Main",
                "scan",
                business.toString(),
                "--certainty=possible",
                "--json=" + outputs.resolve("report.json"),
                "--html=" + outputs.resolve("report.html"),
                "--xlsx=" + outputs.resolve("report.xlsx")));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectOutput(outputs.resolve("out.txt").toFile())
                .redirectError(outputs.resolve("err.txt").toFile())
                .start();
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(Path::toString).toList();
        }
    }
}
