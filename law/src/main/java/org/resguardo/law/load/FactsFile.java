/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import java.io.Reader;
import java.util.List;
import org.resguardo.law.Law;
import org.resguardo.law.facts.BusinessFacts;
import org.resguardo.law.facts.Fact;
import org.resguardo.law.facts.InventorySummary;
import org.resguardo.law.facts.Questions;
import org.resguardo.law.facts.RevenueBand;

/**
 * A business as a file describes it: answers, places, and what was found.
 *
 * @param name what the file calls the business; empty when it does not say
 * @param facts the answers
 * @param inventory what was found
 */
public record FactsFile(String name, BusinessFacts facts, InventorySummary inventory) {
    private static final String UNKNOWN = "unknown";

    /**
     * Reads a description; docs/law.md tells its form.
     *
     * @param file what complaints call it
     * @throws org.resguardo.law.LawDataProblem when something in it is wrong
     */
    public static FactsFile read(String file, Reader text, Law law) {
        Entry entry = YamlFile.read(file, text);
        BusinessFacts.Builder facts = new BusinessFacts.Builder();
        places(entry, facts, law);
        answers(entry.entryOrNone("facts"), facts, law.questions());
        InventorySummary inventory = inventory(entry.entryOrNone("inventory"), law);
        String name = entry.textOrNone("business");
        entry.done();
        return new FactsFile(name, facts.build(), inventory);
    }

    private static void places(Entry entry, BusinessFacts.Builder facts, Law law) {
        if (entry.has("located")) {
            List<String> places = entry.idsOf("located", law.jurisdictions().keySet(), "a place of places.yaml");
            facts.located(places.toArray(String[]::new));
        }
        Entry customers = entry.entryOrNone("customers");
        for (String place : customers.keys()) {
            if (place.equals("others")) {
                if (customers.oneOf(place, List.of("none", UNKNOWN)).equals("none")) {
                    facts.nobodyElsewhere();
                }
            } else if (!law.jurisdictions().containsKey(place)) {
                throw customers.problem(place, "a place of places.yaml, or others");
            } else if (customers.any(place).equals(UNKNOWN)) {
                facts.someCustomers(place);
            } else {
                facts.customers(place, customers.number(place));
            }
        }
    }

    private static void answers(Entry answers, BusinessFacts.Builder facts, Questions questions) {
        for (String id : answers.keys()) {
            Fact fact = questions.fact(id).orElseThrow(() -> answers.problem(id, "a fact of facts.yaml"));
            if (!answers.any(id).equals(UNKNOWN)) {
                answer(fact, answers, facts, questions);
            }
        }
    }

    private static void answer(Fact fact, Entry answers, BusinessFacts.Builder facts, Questions questions) {
        String id = fact.id();
        switch (fact.kind()) {
            case YES_NO -> {
                if (answers.truth(id)) {
                    facts.yes(id);
                } else {
                    facts.no(id);
                }
            }
            case NUMBER -> facts.number(id, answers.number(id));
            case REVENUE -> {
                List<String> bands =
                        questions.bands().stream().map(RevenueBand::id).toList();
                facts.revenue(questions.band(answers.oneOf(id, bands)).orElseThrow());
            }
        }
    }

    private static InventorySummary inventory(Entry entry, Law law) {
        InventorySummary.Builder inventory = new InventorySummary.Builder();
        Entry found = entry.entryOrNone("found");
        for (String element : found.keys()) {
            known(found, element, law);
            if (found.any(element).equals(UNKNOWN)) {
                inventory.found(element);
            } else {
                inventory.found(element, found.number(element));
            }
        }
        Entry workers = entry.entryOrNone("workers");
        for (String element : workers.keys()) {
            inventory.foundOfWorkers(known(workers, element, law), workers.number(element));
        }
        entry.idsOf("absent", law.elements().keySet(), "an element of elements.yaml")
                .forEach(inventory::absent);
        if (entry.has("childrenUnder13")) {
            inventory.childrenUnder13(entry.number("childrenUnder13"));
        }
        others(entry, inventory);
        return inventory.build();
    }

    private static String known(Entry entry, String element, Law law) {
        if (!law.elements().containsKey(element)) {
            throw entry.problem(element, "an element of elements.yaml");
        }
        return element;
    }

    private static void others(Entry entry, InventorySummary.Builder inventory) {
        if (!entry.has("others")) {
            return;
        }
        switch (entry.oneOf("others", List.of("absent", "scanned", UNKNOWN))) {
            case "absent" -> inventory.complete();
            case "scanned" -> CategoryTable.standard().findable().forEach(inventory::absent);
            default -> {}
        }
    }
}
