/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.cli.words.Words;
import org.resguardo.law.LawDataProblem;
import org.resguardo.law.Text;

class LawCommandTest {
    private static final Map<String, String> SPANISH = Map.of("LANG", "es_US.UTF-8");
    private static final String ACADEMY = "../examples/dance-academy.yaml";

    @Test
    void everyRecordOfTheListHasItsSourceAndTheListItsNotice() {
        String list = CommandRun.of("law", "list").out();

        assertThat(list.lines().filter(line -> line.startsWith("  id "))).hasSize(146);
        assertThat(list.lines().filter(line -> line.startsWith("  Source "))).hasSize(146);
        assertThat(list.lines().filter(line -> line.contains("as of "))).hasSize(146);
        assertThat(list).contains("Information, not legal advice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-breach-ma", "us-hipaa", "us-privacy-tx", "us-il-bipa", "ret-us-i9", "mx-lfpdppp"})
    void everyKindOfRecordIsShownWholeInBothLanguages(String id) {
        CommandRun english = CommandRun.of("law", "show", id);
        CommandRun spanish = CommandRun.in(SPANISH, "law", "show", id);

        assertThat(english.code()).isZero();
        assertThat(english.out()).contains(id, "Applies if", "Source", "https://", "Information, not legal advice");
        assertThat(spanish.out()).contains(id, "Se aplica si", "Fuente", "Información, no asesoría legal");
    }

    @Test
    void doubtfulRecordsCarryACaution() {
        assertThat(CommandRun.of("law", "show", "us-tcpa").out()).contains("Careful: nobody has checked this");
        assertThat(CommandRun.of("law", "show", "us-breach-al").out())
                .contains("Checked against its source", "“creditMonitoring” was not seen in a source");
    }

    @Test
    void theAcademyIsAskedWhetherItsSiteIsMeantForChildren() {
        CommandRun run = applies("--date", "2026-11-24");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "Academia de Danza Pasitos: what the law asks on 2026-11-24",
                        "Is your website, app or online service meant for children under 13",
                        "Found in the inventory: Data of a known child (about 310",
                        "It sends advertising by email.",
                        "Information, not legal advice");
    }

    @Test
    void onlyAddressesAreLongerThanTheScreen() {
        assertThat(applies("--date", "2026-11-24").out().lines())
                .allMatch(line -> line.length() <= 80 || line.strip().startsWith("http"));
    }

    @Test
    void aLawOfNextYearIsComing(@TempDir Path folder) throws IOException {
        Path facts = Files.writeString(
                folder.resolve("shop.yaml"),
                "business: Shop\ncustomers: {US-OK: 120000, others: none}\nfacts: {nonprofit: false}\n");

        assertThat(CommandRun.of("law", "applies", "--facts", facts.toString(), "--date", "2026-11-24")
                        .out())
                .contains("One law is coming", "us-privacy-ok", "2027-01-01");
    }

    @Test
    void jsonHasEveryRecordWithItsSource() {
        String json = applies("--date", "2026-11-24", "--json").out();

        assertThat(json)
                .startsWith("{\"notice\":{\"en\":\"Information, not legal advice.\"")
                .endsWith("}\n");
        assertThat(json.split("\"citation\":", -1)).hasSize(147);
        assertThat(json).contains("\"status\":\"undetermined\"", "\"confidence\":\"from-knowledge\"", "\"asOf\":");
        assertThat(CommandRun.of("law", "list", "--json").out()).contains("\"notice\":", "\"us-can-spam\"");
        assertThat(CommandRun.of("law", "show", "us-hipaa", "--json").out())
                .contains("\"notice\":", "\"condition\":", "\"breach-media\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            facts: {hasWebsite: maybe}  | at facts.hasWebsite there should be true or false. | en facts.hasWebsite debería haber true (sí) o false (no).
            facts: {hasWebpage: true}   | at facts.hasWebpage there should be a name of a fact | en facts.hasWebpage debería haber el nombre de un dato
            located: [Texas]            | at located there should be places such as US-TX or MX, not 'Texas'. | en located debería haber lugares como US-TX o MX, no 'Texas'.
            customers: {US-TX: 1.5}     | at customers.US-TX there should be a whole number | en customers.US-TX debería haber un número entero
            inventory: {others: gone}   | at inventory.others there should be one of absent, scanned, unknown. | en inventory.others debería haber uno de estos: absent, scanned, unknown.
            bussiness: Shop             | at bussiness there should be a name that is known here. | en bussiness debería haber un nombre conocido aquí.
            facts: {                    | at line 2 there should be YAML | en la línea 2 debería haber YAML
            """)
    void aMistakeInTheFactsIsToldInOneSentenceOfTheReadersLanguage(
            String text, String english, String spanish, @TempDir Path folder) throws IOException {
        Path facts = Files.writeString(folder.resolve("shop.yaml"), text + "\n");
        CommandRun inEnglish = CommandRun.of("law", "applies", "--facts", facts.toString());
        CommandRun inSpanish = CommandRun.in(SPANISH, "law", "applies", "--facts", facts.toString());

        assertThat(inEnglish.code()).isEqualTo(2);
        assertThat(inEnglish.err()).startsWith("The file shop.yaml cannot be used: " + english);
        assertThat(inSpanish.err()).startsWith("El archivo shop.yaml no se puede usar: " + spanish);
        assertThat(inEnglish.err().lines()).hasSize(2);
        assertThat(inSpanish.err().lines()).hasSize(2);
    }

    @Test
    void aFileThatIsFarTooLargeIsNotRead(@TempDir Path folder) throws IOException {
        Path facts = folder.resolve("customers.yaml");
        try (RandomAccessFile file = new RandomAccessFile(facts.toFile(), "rw")) {
            file.setLength(3_000_000_000L);
        }

        assertThat(CommandRun.of("law", "applies", "--facts", facts.toString()).err())
                .contains("is larger than 1 MB");
        assertThat(CommandRun.of("law", "applies", "--facts", folder.toString()).err())
                .contains("could not be read");
    }

    @Test
    void aMistakeInTheLawsOwnFilesIsToldWithFileRecordAndField() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        Outside outside = new Outside(InputStream.nullInputStream(), stream, stream, SPANISH, Terminal.none());
        LawDataProblem problem = new LawDataProblem(
                "us-breach.yaml", "us-breach-al", new Text("trigger", "trigger"), new Text("a text", "un texto"));

        assertThat(new Complaints(outside, Words.in(Locale.of("es", "US"))).aboutFailure(problem))
                .isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("El archivo de leyes us-breach.yaml no se puede usar:"
                        + " en us-breach-al, en trigger, debería haber un texto.");
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThat(CommandRun.of("law", "show", "us-nothing").err()).contains("There is no record “us-nothing”");
        assertThat(CommandRun.of("law", "applies", "--facts", "nowhere.yaml").err())
                .contains("“nowhere.yaml” could not be read");
        for (String day : List.of("tomorrow", "2026-02-30", "24/11/2026", "0001-01-01", "+12026-01-01")) {
            assertThat(applies("--date", day).err()).contains("“" + day + "” is not a day between 1900 and 2199");
        }
        assertThat(CommandRun.of("law", "applies").err()).contains("--facts");
        assertThat(CommandRun.of("law").out()).contains("list", "show", "applies");
    }

    private static CommandRun applies(String... more) {
        String[] all = new String[4 + more.length];
        System.arraycopy(new String[] {"law", "applies", "--facts", ACADEMY}, 0, all, 0, 4);
        System.arraycopy(more, 0, all, 4, more.length);
        return CommandRun.of(all);
    }
}
