/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import java.util.List;
import org.resguardo.law.Law;
import org.resguardo.law.Text;
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
    /** What stands in the place of any value that nobody knows. */
    static final String UNKNOWN = "unknown";

    private static final Text PLACES = new Text("places such as US-TX or MX", "lugares como US-TX o MX");

    /**
     * Reads a description; docs/law.md tells its form.
     *
     * @param file what complaints call it
     * @param text YAML in UTF-8
     * @throws org.resguardo.law.LawDataProblem when something in it is wrong
     */
    public static FactsFile read(String file, byte[] text, Law law) {
        Entry entry = new Entry(file, "the file", "", YamlFile.contents(file, text));
        BusinessFacts.Builder facts = new BusinessFacts.Builder();
        if (told(entry, "located")) {
            List<String> places = entry.idsOf("located", law.jurisdictions().keySet(), PLACES);
            facts.located(places.toArray(String[]::new));
        }
        customers(part(entry, "customers"), facts, law);
        answers(part(entry, "facts"), facts, law.questions());
        InventorySummary inventory = InventoryFields.read(part(entry, "inventory"), law);
        String name = entry.textOrNone("business");
        entry.done();
        return new FactsFile(name, facts.build(), inventory);
    }

    /** True when the field is there and says something. */
    static boolean told(Entry entry, String key) {
        return entry.has(key) && !entry.any(key).equals(UNKNOWN);
    }

    /** The fields in a field, or none where it says nothing. */
    static Entry part(Entry entry, String key) {
        return told(entry, key) ? entry.entry(key) : entry.none(key);
    }

    private static void customers(Entry customers, BusinessFacts.Builder facts, Law law) {
        for (String place : customers.keys()) {
            if (place.equals("others")) {
                if (customers.oneOf(place, List.of("none", UNKNOWN)).equals("none")) {
                    facts.nobodyElsewhere();
                }
            } else if (!law.jurisdictions().containsKey(place)) {
                throw customers.problem(
                        place, "a place such as US-TX or MX, or others", "un lugar como US-TX o MX, u others");
            } else if (told(customers, place)) {
                facts.customers(place, customers.count(place));
            } else {
                facts.someCustomers(place);
            }
        }
    }

    private static void answers(Entry answers, BusinessFacts.Builder facts, Questions questions) {
        for (String id : answers.keys()) {
            Fact fact = questions
                    .fact(id)
                    .orElseThrow(() -> answers.problem(
                            id,
                            "a name of a fact, as resguardo law applies asks for it",
                            "el nombre de un dato, como lo pregunta resguardo law applies"));
            if (told(answers, id)) {
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
            case NUMBER -> {
                long number = answers.count(id);
                if (number > fact.upTo()) {
                    throw answers.problem(id, "a number up to " + fact.upTo(), "un número hasta " + fact.upTo());
                }
                facts.number(id, number);
            }
            case REVENUE -> {
                List<String> bands =
                        questions.bands().stream().map(RevenueBand::id).toList();
                facts.revenue(questions.band(answers.oneOf(id, bands)).orElseThrow());
            }
        }
    }
}
