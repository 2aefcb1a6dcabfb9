/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan.profile;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table that was recognised.
 *
 * @param profile the system it belongs to
 * @param table which of its tables it is
 * @param columns for each column of the table that was met, in order, what is known of it
 */
public record Recognition(SystemProfile profile, KnownTable table, List<Optional<KnownColumn>> columns) {

    static Recognition of(SystemProfile profile, KnownTable table, TableSeen seen) {
        return new Recognition(
                profile,
                table,
                seen.headings().stream()
                        .map(heading -> table.columns().stream()
                                .filter(c -> !heading.isEmpty() && c.heading().fits(heading))
                                .findFirst())
                        .toList());
    }

    /** The positions, from 0, of the columns of which something is known. */
    public IntStream known() {
        return IntStream.range(0, columns.size()).filter(i -> columns.get(i).isPresent());
    }
}
