/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.find;

import java.util.List;
import org.resguardo.connector.Place;
import org.resguardo.engine.Sensitivity;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.Stores;
import org.resguardo.rights.Message.Personal;

/** Says how much what was found gives away. */
public final class Sensitive {
    private static final int MOST_FIELDS = 20_000;

    private final Stores stores;
    private final Inventory inventory;

    /** By what an inventory knows of columns. */
    public Sensitive(Stores stores, Inventory inventory) {
        this.stores = stores;
        this.inventory = inventory;
    }

    /** How much all of it gives away. */
    public Personal of(List<Item> items) {
        for (DataStore store : stores.all()) {
            List<Item> here = items.stream()
                    .filter(item -> item.found().storeId() == store.id())
                    .toList();
            if (!here.isEmpty()) {
                KnownColumns known = new KnownColumns(inventory.fields(store, MOST_FIELDS));
                if (here.stream().anyMatch(item -> sensitive(item.found(), known))) {
                    return Personal.SENSITIVE;
                }
            }
        }
        return Personal.DATA;
    }

    private static boolean sensitive(Found found, KnownColumns known) {
        Place place = new Place(List.of(found.place().split(" › ")));
        if (found.document()) {
            return known.of(place, "").stream()
                    .anyMatch(category -> category.sensitivity().compareTo(Sensitivity.HIGH) >= 0);
        }
        for (int i = 0; i < found.columns().size(); i++) {
            if (!found.row().get(i).empty()
                    && known.of(place, found.columns().get(i)).stream()
                            .anyMatch(category -> category.sensitivity().compareTo(Sensitivity.HIGH) >= 0)) {
                return true;
            }
        }
        return false;
    }
}
