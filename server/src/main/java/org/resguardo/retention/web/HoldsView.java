/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.web;

import java.util.List;
import java.util.Map;
import org.resguardo.inventory.DataStore;
import org.resguardo.platform.web.FormView;
import org.resguardo.retention.LegalHold;

/**
 * What must stay.
 *
 * @param rows what must stay now
 * @param stores the places that may be held as a whole
 * @param changes true when the reader may change something
 * @param form the form for another
 */
public record HoldsView(List<Row> rows, List<DataStore> stores, boolean changes, FormView form) {

    /**
     * One of them.
     *
     * @param hold what must stay
     * @param store the name of its place; empty for a person
     * @param by who said so
     */
    public record Row(LegalHold hold, String store, String by) {

        /** What must stay: the key of a sentence. */
        public String what() {
            return hold.scope().personHash().isPresent() ? "retention.holds.what.person" : "retention.holds.what.store";
        }

        /** What the sentence names. */
        public Map<String, String> arguments() {
            return Map.of("store", store);
        }
    }
}
