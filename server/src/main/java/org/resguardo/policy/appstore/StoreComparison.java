/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.appstore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.resguardo.policy.appstore.PlayTemplate.Row;

/** Holds what a store shows of the app against what the facts say. */
public final class StoreComparison {
    private StoreComparison() {}

    /**
     * Something that differs.
     *
     * @param kind what
     * @param about the store's own name of the type or question
     * @param store what the store shows; may be empty
     * @param ours what it should; may be empty
     */
    public record Difference(Kind kind, String about, String store, String ours) {

        /** What differs. */
        public enum Kind {
            /** The app collects it, and the store does not say so. */
            NOT_SAID("policy.app.difference.not_said"),
            /** The store says that it is collected, and nothing speaks for it. */
            SAID_TOO_MUCH("policy.app.difference.said_too_much"),
            /** It is collected, and the store says something else of it. */
            OTHERWISE("policy.app.difference.otherwise");

            private final String sentence;

            Kind(String sentence) {
                this.sentence = sentence;
            }

            /** The key of its sentence, with the arguments {@code about}, {@code store} and {@code ours}. */
            public String sentence() {
                return sentence;
            }
        }
    }

    /** Google's: the file that was exported against the same file filled in. */
    public static List<Difference> play(PlayTemplate shown, PlayTemplate filled) {
        Map<String, Set<String>> store = yes(shown);
        Map<String, Set<String>> ours = yes(filled);
        Set<String> types = types(store);
        Set<String> right = types(ours);
        List<Difference> differences = new ArrayList<>(sets(types, right));
        ours.keySet().stream()
                .filter(question -> !question.startsWith("PSL_DATA_TYPES_"))
                .filter(question -> !of(question).isPresent()
                        || (types.contains(of(question).get())
                                && right.contains(of(question).get())))
                .filter(question -> !store.getOrDefault(question, Set.of()).equals(ours.get(question)))
                .forEach(question -> differences.add(new Difference(
                        Difference.Kind.OTHERWISE,
                        question.replace("PSL_DATA_USAGE_RESPONSES:", ""),
                        String.join(", ", store.getOrDefault(question, Set.of())),
                        String.join(", ", ours.getOrDefault(question, Set.of())))));
        return differences;
    }

    private static java.util.Optional<String> of(String question) {
        String[] parts = question.split(":");
        return parts.length == 3 ? java.util.Optional.of(parts[1]) : java.util.Optional.empty();
    }

    private static Set<String> types(Map<String, Set<String>> answers) {
        Set<String> types = new TreeSet<>();
        answers.forEach((question, some) -> {
            if (question.startsWith("PSL_DATA_TYPES_")) {
                types.addAll(some);
            }
        });
        return types;
    }

    /** What is answered, by question: answers that were chosen, or the value. */
    private static Map<String, Set<String>> yes(PlayTemplate template) {
        Map<String, Set<String>> answers = new LinkedHashMap<>();
        for (Row row : template.rows()) {
            Set<String> given = answers.computeIfAbsent(row.question(), none -> new TreeSet<>());
            if (row.response().isEmpty() && !row.blank()) {
                given.add(
                        row.value().matches("(?i)true|false")
                                ? row.value().toLowerCase(java.util.Locale.ROOT)
                                : row.value());
            } else if (row.yes()) {
                given.add(row.response());
            }
        }
        return answers;
    }

    /** Apple's. */
    public static List<Difference> apple(AppleLabel shown, AppleLabel ours) {
        List<Difference> differences =
                new ArrayList<>(sets(shown.entries().keySet(), ours.entries().keySet()));
        ours.entries().forEach((category, entry) -> {
            AppleLabel.Entry there = shown.entries().get(category);
            if (there != null && !there.equals(entry)) {
                differences.add(new Difference(Difference.Kind.OTHERWISE, category, words(there), words(entry)));
            }
        });
        return differences;
    }

    private static String words(AppleLabel.Entry entry) {
        return String.join(", ", entry.purposes()) + " / " + String.join(", ", entry.protections());
    }

    private static List<Difference> sets(Set<String> store, Set<String> ours) {
        List<Difference> differences = new ArrayList<>();
        ours.stream()
                .filter(type -> !store.contains(type))
                .forEach(type -> differences.add(new Difference(Difference.Kind.NOT_SAID, type, "", "")));
        store.stream()
                .filter(type -> !ours.contains(type))
                .forEach(type -> differences.add(new Difference(Difference.Kind.SAID_TOO_MUCH, type, "", "")));
        return differences;
    }
}
