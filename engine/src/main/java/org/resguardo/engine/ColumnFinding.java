/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import java.util.List;

/**
 * Personal data in a column.
 *
 * @param detector what found it
 * @param certainty how sure the engine is
 * @param values in how many of the values looked at it was found; where only the heading speaks, how many values there are
 * @param share {@code values} as a share of the values that are not empty, between 0 and 1
 * @param distinct about how many different values there are among them, within some 3 percent
 * @param evidence what speaks for it and against it
 * @param samples masked values, when they were asked for
 */
public record ColumnFinding(
        Detector detector,
        Certainty certainty,
        long values,
        double share,
        long distinct,
        List<Evidence> evidence,
        List<String> samples) {
    public ColumnFinding {
        evidence = List.copyOf(evidence);
        samples = List.copyOf(samples);
    }

    /** The kind of personal data. */
    public DataCategory category() {
        return detector.category();
    }
}
