/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.util.OptionalLong;

/**
 * What the database says of a table without anybody looking into it.
 *
 * @param name its name
 * @param rows about how many rows it has
 * @param bytes about how many bytes it takes on the disk
 * @param comment what its keepers wrote on it, or an empty string
 */
record TableFacts(TableName name, OptionalLong rows, OptionalLong bytes, String comment) {

    /** How many bytes a row takes on average, or a guess where nothing is known. */
    long bytesPerRow() {
        return rows.isPresent() && bytes.isPresent() && rows.getAsLong() > 0
                ? Math.max(1, bytes.getAsLong() / rows.getAsLong())
                : 200;
    }
}
