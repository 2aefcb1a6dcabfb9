/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.duty;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.resguardo.law.TheLaw;
import org.resguardo.law.facts.BusinessFacts;
import org.resguardo.law.facts.Fact;
import org.resguardo.law.facts.InventorySummary;
import org.resguardo.law.record.LawRecord;

/** How a business differs from one that does nothing, holds nothing and has no customers. */
final class Difference {
    private static final Map<String, String> INNER_PLACE = Map.of("US", "US-KS", "EU", "FR");

    private final BusinessFacts.Builder facts = new BusinessFacts.Builder();
    private final Map<String, String> differences = new HashMap<>();
    private final String place;

    private Difference(LawRecord record, String differences) {
        String id = record.jurisdiction().id();
        place = INNER_PLACE.getOrDefault(id, id);
        for (String word : differences.split(" ")) {
            String[] parts = word.split("=", 2);
            this.differences.merge(parts[0], parts.length == 2 ? parts[1] : "yes", (a, b) -> a + " " + b);
        }
    }

    static Verdict judge(LawRecord record, String words, LocalDate today) {
        return Verdict.of(obligation(record, words, today).status());
    }

    /** What is expected of the condition of one duty; the record itself reaches the business. */
    static Verdict judge(LawRecord record, String duty, String words, LocalDate today) {
        return obligation(record, words, today).duties().stream()
                .filter(status -> status.duty().id().equals(duty))
                .map(status -> status.questions().isEmpty() ? Verdict.HOLDS : Verdict.OPEN)
                .findFirst()
                .orElse(Verdict.FAILS);
    }

    private static Obligation obligation(LawRecord record, String words, LocalDate today) {
        Difference difference = new Difference(record, words);
        LocalDate date = LocalDate.parse(difference.differences.getOrDefault("day", today.toString()));
        return Obligations.judged(TheLaw.LAW, difference.facts(), difference.inventory(), date, record);
    }

    private BusinessFacts facts() {
        for (Fact fact : TheLaw.LAW.questions().facts().values()) {
            answer(fact, differences.getOrDefault(fact.id(), ""));
        }
        places();
        return facts.build();
    }

    private void answer(Fact fact, String value) {
        if (value.equals("?")) {
            return;
        }
        switch (fact.kind()) {
            case YES_NO -> {
                if (value.equals("yes")) {
                    facts.yes(fact.id());
                } else {
                    facts.no(fact.id());
                }
            }
            case NUMBER -> {
                if (!value.isEmpty() || !fact.id().equals("totalCustomers")) {
                    facts.number(fact.id(), value.isEmpty() ? 0 : Long.parseLong(value));
                }
            }
            case REVENUE ->
                facts.revenue(TheLaw.LAW
                        .questions()
                        .band(value.isEmpty() ? "under-25-million" : value)
                        .orElseThrow());
        }
    }

    private void places() {
        String here = differences.getOrDefault("here", "");
        if (here.equals("some")) {
            facts.someCustomers(place).nobodyElsewhere();
        } else if (here.isEmpty()) {
            facts.nobodyElsewhere();
        } else if (!here.equals("?")) {
            facts.customers(place, Long.parseLong(here)).nobodyElsewhere();
        }
        String located = differences.getOrDefault("located", "");
        if (located.equals("yes")) {
            facts.located(place);
        } else if (located.isEmpty()) {
            facts.located();
        }
    }

    private InventorySummary inventory() {
        InventorySummary.Builder inventory = new InventorySummary.Builder();
        String held = ' ' + differences.getOrDefault("holds", "") + ' ';
        String maybe = ' ' + differences.getOrDefault("maybe", "") + ' ';
        for (String element : TheLaw.LAW.elements().keySet()) {
            if (held.contains(' ' + element + ' ')) {
                inventory.found(element);
            } else if (!maybe.contains(' ' + element + ' ')) {
                inventory.absent(element);
            }
        }
        return inventory.build();
    }

    /** What is expected of a condition. */
    enum Verdict {
        HOLDS,
        FAILS,
        OPEN;

        static Verdict of(Obligation.Status status) {
            return switch (status) {
                case APPLIES, COMING -> HOLDS;
                case UNDETERMINED -> OPEN;
                case DOES_NOT_APPLY -> FAILS;
            };
        }
    }
}
