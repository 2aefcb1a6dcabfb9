/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resguardo.engine.Certainty;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.Detector;
import org.resguardo.engine.Evidence;
import org.resguardo.engine.Explanation;
import org.resguardo.engine.Sensitivity;
import org.resguardo.scan.profile.SystemProfile;

/**
 * One kind of personal data at one place: in a column of a table, or anywhere in a text.
 *
 * @param column where in the table; empty for a text
 * @param detector what found it
 * @param certainty how sure the engine is; in a text, of the surest value
 * @param values how many values
 * @param distinct about how many different ones among them
 * @param share the share of the column's values that fit, between 0 and 1; 0 for a text
 * @param evidence what speaks for it and against it
 * @param system the system of whose column it is known to hold this, where the table was recognised
 * @param samples masked values, when they were asked for
 */
public record ReportedFinding(
        Optional<ReportedColumn> column,
        Detector detector,
        Certainty certainty,
        long values,
        long distinct,
        double share,
        List<Evidence> evidence,
        Optional<SystemProfile> system,
        List<String> samples) {

    /** Most dangerous first: by the harm that its loss can do, then by certainty, then by number. */
    public static final Comparator<ReportedFinding> MOST_DANGEROUS_FIRST = Comparator.comparing(
                    ReportedFinding::sensitivity)
            .thenComparing(ReportedFinding::certainty)
            .thenComparingLong(ReportedFinding::values)
            .reversed()
            .thenComparingInt(f -> f.column().map(ReportedColumn::number).orElse(0))
            .thenComparing(f -> f.detector().id());

    public ReportedFinding {
        evidence = List.copyOf(evidence);
        samples = List.copyOf(samples);
    }

    /** Why it was found, in Spanish for the language {@code es} and in English for any other. */
    public String explanation(Locale language) {
        String found = Explanation.of(detector, evidence, language);
        return system.map(profile -> (found + " " + ScanWords.known(this, profile, language)).strip())
                .orElse(found);
    }

    /** The kind of personal data. */
    public DataCategory category() {
        return detector.category();
    }

    /** How much harm its loss can do. */
    public Sensitivity sensitivity() {
        return category().sensitivity();
    }
}
