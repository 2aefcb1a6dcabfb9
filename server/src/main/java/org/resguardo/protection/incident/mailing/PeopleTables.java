/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident.mailing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.Stores;

/** The tables in which people stand with where they live, as the inventory knows them. */
public final class PeopleTables {
    private final Stores stores;
    private final Inventory inventory;

    /** The tables of an inventory. */
    public PeopleTables(Stores stores, Inventory inventory) {
        this.stores = stores;
        this.inventory = inventory;
    }

    /** Those in some data stores that can be read again whenever one likes. */
    public List<PeopleTable> in(Set<Long> where) {
        return stores.all().stream()
                .filter(store -> where.contains(store.id()) && store.kind().lasting())
                .flatMap(store -> PeopleTable.in(store, inventory).stream())
                .toList();
    }

    /** The one with a number, if its store is still there. */
    public Optional<PeopleTable> find(long id) {
        return inventory
                .field(id)
                .flatMap(field -> stores.find(field.storeId()))
                .flatMap(store -> PeopleTable.in(store, inventory).stream()
                        .filter(table -> table.id() == id)
                        .findFirst());
    }
}
