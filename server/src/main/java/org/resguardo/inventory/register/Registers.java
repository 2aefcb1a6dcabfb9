/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.HeldField;
import org.resguardo.inventory.HeldKind;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.Officer;
import org.resguardo.inventory.Officers;
import org.resguardo.inventory.Stores;
import org.resguardo.inventory.activity.Activities;
import org.resguardo.inventory.activity.ProcessingActivity;
import org.resguardo.inventory.activity.Recipients;
import org.resguardo.inventory.duty.SpecialDuties;
import org.resguardo.law.duty.Obligation;

/** Gathers the record of processing as it stands. */
public final class Registers {
    private static final int MOST_FIELDS = 50_000;

    private final Inventory inventory;
    private final Stores stores;
    private final Activities activities;
    private final Recipients recipients;
    private final Officers officers;
    private final SpecialDuties duties;
    private final Supplier<String> business;

    /**
     * The records of an inventory.
     *
     * @param business what the business is called, as it is now
     */
    public Registers(
            Inventory inventory,
            Stores stores,
            Activities activities,
            Recipients recipients,
            Officers officers,
            SpecialDuties duties,
            Supplier<String> business) {
        this.inventory = inventory;
        this.stores = stores;
        this.activities = activities;
        this.recipients = recipients;
        this.officers = officers;
        this.duties = duties;
        this.business = business;
    }

    /** The record on a day. */
    public RegisterFacts on(LocalDate day) {
        List<ProcessingActivity> all = new ArrayList<>(activities.confirmed());
        all.addAll(activities.proposed());
        Map<Long, List<HeldKind>> kinds = new LinkedHashMap<>();
        Map<Long, List<HeldField>> fields = new LinkedHashMap<>();
        for (DataStore store : stores.all()) {
            kinds.put(store.id(), inventory.kinds(store));
            fields.put(store.id(), inventory.fields(store, MOST_FIELDS));
        }
        return new RegisterFacts(
                business.get(),
                officers.on(day, Officer.Post.OFFICER),
                day,
                all,
                stores.all(),
                kinds,
                fields,
                recipients.all(),
                duties.on(day).with(Obligation.Status.APPLIES));
    }
}
