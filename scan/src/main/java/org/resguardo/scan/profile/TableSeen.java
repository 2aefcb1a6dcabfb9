/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan.profile;

import java.util.List;
import java.util.Locale;

/**
 * A table as a scan meets it.
 *
 * @param name what it is called: a table's name, a sheet's name, or a file's name without its ending
 * @param untyped true when nobody declared the types of its columns, as in a spreadsheet
 * @param headings what stands over its columns; empty texts where nothing does
 */
public record TableSeen(String name, boolean untyped, List<String> headings) {
    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".txt", ".json", ".xml");

    public TableSeen {
        name = withoutEnding(name);
        headings = List.copyOf(headings);
    }

    boolean has(HeadingMatch match) {
        return headings.stream().anyMatch(heading -> !heading.isEmpty() && match.fits(heading));
    }

    private static String withoutEnding(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        String lower = last.toLowerCase(Locale.ROOT);
        return ENDINGS.stream()
                .filter(lower::endsWith)
                .findFirst()
                .map(ending -> last.substring(0, last.length() - ending.length()))
                .orElse(last);
    }
}
