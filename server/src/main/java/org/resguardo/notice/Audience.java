/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice;

import java.util.List;
import java.util.Optional;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.HeldField;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.Stores;

/** Where the addresses of customers stand: the columns of connected places that hold e-mail addresses. */
public final class Audience {
    private static final int MOST = 500;

    private final Inventory inventory;
    private final Stores stores;

    /** The audience that an inventory knows. */
    public Audience(Inventory inventory, Stores stores) {
        this.inventory = inventory;
        this.stores = stores;
    }

    /**
     * A column with addresses.
     *
     * @param store the place
     * @param field the column
     * @param about how many different addresses were found in it at the last look
     */
    public record Source(DataStore store, HeldField field, long about) {}

    /** The columns that can be read anew, those with most addresses first. */
    public List<Source> sources() {
        return inventory.fields(DataCategory.EMAIL, MOST).stream()
                .filter(field -> !field.text())
                .flatMap(field -> source(field).stream())
                .sorted(java.util.Comparator.comparingLong(Source::about).reversed())
                .toList();
    }

    /** One of them, by the number of its column. */
    public Optional<Source> source(long field) {
        return sources().stream().filter(source -> source.field().id() == field).findFirst();
    }

    private Optional<Source> source(HeldField field) {
        long about = field.held().stream()
                .filter(held -> held.counts().filter(DataCategory.EMAIL::equals).isPresent())
                .mapToLong(HeldField.Held::distinct)
                .sum();
        return stores.find(field.storeId())
                .filter(store -> store.kind().lasting())
                .map(store -> new Source(store, field, about));
    }

    /** True when addresses were found only where they cannot be read again: in files that were dropped, or by hand. */
    public boolean onlyUnreadable() {
        return sources().isEmpty() && !inventory.fields(DataCategory.EMAIL, 1).isEmpty();
    }
}
