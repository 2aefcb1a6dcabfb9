/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.resguardo.law.Law;
import org.resguardo.law.Text;
import org.resguardo.law.breach.BreachDuty;
import org.resguardo.law.breach.Notice;
import org.resguardo.law.facts.BusinessFacts;
import org.resguardo.protection.incident.letter.LetterPlan;

/**
 * Incidents as they happen to small businesses, each with what must follow and why, in a file: what was said stands before the word
 * {@code expect}, what follows from it after. Dates follow from the table of the law module and a calendar.
 */
class RehearsalsTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/resguardo/protection/incident/rehearsals");
    private static final Path ACTUAL = Path.of("target/rehearsals");
    private static final Law LAW = Law.standard();
    private static final Instant THEN = Instant.parse("2026-03-02T15:00:00Z");

    @TestFactory
    List<DynamicTest> everyRehearsalEndsAsWritten() throws IOException {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> rehearse(file)))
                .toList();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @Test
    void allOfThemAreThereAndExplained() throws IOException {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(10);
        for (Path file : files()) {
            assertThat(Files.readAllLines(file)).as(file.toString()).anyMatch(line -> line.startsWith("# why: "));
        }
    }

    private static void rehearse(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int expect = lines.indexOf("expect");
        List<String> wanted = lines.subList(expect + 1, lines.size()).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
        List<String> got = outcome(lines.subList(0, expect));
        Files.createDirectories(ACTUAL);
        Files.write(ACTUAL.resolve(String.valueOf(file.getFileName())), got);
        assertThat(got).isEqualTo(wanted);
    }

    private static List<String> outcome(List<String> said) {
        List<Statement> statements = new ArrayList<>();
        BusinessFacts.Builder business = BusinessFacts.unknown().toBuilder();
        for (String line : said) {
            if (!line.startsWith("#") && !line.isBlank()) {
                int space = line.indexOf(' ');
                String subject = line.substring(0, space);
                String text = line.substring(space + 1);
                switch (subject) {
                    case "yes" -> Stream.of(text.split(" ")).forEach(business::yes);
                    case "no" -> Stream.of(text.split(" ")).forEach(business::no);
                    default ->
                        statements.add(
                                new Statement(statements.size(), subject, text, Statement.Source.PERSON, 1, THEN));
                }
            }
        }
        Facts facts = Facts.of(statements);
        Duties duties = Duties.of(LAW, business.build(), facts);
        List<String> lines = new ArrayList<>();
        duties.all().forEach(duty -> lines.add(line(duty)));
        duties.others()
                .forEach(other ->
                        lines.add("besides " + other.id() + ": " + other.whom().en() + " "
                                + other.due().map(Object::toString).orElse("soon")));
        LetterPlan.all(LAW, duties, facts.residents()).forEach(plan -> lines.add(line(plan)));
        return lines;
    }

    private static String line(BreachDuty duty) {
        String head = duty.record().id() + " "
                + duty.answer().name().toLowerCase(Locale.ROOT).replace('_', '-') + ": ";
        String told = duty.needed().stream()
                .map(notice -> (notice.recipient() == Notice.Recipient.PEOPLE
                                ? duty.people() + " people"
                                : notice.name().en())
                        + " " + notice.due().map(Object::toString).orElse("soon"))
                .collect(Collectors.joining("; "));
        String reasons = duty.reasons().stream().map(Text::en).collect(Collectors.joining(" "));
        return head
                + switch (duty.answer()) {
                    case TELL -> told.isEmpty() ? "nobody" : told;
                    case LOOK -> (told.isEmpty() ? "nobody" : told) + " | " + reasons;
                    case NEED_NOT -> reasons;
                };
    }

    private static String line(LetterPlan plan) {
        return "letter " + plan.id() + " says " + (plan.says().isEmpty() ? "-" : String.join(" ", plan.says()))
                + (plan.omits().isEmpty() ? "" : " omits " + String.join(" ", plan.omits()))
                + (plan.monitoringMonths() > 0 ? " offers " + plan.monitoringMonths() + " months" : "");
    }
}
