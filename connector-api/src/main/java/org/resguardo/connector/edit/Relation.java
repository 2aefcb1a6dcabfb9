/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.edit;

import java.util.List;

/**
 * Rows of one table that belong to rows of another.
 *
 * @param child the table whose rows point, by its id
 * @param childFields the columns that point
 * @param parent the table that they point to, by its id
 * @param parentFields the columns that they point to, in the same order
 * @param onDelete what the place does with them when the other row is deleted
 */
public record Relation(
        String child, List<String> childFields, String parent, List<String> parentFields, OnDelete onDelete) {
    public Relation {
        childFields = List.copyOf(childFields);
        parentFields = List.copyOf(parentFields);
    }

    /** What happens to rows that point to a row when that is deleted. */
    public enum OnDelete {
        /** The place refuses to delete it. */
        REFUSED,
        /** They are deleted too. */
        DELETED,
        /** They point nowhere afterwards. */
        EMPTIED,
        /** They point to something else afterwards. */
        REPLACED,
        /** The place does not know of the relation; only names suggest it. */
        UNKNOWN
    }

    /** A name by which it is told from others: {@code main.orders(customer_id)}. */
    public String name() {
        return child + "(" + String.join(",", childFields) + ")";
    }
}
