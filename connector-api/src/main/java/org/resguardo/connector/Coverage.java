/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector;

import java.util.OptionalLong;

/**
 * How much of a table was read.
 *
 * @param rowsRead how many rows were handed over
 * @param rowsInAll how many rows there are, counted or estimated by the store, when that is known
 * @param method how the rows were chosen
 */
public record Coverage(long rowsRead, OptionalLong rowsInAll, Method method) {

    /** How rows were chosen. */
    public enum Method {
        /** Every row. */
        ALL,
        /** Whole blocks of storage, spread over the table by chance. Rows of one block are neighbours, so this sees a little less than the same number of rows drawn singly. */
        RANDOM_BLOCKS,
        /** Ranges of the key, spread evenly over the table. */
        KEY_RANGES,
        /** The first rows only, because nothing else was possible. Says nothing of later rows. */
        FIRST_ROWS
    }

    /** All rows were read. */
    public static Coverage all(long rows) {
        return new Coverage(rows, OptionalLong.of(rows), Method.ALL);
    }

    /** True when rows were left out. */
    public boolean sampled() {
        return method != Method.ALL;
    }

    /**
     * The largest share of rows that could hold something never seen in the rows that were read, with 95 % confidence
     * (the rule of three), between 0 and 1. Meaningful for rows chosen by chance.
     */
    public double unseenShareAtMost() {
        return sampled() ? Math.min(1.0, 3.0 / Math.max(1, rowsRead)) : 0.0;
    }
}
