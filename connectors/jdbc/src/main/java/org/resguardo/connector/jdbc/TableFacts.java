/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.DatasetVersion;

/**
 * What the database says of a table without anybody looking into it.
 *
 * @param name its name
 * @param rows about how many rows it has
 * @param bytes about how many bytes it takes on the disk
 * @param comment what its keepers wrote on it, or an empty string
 * @param version what the database counts of its changes, where that can be believed
 */
record TableFacts(
        TableName name, OptionalLong rows, OptionalLong bytes, String comment, Optional<DatasetVersion> version) {

    /** A version out of what the database says, which can be lost: it is believed for a while only. */
    static Optional<DatasetVersion> version(@Nullable String said) {
        return Optional.ofNullable(said).filter(text -> !text.isEmpty()).map(text -> new DatasetVersion(text, false));
    }

    /** How many bytes a row takes on average, or a guess where nothing is known. */
    long bytesPerRow() {
        return rows.isPresent() && bytes.isPresent() && rows.getAsLong() > 0
                ? Math.max(1, bytes.getAsLong() / rows.getAsLong())
                : 200;
    }
}
