/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.truth;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is really in one column, or in one document.
 *
 * @param place file, sheet or table, from the outside in
 * @param format what kind of place it is: {@code csv}, {@code pdf}, {@code mariadb}
 * @param field the column's heading; empty for a document
 * @param column true for a column, false for a document
 * @param categories ids of the categories that are there, with how many values of each; empty when it says nothing of
 *     anybody
 * @param tolerated ids of categories that may be claimed or left out without being wrong
 * @param people how many different people it speaks of
 */
public record TruthEntry(
        List<String> place,
        String format,
        String field,
        boolean column,
        Map<String, Integer> categories,
        Set<String> tolerated,
        int people) {
    public TruthEntry {
        place = List.copyOf(place);
        categories = Map.copyOf(categories);
        tolerated = Set.copyOf(tolerated);
    }

    /** True when there is nothing here that could rightly be called personal. */
    public boolean impersonal() {
        return categories.isEmpty() && tolerated.isEmpty();
    }

    /** The place and the column in one line. */
    public String title() {
        return String.join(" › ", place) + (field.isEmpty() ? "" : " › " + field);
    }
}
