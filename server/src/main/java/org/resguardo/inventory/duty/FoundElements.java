/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.duty;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.HeldKind;
import org.resguardo.inventory.activity.DataSubjectCategory;
import org.resguardo.inventory.activity.ProcessingActivity;
import org.resguardo.inventory.activity.Recipient.Told;
import org.resguardo.law.facts.InventorySummary;
import org.resguardo.law.load.CategoryTable;

/**
 * What the inventory says of the kinds of data that laws name.
 *
 * <p>A kind of the engine that may be one of several elements leaves them open. Who is a child is never guessed from a kind: the owner
 * says it, by an activity whose people are children, or by an answer.
 */
final class FoundElements {
    private static final String CHILD = "child-data";

    private final CategoryTable table;

    FoundElements(CategoryTable table) {
        this.table = table;
    }

    /** The kinds by which an element is found. */
    Set<DataCategory> categories(String element) {
        return Arrays.stream(DataCategory.values())
                .filter(category -> table.elements(category.id()).contains(element))
                .collect(Collectors.toSet());
    }

    /**
     * Puts together what is known.
     *
     * @param everywhere true when all places were looked at whole, so that what was not found is not there
     */
    InventorySummary summary(
            List<HeldKind> kinds, List<ProcessingActivity> activities, Map<String, Told> told, boolean everywhere) {
        Map<String, Long> customers = new LinkedHashMap<>();
        Map<String, Long> workers = new LinkedHashMap<>();
        kinds.forEach(kind -> (ofWorkersOnly(kind.category(), activities) ? workers : customers)
                .put(kind.category().id(), kind.distinct()));
        InventorySummary.Builder summary = table.summary(customers, everywhere);
        workers.forEach((category, people) ->
                table.elements(category).stream().limit(1).forEach(element -> summary.foundOfWorkers(element, people)));
        told.forEach((element, answer) -> {
            switch (answer) {
                case YES -> summary.found(element);
                case NO -> summary.absent(element);
                case UNKNOWN -> {
                    // stays open
                }
            }
        });
        if (activities.stream().anyMatch(activity -> activity.subjects().contains(DataSubjectCategory.CHILD))) {
            summary.found(CHILD);
        }
        return summary.build();
    }

    private static boolean ofWorkersOnly(DataCategory category, List<ProcessingActivity> activities) {
        List<ProcessingActivity> using = activities.stream()
                .filter(activity -> activity.data().containsKey(category))
                .toList();
        return !using.isEmpty() && using.stream().allMatch(ProcessingActivity::ofWorkersOnly);
    }
}
