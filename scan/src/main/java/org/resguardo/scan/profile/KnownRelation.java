/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan.profile;

import java.util.Locale;
import java.util.Optional;

/**
 * Rows of one table of a system that belong to rows of another.
 *
 * @param table the table whose rows point
 * @param column the column that points
 * @param to the table that it points to
 * @param key the column there
 * @param prefixed true when other letters may stand before the names of both tables
 */
public record KnownRelation(String table, String column, String to, String key, boolean prefixed) {

    /** What stands before the names in an installation whose table of that name is the one that is pointed to; empty when it is another table. */
    public Optional<String> before(String pointedTo) {
        String lower = pointedTo.toLowerCase(Locale.ROOT);
        String name = to.toLowerCase(Locale.ROOT);
        return lower.equals(name) || prefixed && lower.endsWith(name)
                ? Optional.of(pointedTo.substring(0, pointedTo.length() - to.length()))
                : Optional.empty();
    }
}
