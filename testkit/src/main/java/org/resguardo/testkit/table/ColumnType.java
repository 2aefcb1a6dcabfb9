/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.table;

/** How a database or a spreadsheet keeps the values of a column. */
public enum ColumnType {
    TEXT,
    LONG_TEXT,
    INTEGER,
    DECIMAL,
    /** Days written as 2026-11-23. */
    DATE,
    /** Moments written as 2026-11-23 14:05:00. */
    MOMENT
}
