/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web;

import java.util.List;
import java.util.Map;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.HeldField;

/**
 * Where one kind of personal data is; or the columns that are not explained.
 *
 * @param category the kind
 * @param fields the columns and documents
 * @param stores the data stores by their number
 * @param more true when there are more than are shown
 */
public record KindView(DataCategory category, List<HeldField> fields, Map<Long, DataStore> stores, boolean more) {

    /** What the data store of a field is called. */
    public String store(HeldField field) {
        DataStore store = stores.get(field.storeId());
        return store == null ? "" : store.name();
    }
}
