/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector;

import java.util.Objects;

/**
 * A column of a table.
 *
 * @param name its heading as it stands in the data; empty when it has none
 * @param declaredType the type in the words of the database, or an empty string
 * @param comment what its keepers wrote on it, or an empty string
 * @param hidden true when a person who opens the file does not see it
 */
public record Field(String name, String declaredType, String comment, boolean hidden) {
    public Field {
        Objects.requireNonNull(name);
        Objects.requireNonNull(declaredType);
        Objects.requireNonNull(comment);
    }

    /** A visible column of which only the heading is known. */
    public static Field named(String name) {
        return new Field(name, "", "", false);
    }
}
