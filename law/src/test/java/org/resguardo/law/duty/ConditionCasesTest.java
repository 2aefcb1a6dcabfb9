/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.duty;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.resguardo.law.TheLaw;
import org.resguardo.law.record.LawRecord;

/** Holds every condition against businesses that it reaches, that it does not, and of which too little is known. */
class ConditionCasesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final List<Case> CASES = cases();

    @Test
    void everyConditionSaysWhatTheTableSays() {
        List<String> wrong = new ArrayList<>();
        for (LawRecord record : TheLaw.LAW.records()) {
            for (Case expected : casesOf(record)) {
                Difference.Verdict verdict = Difference.judge(record, expected.business, TODAY);
                if (verdict != expected.verdict) {
                    wrong.add(record.id() + " with " + expected.business + ": " + verdict);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyConditionIsTriedInAllThreeWays() {
        for (LawRecord record : TheLaw.LAW.records()) {
            Set<Difference.Verdict> tried = EnumSet.noneOf(Difference.Verdict.class);
            casesOf(record).forEach(expected -> tried.add(expected.verdict));
            assertThat(tried).as(record.id()).containsExactlyInAnyOrder(Difference.Verdict.values());
        }
    }

    @Test
    void everyLineOfTheTableIsUsed() {
        Set<String> used = new TreeSet<>();
        TheLaw.LAW.records().forEach(record -> casesOf(record).forEach(expected -> used.add(expected.pattern)));

        assertThat(CASES).allMatch(expected -> used.contains(expected.pattern));
    }

    private static List<Case> casesOf(LawRecord record) {
        List<Case> exact =
                CASES.stream().filter(row -> row.pattern.equals(record.id())).toList();
        return exact.isEmpty()
                ? CASES.stream().filter(row -> row.matches(record.id())).toList()
                : exact;
    }

    private static List<Case> cases() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                requireNonNull(ConditionCasesTest.class.getResourceAsStream("/org/resguardo/law/condition-cases.tsv")),
                StandardCharsets.UTF_8))) {
            Stream<String> rows = lines.lines().filter(line -> !line.startsWith("#"));
            return rows.map(line -> line.split("\t")).map(Case::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Case(String pattern, Difference.Verdict verdict, String business) {
        static Case of(String[] cells) {
            return new Case(cells[0], Difference.Verdict.valueOf(cells[1].toUpperCase(Locale.ROOT)), cells[2]);
        }

        boolean matches(String id) {
            return pattern.endsWith("*") && id.startsWith(pattern.substring(0, pattern.length() - 1));
        }
    }
}
