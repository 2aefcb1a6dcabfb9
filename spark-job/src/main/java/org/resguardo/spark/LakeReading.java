/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.spark;

import java.util.OptionalLong;

/**
 * How a lake is read.
 *
 * @param key the key under which all parts of the cluster count different values
 * @param rows about how many rows of each table to read, spread over it; empty for all
 * @param delimiter stands between two cells of a CSV file; empty where the first line is to tell
 * @param header true when the first line of each CSV file is its headings
 * @param multiline true when a quoted cell of a CSV file may hold line ends; such a file is read by one task
 * @param encoding how the letters of CSV files are written
 */
record LakeReading(long key, OptionalLong rows, String delimiter, boolean header, boolean multiline, String encoding) {

    boolean inUtf8() {
        return encoding.equalsIgnoreCase("UTF-8");
    }
}
