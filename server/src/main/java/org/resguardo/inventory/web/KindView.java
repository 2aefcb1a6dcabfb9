/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web;

import java.util.List;
import java.util.Map;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.HeldField;
import org.resguardo.inventory.activity.ProcessingActivity;

/**
 * Where one kind of personal data is, and what it is for.
 *
 * @param category the kind
 * @param fields the columns and documents
 * @param stores the data stores by their number
 * @param uses the confirmed activities that use it
 * @param more true when there are more than are shown
 * @param changes true when the reader may change something
 */
public record KindView(
        DataCategory category,
        List<HeldField> fields,
        Map<Long, DataStore> stores,
        List<ProcessingActivity> uses,
        boolean more,
        boolean changes) {

    /** How many of them nobody has decided about. */
    public long open() {
        return fields.stream()
                .filter(field -> field.held().stream()
                        .anyMatch(held -> held.verdict().isEmpty()
                                && held.category().filter(category::equals).isPresent()))
                .count();
    }

    /** True when somebody has said of a field that it holds this. */
    public boolean decided(HeldField field) {
        return field.held().stream()
                .anyMatch(held -> held.verdict().isPresent()
                        && held.counts().filter(category::equals).isPresent());
    }

    /** What the data store of a field is called. */
    public String store(HeldField field) {
        DataStore store = stores.get(field.storeId());
        return store == null ? "" : store.name();
    }
}
