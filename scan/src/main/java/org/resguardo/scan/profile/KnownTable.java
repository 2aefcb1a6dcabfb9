/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan.profile;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * A table that a system is known to have, and how to recognise it.
 *
 * @param name its name; empty for a file, which people call what they like
 * @param prefixed true when other letters may stand before its name, as an installation chooses
 * @param all the headings that must be there, each in one of its forms
 * @param any headings of which at least one must be there; empty when none needs to be
 * @param columns what is known of its columns
 */
public record KnownTable(
        String name, boolean prefixed, List<HeadingMatch> all, List<HeadingMatch> any, List<KnownColumn> columns) {
    public KnownTable {
        all = List.copyOf(all);
        any = List.copyOf(any);
        columns = List.copyOf(columns);
    }

    /** How many of the headings that it is recognised by are there; empty when it is not this table. */
    OptionalInt fit(TableSeen seen) {
        if (!(name.isEmpty() ? seen.untyped() : isCalled(seen.name()))
                || !all.stream().allMatch(seen::has)) {
            return OptionalInt.empty();
        }
        long some = any.stream().filter(seen::has).count();
        return some == 0 && !any.isEmpty() ? OptionalInt.empty() : OptionalInt.of(all.size() + (int) some);
    }

    private boolean isCalled(String table) {
        String lower = table.toLowerCase(Locale.ROOT);
        return prefixed ? lower.endsWith(name) : lower.equals(name);
    }
}
