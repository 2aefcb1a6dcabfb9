/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.cli.formats.GoodFiles;
import org.resguardo.cli.formats.HostileFiles;
import org.resguardo.cli.formats.Misnamed;
import org.resguardo.connector.files.Format;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every format in one folder, good, truncated and hostile, and good files under wrong names, scanned once by the program as
 * people start it, with its child processes.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryFormatTest {
    /** What is not said of a file: it was read, or nobody could see that its end is missing. */
    private static final String NOTHING = "-";

    /** Which reader a file is for; what is said when its end is missing; how the hostile one does harm; what is said of it. */
    private static final List<Row> ROWS =
            Stream.of("""
            accdb    access    damaged     noise      damaged
            csv      csv       -           columns    too_many_columns
            csv.bz2  bzip2     damaged     bomb       expands_too_much
            csv.gz   gzip      damaged     bomb       too_large
            dbf      dbf       truncated   lies       truncated
            doc      doc       damaged     noise      damaged
            docx     docx      truncated   fetches    external_reference
            eml      eml       truncated   depth      too_deep
            fodt     fodt      truncated   fetches    external_reference
            html     html      -           depth      -
            ics      ics       truncated   depth      truncated
            iif      iif       -           columns    too_many_columns
            jpg      image     -           name       -
            json     json      truncated   depth      too_deep
            log      text      -           length     -
            mbox     mbox      -           length     -
            md       text      -           depth      -
            mdb      access    damaged     noise      damaged
            msg      msg       damaged     noise      damaged
            ndjson   json      -           depth      -
            ods      ods       truncated   columns    -
            odt      odt       truncated   bomb       external_reference
            pdf      pdf       damaged     password   password_protected
            ppt      ppt       damaged     noise      damaged
            pptx     pptx      truncated   bomb       expands_too_much
            rtf      rtf       truncated   depth      too_deep
            sqlite   sqlite    truncated   lies       not_a_database
            tar      tar       damaged     lies       damaged
            tar.gz   gzip      damaged     bomb       expands_too_much
            tsv      csv       -           noise      not_what_it_says
            txt      text      -           noise      not_what_it_says
            vcf      vcf       truncated   depth      truncated
            xls      xls       damaged     password   password_protected
            xlsx     xlsx      truncated   bomb       expands_too_much
            xml      xml       truncated   fetches    external_reference
            yaml     yaml      truncated   depth      too_deep
            zip      zip       truncated   bomb       expands_too_much
            """.split("\n")).map(Row::of).toList();

    /** Readers of what is found only inside other files, or only to say that it cannot be opened; they have tests of their own. */
    private static final Set<String> ONLY_INSIDE = Set.of("ole-object", "office-protected");

    private CommandRun run = new CommandRun(0, "", "");
    private JsonNode report = JsonMapper.shared().nullNode();
    private List<String> misnamed = List.of();

    record Row(String ending, String format, String ofTheCut, String harm, String ofTheHostile) {
        static Row of(String line) {
            String[] parts = line.split(" +");
            return new Row(parts[0], parts[1], parts[2], parts[3], parts[4]);
        }
    }

    @BeforeAll
    void scan(@TempDir Path folder) throws IOException {
        Map<String, Path> good = GoodFiles.write(folder);
        Map<String, Path> hostile = HostileFiles.write(folder, good);
        Set<String> endings = ROWS.stream().map(Row::ending).collect(Collectors.toSet());
        assertThat(good.keySet()).containsExactlyInAnyOrderElementsOf(endings);
        assertThat(hostile.keySet()).containsExactlyInAnyOrderElementsOf(endings);
        misnamed = Misnamed.write(folder, good);
        for (Map.Entry<String, Path> file : good.entrySet()) {
            byte[] whole = Files.readAllBytes(file.getValue());
            Files.write(folder.resolve("cut." + file.getKey()), Arrays.copyOf(whole, whole.length * 6 / 10));
        }
        run = CommandRun.of("scan", "--json", folder.toString());
        report = JsonMapper.shared().readTree(run.out());
    }

    static Stream<Row> rows() {
        return ROWS.stream();
    }

    @Test
    void everyReaderHasFiles() {
        Set<String> readers = ServiceLoader.load(Format.class).stream()
                .map(each -> each.get().id())
                .collect(Collectors.toCollection(TreeSet::new));
        readers.removeAll(ONLY_INSIDE);

        assertThat(ROWS.stream().map(Row::format).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(readers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bomb", "fetches", "columns", "depth", "password", "noise", "lies"})
    void everyKindOfHarmIsTriedOnSeveralFormats(String harm) {
        assertThat(ROWS).filteredOn(row -> row.harm().equals(harm)).hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void somethingIsFoundInTheGoodFile(Row row) {
        assertThat(placesOf("good." + row.ending())).isNotEmpty();
        assertThat(failuresOf("good." + row.ending())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theTruncatedFileIsReadInPartOrToldOf(Row row) {
        assertTold("cut." + row.ending(), row.ofTheCut());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theHostileFileIsReadInPartOrToldOf(Row row) {
        assertTold("hostile." + row.ending(), row.ofTheHostile());
    }

    @Test
    void aFileIsReadForWhatItIsUnderWhateverName() {
        assertThat(misnamed).hasSize(10).allSatisfy(name -> {
            assertThat(placesOf(name)).as(name).isNotEmpty();
            assertThat(failuresOf(name)).as(name).isEmpty();
        });
    }

    private void assertTold(String file, String kind) {
        if (kind.equals(NOTHING)) {
            assertThat(placesOf(file)).isNotEmpty();
            assertThat(failuresOf(file)).isEmpty();
        } else {
            assertThat(failuresOf(file))
                    .extracting(problem -> problem.get("kind").asString())
                    .contains(kind);
        }
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

        assertThat(store.get("listed").asInt()).isEqualTo(3 * ROWS.size() + misnamed.size());
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

    private static boolean isIn(String file, JsonNode node) {
        return node.get("place").get(0).asString().equals(file);
    }
}
