/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.util.Comparator;
import org.resguardo.engine.DataCategory;

/**
 * How much of one kind of personal data there is in all places together.
 *
 * @param category the kind
 * @param places in how many places it was found
 * @param values how many values, equal ones in different places counted in each
 */
public record CategoryTotal(DataCategory category, long places, long values) {

    /** Most dangerous first, then by number. */
    static final Comparator<CategoryTotal> MOST_DANGEROUS_FIRST = Comparator.comparing(
                    (CategoryTotal t) -> t.category().sensitivity())
            .thenComparingLong(CategoryTotal::values)
            .reversed()
            .thenComparing(CategoryTotal::category);

    CategoryTotal and(CategoryTotal other) {
        return new CategoryTotal(category, places + other.places, values + other.values);
    }
}
