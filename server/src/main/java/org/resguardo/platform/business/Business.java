/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.business;

import java.util.Map;
import java.util.Optional;
import org.resguardo.law.Law;
import org.resguardo.law.facts.BusinessFacts;
import org.resguardo.law.facts.Fact;

/**
 * Who decides what happens with the data: what the owner told about her business. What she did not tell is empty or not there; what she
 * does not know is said to be unknown.
 *
 * @param name its name by law
 * @param knownAs the name by which customers know it, where that is another
 * @param trade what it does
 * @param website the address of its site, or an empty string
 * @param contact how people reach it about their information
 * @param places where it is, and where its customers live
 * @param answers what was answered, by the facts of the law
 */
public record Business(
        String name,
        String knownAs,
        Optional<Trade> trade,
        String website,
        Contact contact,
        Places places,
        Map<String, Answer> answers) {

    /** A business of which nothing has been told. */
    public static Business untold() {
        return new Business("", "", Optional.empty(), "", Contact.untold(), Places.untold(), Map.of());
    }

    /** The name to use with customers. */
    public String publicName() {
        return knownAs.isEmpty() ? name : knownAs;
    }

    /** The answer to a question of the law; empty when it was not asked yet. */
    public Optional<Answer> answer(String fact) {
        return Optional.ofNullable(answers.get(fact));
    }

    /** How many questions the owner has answered with "I don't know". */
    public int unknowns() {
        return (int) answers.values().stream().filter(Answer::unknown).count();
    }

    /** What the law may start from. Answers to questions that the law no longer asks are left aside. */
    public BusinessFacts facts(Law law) {
        BusinessFacts.Builder facts = BusinessFacts.unknown().toBuilder();
        if (!places.located().isEmpty()) {
            facts.located(places.located().toArray(String[]::new));
        }
        places.customers().forEach((place, count) -> {
            if (count.isPresent()) {
                facts.customers(place, count.getAsLong());
            } else {
                facts.someCustomers(place);
            }
        });
        switch (places.elsewhere()) {
            case NONE, SOME -> facts.nobodyElsewhere();
            case UNKNOWN, UNTOLD -> {
                // then nothing follows from a place that is not listed
            }
        }
        answers.forEach((id, answer) -> law.questions().fact(id).ifPresent(fact -> add(facts, fact, answer, law)));
        return facts.build();
    }

    private static void add(BusinessFacts.Builder facts, Fact fact, Answer answer, Law law) {
        switch (fact.kind()) {
            case YES_NO -> {
                if (answer.text().equals(Answer.YES)) {
                    facts.yes(fact.id());
                } else if (answer.text().equals(Answer.NO)) {
                    facts.no(fact.id());
                }
            }
            case NUMBER -> {
                if (answer.text().matches("\\d{1,15}")) {
                    facts.number(fact.id(), Long.parseLong(answer.text()));
                }
            }
            case REVENUE -> law.questions().band(answer.text()).ifPresent(facts::revenue);
        }
    }
}
