/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector;

import java.util.List;
import java.util.OptionalLong;

/**
 * What is known of a table besides its columns.
 *
 * @param hidden true when a person who opens the file does not see it, as a hidden sheet
 * @param rows about how many rows it has, when that is known beforehand
 * @param comment what its keepers wrote on it, or an empty string
 * @param foreignKeys which of its fields point elsewhere
 */
public record TableTraits(boolean hidden, OptionalLong rows, String comment, List<ForeignKey> foreignKeys) {
    public TableTraits {
        foreignKeys = List.copyOf(foreignKeys);
    }

    /** Nothing is known. */
    public static TableTraits none() {
        return new TableTraits(false, OptionalLong.empty(), "", List.of());
    }

    /** A table that people do not see. */
    public static TableTraits ofHidden() {
        return new TableTraits(true, OptionalLong.empty(), "", List.of());
    }
}
