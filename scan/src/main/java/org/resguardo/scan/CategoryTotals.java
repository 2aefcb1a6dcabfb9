/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resguardo.engine.DataCategory;

/** Adds up kinds of personal data over places. */
final class CategoryTotals {
    private final Map<DataCategory, CategoryTotal> totals = new EnumMap<>(DataCategory.class);

    static List<CategoryTotal> of(ScanReport report) {
        CategoryTotals all = new CategoryTotals();
        report.places().forEach(all::add);
        report.further().forEach(all::add);
        return all.mostDangerousFirst();
    }

    void add(ReportedPlace place) {
        Set<DataCategory> here = EnumSet.noneOf(DataCategory.class);
        for (ReportedFinding finding : place.findings()) {
            long newPlace = here.add(finding.category()) ? 1 : 0;
            add(new CategoryTotal(finding.category(), newPlace, finding.values()));
        }
    }

    void add(CategoryTotal total) {
        totals.merge(total.category(), total, CategoryTotal::and);
    }

    List<CategoryTotal> mostDangerousFirst() {
        return totals.values().stream()
                .sorted(CategoryTotal.MOST_DANGEROUS_FIRST)
                .toList();
    }
}
