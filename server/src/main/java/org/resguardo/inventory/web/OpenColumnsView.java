/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web;

import java.util.List;
import java.util.Map;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.Explained;
import org.resguardo.inventory.HeldField;

/**
 * The columns that are not explained.
 *
 * @param fields the columns
 * @param stores the data stores by their number
 * @param explained how well the columns are explained
 * @param more true when there are more than are shown
 */
public record OpenColumnsView(List<HeldField> fields, Map<Long, DataStore> stores, Explained explained, boolean more) {

    /** What the data store of a field is called. */
    public String store(HeldField field) {
        DataStore store = stores.get(field.storeId());
        return store == null ? "" : store.name();
    }
}
