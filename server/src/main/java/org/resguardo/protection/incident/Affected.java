/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.HeldKind;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.Stores;
import org.resguardo.inventory.activity.DataSubjectCategory;
import org.resguardo.inventory.activity.ProcessingActivity;
import org.resguardo.inventory.activity.StatedSafeguard;
import org.resguardo.law.load.CategoryTable;
import org.resguardo.platform.business.Business;

/** What is known before anybody is asked about an incident: which data, of about how many people, and who the business is. */
public final class Affected {
    private final Inventory inventory;
    private final Stores stores;
    private final Supplier<CategoryTable> table;
    private final Supplier<Business> business;
    private final Supplier<List<ProcessingActivity>> activities;

    /** What an inventory and the record of processing know, in the terms of the law, and who the business is. */
    public Affected(
            Inventory inventory,
            Stores stores,
            Supplier<CategoryTable> table,
            Supplier<Business> business,
            Supplier<List<ProcessingActivity>> activities) {
        this.inventory = inventory;
        this.stores = stores;
        this.table = table;
        this.business = business;
        this.activities = activities;
    }

    /** What can be said of an incident before anybody is asked; what is not known is left out. */
    Map<String, String> known(IncidentKind kind, Set<Long> where) {
        Map<String, String> known = new LinkedHashMap<>();
        Set<String> elements = elements(where);
        if (!elements.isEmpty()) {
            known.put(Subject.DATA, String.join(" ", elements));
        }
        long people = people(where);
        if (people > 0) {
            known.put(Subject.PEOPLE, Long.toString(people));
        }
        Set<String> places = business.get().places().customers().keySet();
        if (!places.isEmpty()) {
            known.put(Subject.RESIDENTS, Facts.residents(somewhere(places)));
        }
        if (using(where).anyMatch(activity -> activity.subjects().contains(DataSubjectCategory.CHILD))) {
            known.put(Subject.MINORS, "yes");
        }
        if (kind == IncidentKind.PAPER) {
            known.put(Subject.PAPER, "yes");
            known.put(Subject.SECRECY, Facts.id(org.resguardo.law.breach.Incident.Secrecy.READABLE));
        }
        sender(known);
        return known;
    }

    private Stream<ProcessingActivity> using(Set<Long> where) {
        return activities.get().stream().filter(activity -> !Collections.disjoint(activity.stores(), where));
    }

    /** Customers live there; nobody has counted yet how many of those who are affected. */
    private static Map<String, OptionalLong> somewhere(Set<String> places) {
        Map<String, OptionalLong> somewhere = new TreeMap<>();
        places.forEach(place -> somewhere.put(place, OptionalLong.empty()));
        return somewhere;
    }

    /**
     * True when the record of processing says of everything that uses these places that it is stored encrypted. The word of a record is not
     * proof, so it is shown and not believed: only a person says that nobody could read it.
     */
    public boolean saidToBeEncrypted(Set<Long> where) {
        List<ProcessingActivity> all = using(where).toList();
        return !all.isEmpty()
                && all.stream().allMatch(activity -> activity.safeguards().contains(StatedSafeguard.ENCRYPTED));
    }

    /** Who signs letters, and how people reach the business. */
    private void sender(Map<String, String> known) {
        Business writer = business.get();
        known.put(Subject.LETTER + "sender", writer.publicName());
        known.put(Subject.LETTER + "phone", writer.contact().phone());
        known.put(Subject.LETTER + "email", writer.contact().email());
        known.values().removeIf(String::isEmpty);
    }

    private Set<String> elements(Set<Long> where) {
        Set<String> elements = new TreeSet<>();
        for (DataStore store : of(where)) {
            for (HeldKind kind : inventory.kinds(store)) {
                likeliest(kind).ifPresent(elements::add);
            }
        }
        return elements;
    }

    /** Of the elements that a kind may stand for, the table names the usual one first; a person ticks the others. */
    private Optional<String> likeliest(HeldKind kind) {
        return table.get().elements(kind.category().id()).stream().findFirst();
    }

    /** As many as are on the longest list of each place: nobody can tell from counts who stands on two. */
    private long people(Set<Long> where) {
        return of(where).stream()
                .mapToLong(store -> inventory.people(store).longestList())
                .sum();
    }

    private List<DataStore> of(Set<Long> where) {
        return stores.all().stream().filter(store -> where.contains(store.id())).toList();
    }
}
