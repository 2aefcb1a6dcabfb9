/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

/** Looks at the values of one column, batch after batch. Not safe for use by two threads at once. */
public interface ColumnProfiler {

    /** Looks at the values of a batch. The batch may be cleared afterwards. */
    void add(ColumnBatch batch);

    /** What is known so far. */
    ColumnProfile profile();
}
