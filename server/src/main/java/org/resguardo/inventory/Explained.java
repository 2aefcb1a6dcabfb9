/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory;

/**
 * How many of the columns that were seen are explained: it is known what they hold, or that it says nothing of anybody.
 *
 * @param columns how many columns were seen
 * @param open how many of them are not explained
 */
public record Explained(long columns, long open) {

    /** The share in whole percent, rounded down, so that only all is 100; 100 when there are no columns. */
    public long percent() {
        return columns == 0 ? 100 : (columns - open) * 100 / columns;
    }
}
