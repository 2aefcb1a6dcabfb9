/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resguardo.cli.formats.GoodFiles;
import org.resguardo.cli.formats.HostileFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every format in one folder, good, truncated and hostile, scanned once by the program as people start it, with its child
 * processes.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryFormatTest {
    private static final Set<String> FORMATS = new TreeSet<>(List.of(
            "accdb", "csv", "csv.gz", "dbf", "doc", "docx", "eml", "html", "ics", "iif", "jpg", "json", "log", "mbox",
            "md", "mdb", "msg", "ndjson", "ods", "odt", "pdf", "pptx", "rtf", "sqlite", "tar", "tar.gz", "tsv", "txt",
            "vcf", "xls", "xlsx", "xml", "yaml", "zip"));

    private CommandRun run = new CommandRun(0, "", "");
    private JsonNode report = JsonMapper.shared().nullNode();

    @BeforeAll
    void scan(@TempDir Path folder) throws IOException {
        Map<String, Path> good = GoodFiles.write(folder);
        Map<String, Path> hostile = HostileFiles.write(folder, good);
        assertThat(good.keySet()).containsExactlyInAnyOrderElementsOf(FORMATS);
        assertThat(hostile.keySet()).containsExactlyInAnyOrderElementsOf(FORMATS);
        for (Map.Entry<String, Path> file : good.entrySet()) {
            byte[] whole = Files.readAllBytes(file.getValue());
            Files.write(folder.resolve("cut." + file.getKey()), Arrays.copyOf(whole, whole.length * 6 / 10));
        }
        run = CommandRun.of("scan", "--json", folder.toString());
        report = JsonMapper.shared().readTree(run.out());
    }

    static Stream<String> formats() {
        return FORMATS.stream();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void somethingIsFoundInTheGoodFile(String format) {
        assertThat(placesOf("good." + format)).isNotEmpty();
        assertThat(failuresOf("good." + format)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theTruncatedFileIsReadInPartOrToldOf(String format) {
        assertThat(placesOf("cut." + format).size()
                        + sentencesOf("cut." + format).size())
                .isPositive();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theHostileFileIsReadInPartOrToldOf(String format) {
        assertThat(placesOf("hostile." + format).size()
                        + sentencesOf("hostile." + format).size())
                .isPositive();
    }

    @Test
    void eachProblemHasASentenceInBothLanguages() {
        assertThat(report.get("problems").valueStream()).isNotEmpty().allSatisfy(problem -> {
            String spanish = problem.get("sentence").get("es").asString();
            String english = problem.get("sentence").get("en").asString();
            assertThat(spanish).endsWith(".").doesNotContain("{").isNotEqualTo(english);
            assertThat(english).endsWith(".").doesNotContain("{");
        });
    }

    @Test
    void theExitCodeTellsThatPlacesWereNotRead() {
        assertThat(run.code()).isEqualTo(3);
    }

    @Test
    void nobodySeesAStackTrace() {
        assertThat(run.out() + run.err())
                .doesNotContainPattern("(?m)^\\s*at [\\w.$/]+\\(")
                .doesNotContain("Exception", "java.lang", "root:");
    }

    @Test
    void everyFileIsAccountedFor() {
        JsonNode store = report.get("stores").get(0);

        assertThat(store.get("listed").asInt()).isEqualTo(3 * FORMATS.size());
        assertThat(store.get("unfinished").asInt()).isZero();
        assertThat(report.get("partial").asBoolean()).isFalse();
    }

    private List<JsonNode> placesOf(String file) {
        return report.get("places")
                .valueStream()
                .filter(node -> isIn(file, node))
                .toList();
    }

    private List<JsonNode> failuresOf(String file) {
        return report.get("problems")
                .valueStream()
                .filter(node -> isIn(file, node) && !node.get("remark").asBoolean())
                .toList();
    }

    private List<String> sentencesOf(String file) {
        return report.get("problems")
                .valueStream()
                .filter(node -> isIn(file, node))
                .map(node -> node.get("sentence").get("es").asString())
                .toList();
    }

    private static boolean isIn(String file, JsonNode node) {
        return node.get("place").get(0).asString().equals(file);
    }
}
