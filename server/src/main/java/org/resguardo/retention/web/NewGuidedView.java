/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.web;

import java.util.List;
import org.resguardo.inventory.DataStore;
import org.resguardo.platform.web.FormView;
import org.resguardo.retention.guided.Guide;

/**
 * The form with which a guided rule is made.
 *
 * @param store its place
 * @param form what was sent and is wrong
 */
public record NewGuidedView(DataStore store, FormView form) {
    /** After how many months people look again. */
    public static final List<Integer> RHYTHMS = List.of(1, 3, 6, 12);

    /** The steps by which it will be done. */
    public Guide guide() {
        return Guide.of(store);
    }

    /** The rhythms to choose from. */
    public List<Integer> rhythms() {
        return RHYTHMS;
    }

    /** True for the rhythm that was chosen; twice a year when none was. */
    public boolean chosen(int months) {
        String said = form.value("every");
        return said.isEmpty() ? months == 6 : said.equals(Integer.toString(months));
    }
}
