/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.law.TheLaw.LAW;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.law.load.FactsFile;
import org.resguardo.law.record.LawRecord;

/** The five businesses of examples/, held against what was expected of them by hand. */
class ModelBusinessesTest {
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @ValueSource(strings = {"bakery", "dental-clinic", "online-shop", "accountant", "dance-academy"})
    void theLawsThatReachThemAreThoseThatWereExpected(String name) throws IOException {
        FactsFile business = FactsFile.read(name, Files.readAllBytes(EXAMPLES.resolve(name + ".yaml")), LAW);
        Obligations obligations = Obligations.of(LAW, business.facts(), business.inventory(), TODAY);
        Map<String, String> found = new TreeMap<>();
        obligations
                .all()
                .forEach(obligation -> found.put(
                        obligation.record().id(), obligation.status().name().toLowerCase(Locale.ROOT)));

        assertThat(found).containsExactlyInAnyOrderEntriesOf(expected(name));
    }

    private static Map<String, String> expected(String name) throws IOException {
        List<String> rows = Files.readAllLines(EXAMPLES.resolve(name + ".expected.tsv"));
        Map<String, String> expected = new LinkedHashMap<>();
        for (LawRecord record : LAW.records()) {
            expected.put(record.id(), "does_not_apply");
        }
        rows.stream().filter(row -> row.contains("*")).forEach(row -> fill(row.split("\t"), expected));
        rows.stream()
                .filter(row -> !row.startsWith("#") && !row.contains("*"))
                .forEach(row -> fill(row.split("\t"), expected));
        return expected;
    }

    private static void fill(String[] row, Map<String, String> expected) {
        assertThat(row).as("with a reason").hasSize(3);
        String beginning = row[0].replace("*", "");
        boolean pattern = row[0].endsWith("*");
        assertThat(expected.keySet()).anyMatch(id -> id.startsWith(beginning));
        expected.replaceAll((id, status) -> id.equals(row[0]) || pattern && id.startsWith(beginning) ? row[1] : status);
    }
}
