/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

/**
 * Leaves out rows evenly.
 *
 * @param of how many rows there are
 * @param keep how many of them to keep
 */
record Thinning(long of, long keep) {

    /** Keeps every row. */
    static Thinning none() {
        return new Thinning(1, 1);
    }

    /** True when the row with the given number, counted from 0, is kept. */
    boolean keeps(long row) {
        return of <= keep || (row < of && (row + 1) * keep / of > row * keep / of);
    }
}
