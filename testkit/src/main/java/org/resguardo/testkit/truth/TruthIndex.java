/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.truth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the entries of the truth that a claim speaks of.
 *
 * <p>A scanner may name more steps than the truth does (the message of a mailbox, the schema of a table), so the steps of the
 * truth need only stand among those of the claim, in the same order. The deepest place that fits is meant. A claim about a
 * file of which the truth knows only the parts speaks of all of them.
 */
final class TruthIndex {
    private final Map<String, List<List<TruthEntry>>> placesByFirstStep = new HashMap<>();

    TruthIndex(List<TruthEntry> entries) {
        Map<List<String>, List<TruthEntry>> byPlace = new HashMap<>();
        entries.forEach(entry ->
                byPlace.computeIfAbsent(entry.place(), p -> new ArrayList<>()).add(entry));
        byPlace.forEach((place, here) -> placesByFirstStep
                .computeIfAbsent(place.get(0), first -> new ArrayList<>())
                .add(here));
    }

    /** The column that is meant, or all of the place when no column of it is; nothing when the place is unknown. */
    List<TruthEntry> meant(Claim claim) {
        List<TruthEntry> deepest = place(claim.steps());
        List<TruthEntry> here = deepest.isEmpty() ? wholeFile(claim.steps().get(0)) : deepest;
        List<TruthEntry> exact = here.stream()
                .filter(entry -> entry.column() && sameField(claim.field(), entry.field()))
                .toList();
        return exact.isEmpty() ? here : exact;
    }

    private List<TruthEntry> place(List<String> steps) {
        List<TruthEntry> deepest = List.of();
        for (int from = 0; from < steps.size(); from++) {
            for (List<TruthEntry> here : candidates(steps.get(from))) {
                List<String> place = here.get(0).place();
                boolean deeper = deepest.isEmpty()
                        || place.size() > deepest.get(0).place().size();
                if (deeper && standsIn(place, steps.subList(from, steps.size()))) {
                    deepest = here;
                }
            }
        }
        return deepest;
    }

    private List<TruthEntry> wholeFile(String file) {
        return placesByFirstStep.getOrDefault(file, List.of()).stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<List<TruthEntry>> candidates(String step) {
        List<List<TruthEntry>> whole = placesByFirstStep.getOrDefault(step, List.of());
        return whole.isEmpty() ? placesByFirstStep.getOrDefault(afterDot(step), List.of()) : whole;
    }

    private static boolean standsIn(List<String> place, List<String> steps) {
        int next = 0;
        for (String step : steps) {
            if (next < place.size() && sameStep(step, place.get(next))) {
                next++;
            }
        }
        return next == place.size();
    }

    private static boolean sameStep(String claimed, String known) {
        return claimed.equals(known) || afterDot(claimed).equals(known);
    }

    /** The name of a table without its schema. */
    private static String afterDot(String step) {
        return step.substring(step.lastIndexOf('.') + 1);
    }

    private static boolean sameField(String claimed, String known) {
        return !claimed.isEmpty()
                && (claimed.strip().equalsIgnoreCase(known.strip())
                        || lastName(claimed).equals(known));
    }

    /** The innermost name of a path such as {@code customers[].address/city}. */
    private static String lastName(String path) {
        String plain = path.replace("[]", "").replaceAll("\\[\\d+]", "");
        int cut = Math.max(plain.lastIndexOf('.'), Math.max(plain.lastIndexOf('/'), plain.lastIndexOf("› ") + 1));
        return plain.substring(cut + 1);
    }
}
