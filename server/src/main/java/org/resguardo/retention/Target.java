/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.time.LocalDate;
import java.util.List;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Selection;

/**
 * What a run touches.
 *
 * @param table the table
 * @param branches what goes along
 * @param selection which of its rows
 * @param treatment what is done with them
 */
record Target(EditableTable table, List<Branch> branches, Selection selection, Treatment treatment) {
    Target {
        branches = List.copyOf(branches);
    }

    /** True when rows of one table go, and no other table has to do with it. */
    boolean alone() {
        return treatment.change().isEmpty()
                && branches.isEmpty()
                && table.pointingHere().isEmpty()
                && !selection.looksElsewhere();
    }

    /** The rows of a rule on a day. */
    static Target of(Effect effect, Treatment treatment, LocalDate today) {
        if (!effect.refusals().isEmpty()) {
            throw new IllegalArgumentException("a rule with an unknown effect is not carried out");
        }
        return new Target(effect.table(), effect.branches(), effect.selection(today), treatment);
    }
}
