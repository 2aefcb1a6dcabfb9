/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resguardo.connector.edit.Clock;
import org.resguardo.connector.edit.Relation;

/**
 * A rule as text, one wording a rule: a line for each thing that it says, a name and then words without spaces, escaped as in
 * addresses. Names of tables and columns and words that protect stand in it, never values of people.
 */
final class RuleText {
    private static final String FORM = "rule 1";

    private RuleText() {}

    static String of(RuleDefinition rule) {
        List<String> lines = new ArrayList<>(List.of(
                FORM,
                line("store", Long.toString(rule.storeId())),
                line("dataset", rule.dataset()),
                line("months", Integer.toString(rule.months())),
                line("action", rule.action().id())));
        rule.clocks().forEach(clock -> lines.add(clock(clock)));
        rule.fields().forEach(field -> lines.add(line("field", field)));
        rule.protections()
                .forEach(protection -> lines.add(line(
                        "protect",
                        Stream.concat(Stream.of(protection.column()), protection.values().stream())
                                .toArray(String[]::new))));
        rule.along().forEach(relation -> lines.add(line("along", relation)));
        if (!rule.purpose().isEmpty()) {
            lines.add(line("purpose", rule.purpose()));
        }
        if (rule.archiveMonths() > 0) {
            lines.add(line("archive", Integer.toString(rule.archiveMonths())));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String clock(Clock clock) {
        List<String> words = new ArrayList<>(List.of(clock.form().name(), clock.column()));
        clock.of()
                .ifPresent(of -> words.addAll(List.of(
                        of.child(),
                        of.parent(),
                        of.onDelete().name(),
                        list(of.childFields()),
                        list(of.parentFields()))));
        return line("clock", words.toArray(String[]::new));
    }

    private static String list(List<String> words) {
        return words.stream().map(RuleText::escaped).collect(Collectors.joining(","));
    }

    private static String line(String name, String... words) {
        return name + " " + Arrays.stream(words).map(RuleText::escaped).collect(Collectors.joining(" "));
    }

    private static String escaped(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }

    /** The rule from its text. */
    static RuleDefinition parse(String text) {
        Map<String, List<List<String>>> said = new LinkedHashMap<>();
        String[] lines = text.split("\n");
        if (!lines[0].equals(FORM)) {
            throw new IllegalArgumentException("a rule of another form");
        }
        for (String line : List.of(lines).subList(1, lines.length)) {
            List<String> words = Arrays.stream(line.split(" ", -1))
                    .map(word -> URLDecoder.decode(word, StandardCharsets.UTF_8))
                    .toList();
            said.computeIfAbsent(words.getFirst(), name -> new ArrayList<>()).add(words.subList(1, words.size()));
        }
        return new RuleDefinition(
                Long.parseLong(one(said, "store")),
                one(said, "dataset"),
                Integer.parseInt(one(said, "months")),
                all(said, "clock").stream().map(RuleText::clock).toList(),
                DisposalAction.of(one(said, "action")).orElseThrow(),
                all(said, "field").stream().map(List::getFirst).toList(),
                all(said, "protect").stream()
                        .map(words -> new Protection(words.getFirst(), words.subList(1, words.size())))
                        .toList(),
                along(said),
                all(said, "purpose").stream().map(List::getFirst).findFirst().orElse(""),
                all(said, "archive").stream()
                        .map(List::getFirst)
                        .findFirst()
                        .map(Integer::parseInt)
                        .orElse(0));
    }

    private static Set<String> along(Map<String, List<List<String>>> said) {
        return all(said, "along").stream().map(List::getFirst).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String one(Map<String, List<List<String>>> said, String name) {
        return all(said, name).getFirst().getFirst();
    }

    private static List<List<String>> all(Map<String, List<List<String>>> said, String name) {
        return said.getOrDefault(name, List.of());
    }

    private static Clock clock(List<String> words) {
        Optional<Relation> of = words.size() < 7
                ? Optional.empty()
                : Optional.of(new Relation(
                        words.get(2),
                        names(words.get(5)),
                        words.get(3),
                        names(words.get(6)),
                        Relation.OnDelete.valueOf(words.get(4))));
        return new Clock(words.get(1), Clock.Form.valueOf(words.get(0)), of);
    }

    private static List<String> names(String list) {
        return Arrays.stream(list.split(","))
                .map(word -> URLDecoder.decode(word, StandardCharsets.UTF_8))
                .toList();
    }
}
