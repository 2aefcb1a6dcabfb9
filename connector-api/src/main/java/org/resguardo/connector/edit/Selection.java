/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.edit;

import java.util.List;

/**
 * Which rows of a table a change touches: those for which every test holds.
 *
 * @param tests the tests; with none, all rows pass
 */
public record Selection(List<Test> tests) {
    /** All rows. */
    public static final Selection ALL = new Selection(List.of());

    public Selection {
        tests = List.copyOf(tests);
    }

    /** True when rows of other tables decide too. */
    public boolean looksElsewhere() {
        return tests.stream().anyMatch(Test::looksElsewhere);
    }
}
