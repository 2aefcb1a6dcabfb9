/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.web;

import java.util.List;
import org.resguardo.platform.web.FormView;
import org.resguardo.retention.ForgottenSearch;
import org.resguardo.retention.Sightings;

/**
 * Whom the business was asked to forget, and where they are all the same.
 *
 * @param people how many they are
 * @param rows where they were seen again
 * @param checked what a file that was held against the list holds of them; empty when none was
 * @param changes true when the reader may change something
 * @param form the forms
 */
public record ForgottenView(
        long people, List<Row> rows, List<ForgottenSearch.Seen> checked, boolean changes, FormView form) {

    /**
     * A column that names them.
     *
     * @param store the name of its place
     * @param seen what was seen there
     */
    public record Row(String store, Sightings.Sighting seen) {}

    /** True when the file that was checked names somebody. */
    public boolean hit() {
        return checked.stream().anyMatch(table -> table.people() > 0);
    }
}
