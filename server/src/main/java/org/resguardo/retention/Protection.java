/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.util.List;

/**
 * Rows that a rule leaves alone because of what one of their columns says: an open order, an administrator.
 *
 * @param column the column
 * @param values the values that protect a row, whatever their case
 */
public record Protection(String column, List<String> values) {
    /** Keeps the values as they are. */
    public Protection {
        values = List.copyOf(values);
    }
}
