/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.Scans;
import org.resguardo.inventory.StoreKind;
import org.resguardo.inventory.StoreScan;
import org.resguardo.inventory.Stores;
import org.resguardo.inventory.activity.Activities;
import org.resguardo.law.Law;
import org.resguardo.law.duty.Obligation;
import org.resguardo.law.duty.Obligations;
import org.resguardo.law.facts.InventorySummary;
import org.resguardo.law.record.InternationalLaw;

/** What the law asks of the business because of what it holds, whose data it is, and what the owner told. */
public final class SpecialDuties {
    private final Supplier<Law> law;
    private final ToldFacts facts;
    private final Inventory inventory;
    private final Stores stores;
    private final Scans scans;
    private final Activities activities;
    private final ElementAnswers told;

    /**
     * The duties of a business.
     *
     * @param law the law; asked for late, since it takes a while to come up
     * @param facts what the owner told about the business, as it is now
     */
    public SpecialDuties(
            Supplier<Law> law,
            ToldFacts facts,
            Inventory inventory,
            Stores stores,
            Scans scans,
            Activities activities,
            ElementAnswers told) {
        this.law = law;
        this.facts = facts;
        this.inventory = inventory;
        this.stores = stores;
        this.scans = scans;
        this.activities = activities;
        this.told = told;
    }

    /** What every law means for the business on a day. */
    public Obligations on(LocalDate day) {
        return Obligations.of(law.get(), facts.now(), summary(), day);
    }

    /** What was found, in the words of the law. */
    public InventorySummary summary() {
        return found().summary(inventory.kinds(), activities.confirmed(), told.all(), lookedEverywhere());
    }

    private FoundElements found() {
        return new FoundElements(law.get().categories());
    }

    /** True when every place can be looked into, and each was to its end: then what was not found is not there. */
    private boolean lookedEverywhere() {
        List<DataStore> all = stores.all();
        return !all.isEmpty() && all.stream().allMatch(this::lookedThrough);
    }

    private boolean lookedThrough(DataStore store) {
        return store.kind() != StoreKind.BY_HAND
                && scans.latest(store.id())
                        .filter(scan -> scan.outcome() == StoreScan.Outcome.DONE
                                && scan.tally().failed() == 0)
                        .isPresent();
    }

    /** The kinds of data by which an element was found. */
    public Set<DataCategory> categories(String element) {
        return found().categories(element);
    }

    /** The law, for its words. */
    public Law law() {
        return law.get();
    }

    /** True when a law that asks for a legal basis reaches the business: outside the United States most do. */
    public boolean asksForBasis(LocalDate day) {
        return on(day).with(Obligation.Status.APPLIES).stream()
                .anyMatch(duty -> duty.record() instanceof InternationalLaw);
    }
}
