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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.resguardo.law.TheLaw;
import org.resguardo.law.record.Duty;
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
    void everyConditionOfADutySaysWhatTheTableSays() {
        List<String> wrong = new ArrayList<>();
        forDuties((record, duty) -> {
            for (Case expected : casesOf(record, duty)) {
                Difference.Verdict verdict = Difference.judge(record, duty.id(), expected.business, TODAY);
                if (verdict != expected.verdict
                        || Difference.judge(record, expected.business, TODAY) == Difference.Verdict.FAILS) {
                    wrong.add(expected.pattern + " with " + expected.business + ": " + verdict);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyConditionOfADutyIsTriedInAllThreeWays() {
        Map<String, Set<Difference.Verdict>> tried = new TreeMap<>();
        forDuties((record, duty) -> {
            String condition = record.id() + ": " + duty.condition().text();
            Set<Difference.Verdict> verdicts =
                    tried.computeIfAbsent(condition, key -> EnumSet.noneOf(Difference.Verdict.class));
            casesOf(record, duty).forEach(expected -> verdicts.add(expected.verdict));
        });
        assertThat(tried).hasSizeGreaterThan(8);
        assertThat(tried)
                .allSatisfy((condition, verdicts) ->
                        assertThat(verdicts).as(condition).containsExactlyInAnyOrder(Difference.Verdict.values()));
    }

    @Test
    void everyLineOfTheTableIsUsed() {
        Set<String> used = new TreeSet<>();
        TheLaw.LAW.records().forEach(record -> casesOf(record).forEach(expected -> used.add(expected.pattern)));
        forDuties((record, duty) -> casesOf(record, duty).forEach(expected -> used.add(expected.pattern)));

        assertThat(CASES).allMatch(expected -> used.contains(expected.pattern));
    }

    /** Visits the duties that are not always asked where their record applies. */
    private static void forDuties(BiConsumer<LawRecord, Duty> visitor) {
        for (LawRecord record : TheLaw.LAW.records()) {
            record.duties().stream()
                    .filter(duty -> !duty.condition().names().isEmpty())
                    .forEach(duty -> visitor.accept(record, duty));
        }
    }

    private static List<Case> casesOf(LawRecord record, Duty duty) {
        String name = record.id() + "/" + duty.id();
        return CASES.stream().filter(row -> row.pattern.equals(name)).toList();
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
