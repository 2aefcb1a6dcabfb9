/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.resguardo.connector.Coverage;
import org.resguardo.connector.Place;

/**
 * A place in which personal data was found.
 *
 * @param store which of the report's stores it is in, from 0
 * @param place where it is
 * @param coverage how much of the table was read; empty for a text
 * @param hidden true when a person who opens the file does not see it
 * @param age how old the data is, when that is known
 * @param findings what was found, at least one, most dangerous first
 */
public record ReportedPlace(
        int store,
        Place place,
        Optional<Coverage> coverage,
        boolean hidden,
        Optional<Age> age,
        List<ReportedFinding> findings) {

    /** By the most dangerous thing found; then in the order of stores and names, so that two scans compare. */
    public static final Comparator<ReportedPlace> MOST_DANGEROUS_FIRST = Comparator.comparing(
                    (ReportedPlace p) -> p.worst().sensitivity())
            .thenComparing(p -> p.worst().certainty())
            .thenComparingLong(p -> p.worst().values())
            .reversed()
            .thenComparingInt(ReportedPlace::store)
            .thenComparing(p -> p.place().toString());

    public ReportedPlace {
        findings =
                findings.stream().sorted(ReportedFinding.MOST_DANGEROUS_FIRST).toList();
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("A place in a report has at least one finding.");
        }
    }

    /** The most dangerous thing found. */
    public ReportedFinding worst() {
        return findings.get(0);
    }
}
