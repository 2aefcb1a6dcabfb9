/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(CommandRun.of("law", "show", "us-hipaa", "--json").out()).contains("\"notice\":", "\"condition\":");
    }

    @Test
    void aMistakeInTheFactsIsToldInOneSentence(@TempDir Path folder) throws IOException {
        Path facts = Files.writeString(folder.resolve("shop.yaml"), "facts: {hasWebpage: true}\n");
        CommandRun run = CommandRun.of("law", "applies", "--facts", facts.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("shop.yaml: the file: facts.hasWebpage: expected a fact of facts.yaml", "--help")
                .doesNotContain("Exception");
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThat(CommandRun.of("law", "show", "us-nothing").err()).contains("There is no record “us-nothing”");
        assertThat(CommandRun.of("law", "applies", "--facts", "nowhere.yaml").err())
                .contains("“nowhere.yaml” could not be read");
        assertThat(applies("--date", "tomorrow").err()).contains("“tomorrow” is not a day");
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
