/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resguardo.law.Law;
import org.resguardo.law.record.LawRecord;

/** Last days of cases, held against a table that was worked out by other means. */
class CaseDeadlinesTest {
    private static final Path TABLE = Path.of("src/test/resources/org/resguardo/rights/deadlines.tsv");
    private static final Law LAW = Law.standard();

    @Test
    void fiveHundredCasesAreDueWhenTheTableSays() throws IOException {
        List<String> deviations = new ArrayList<>();
        List<String> rows = Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        for (String row : rows) {
            String[] cells = row.split("\t");
            String expected = cells[4] + " " + cells[5] + " " + cells[6];
            String got = worked(cells);
            if (!got.equals(expected)) {
                deviations.add(row + ": " + got);
            }
        }
        assertThat(deviations).isEmpty();
        assertThat(rows).hasSize(500);
    }

    private static String worked(String[] cells) {
        RightsCase one = Office.rightsCase(CaseKind.of(cells[1]).orElseThrow(), Instant.parse(cells[2]));
        LocalDate received = one.received(ZoneId.of(cells[3]));
        List<LawRecord> laws = LAW.record(cells[0]).map(List::of).orElse(List.of());
        Clocks clocks = CaseDeadlines.of(one.kind(), laws, true, received, false);
        return clocks.acknowledgeBy() + " " + clocks.answerBy() + " " + clocks.extendedTo();
    }

    @Test
    void theEarliestDayCountsAndSaysWhoseItIs() {
        List<LawRecord> both = List.of(
                LAW.record("us-privacy-ia").orElseThrow(),
                LAW.record("us-hipaa").orElseThrow());
        Clocks clocks = CaseDeadlines.of(CaseKind.ACCESS, both, true, LocalDate.of(2026, 3, 2), false);

        assertThat(clocks.answerBy()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(clocks.laws()).extracting(LawRecord::id).containsExactly("us-hipaa");
    }

    @Test
    void acknowledgingStopsOneClockAndExtendingMovesTheOther() {
        RightsCase fresh = Office.rightsCase(CaseKind.DELETION, Instant.parse("2026-03-02T12:00:00Z"));
        List<LawRecord> california = List.of(LAW.record("us-privacy-ca").orElseThrow());
        LocalDate day = LocalDate.of(2026, 3, 2);

        assertThat(CaseDeadlines.of(fresh.kind(), california, true, day, false).next(fresh))
                .contains(Clocks.Clock.ACKNOWLEDGE);
        assertThat(CaseDeadlines.of(fresh.kind(), california, true, day, true).answerBy())
                .isEqualTo(LocalDate.of(2026, 5, 31));
    }
}
