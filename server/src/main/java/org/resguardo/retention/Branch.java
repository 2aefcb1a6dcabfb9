/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.util.List;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Relation;

/**
 * Rows that go along with the rows that they point to, and what goes along with them.
 *
 * @param relation how they point
 * @param table their table
 * @param branches what points to them and goes too
 */
public record Branch(Relation relation, EditableTable table, List<Branch> branches) {
    /** Keeps the branches as they are. */
    public Branch {
        branches = List.copyOf(branches);
    }
}
