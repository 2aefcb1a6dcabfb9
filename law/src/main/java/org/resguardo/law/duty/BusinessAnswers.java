/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.duty;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.resguardo.law.DataElement;
import org.resguardo.law.Jurisdiction;
import org.resguardo.law.Law;
import org.resguardo.law.condition.Answers;
import org.resguardo.law.facts.BusinessFacts;
import org.resguardo.law.facts.InventorySummary;
import org.resguardo.law.record.LawRecord;

/** What the conditions of one record are told of a business. "Here" is the place whose law it is. */
final class BusinessAnswers implements Answers {
    private static final String HOLDS = "holds.";

    private final Law law;
    private final BusinessFacts facts;
    private final InventorySummary inventory;
    private final LocalDate day;
    private final Jurisdiction here;
    private final List<String> sensitive;

    BusinessAnswers(Law law, BusinessFacts facts, InventorySummary inventory, LocalDate day, LawRecord record) {
        this(law, facts, inventory, day, record.jurisdiction(), record.sensitiveElements());
    }

    private BusinessAnswers(
            Law law,
            BusinessFacts facts,
            InventorySummary inventory,
            LocalDate day,
            Jurisdiction here,
            List<String> sensitive) {
        this.law = law;
        this.facts = facts;
        this.inventory = inventory;
        this.day = day;
        this.here = here;
        this.sensitive = sensitive;
    }

    @Override
    public Optional<Object> to(String name) {
        return switch (name) {
            case "day" -> Optional.of(day.toString());
            case "here.any" -> facts.hasCustomers(here, law.jurisdictions()).map(any -> any);
            case "here.located" -> facts.isLocated(here, law.jurisdictions()).map(there -> there);
            case "here.customers" -> boxed(facts.customers(here, law.jurisdictions()));
            case "here.sensitive" -> holdsSensitive().map(held -> held);
            default -> name.startsWith(HOLDS) ? inventory.holds(elementId(name)).map(held -> held) : facts.answer(name);
        };
    }

    /**
     * The same answers, but with the most customers that there can be here: all people whose data is kept, less those who
     * are known to live elsewhere. Empty when that is not known either.
     */
    Optional<BusinessAnswers> withMostCustomers() {
        return facts.answer("totalCustomers")
                .map(total -> new BusinessAnswers(law, withMost((Long) total), inventory, day, here, sensitive));
    }

    private BusinessFacts withMost(long total) {
        long elsewhere = facts.places().stream()
                .map(id -> requireNonNull(law.jurisdictions().get(id)))
                .filter(place -> !here.contains(place) && !place.contains(here))
                .filter(place -> !facts.places().contains(place.within()))
                .mapToLong(place -> facts.customers(place, law.jurisdictions()).orElse(0))
                .sum();
        BusinessFacts.Builder most = facts.toBuilder();
        facts.places().stream()
                .map(id -> requireNonNull(law.jurisdictions().get(id)))
                .filter(here::contains)
                .forEach(place -> most.customers(place.id(), 0));
        return most.customers(here.id(), Math.max(0, total - elsewhere)).build();
    }

    static String elementId(String name) {
        return name.substring(HOLDS.length()).replace('_', '-');
    }

    /** True as soon as one of them is held, false when none of them is. */
    private Optional<Boolean> holdsSensitive() {
        List<Optional<Boolean>> held =
                sensitive.stream().map(inventory::holdsOfCustomers).toList();
        if (held.contains(Optional.of(true))) {
            return Optional.of(true);
        }
        return held.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(false);
    }

    private static Optional<Object> boxed(OptionalLong number) {
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }

    InventorySummary inventory() {
        return inventory;
    }

    Jurisdiction here() {
        return here;
    }

    DataElement element(String id) {
        return requireNonNull(law.elements().get(id));
    }
}
