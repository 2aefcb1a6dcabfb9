/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import java.util.List;

/**
 * Finds personal data. Made once and used by many threads; each {@link TextScan} and each {@link ColumnProfiler} belongs to
 * one thread at a time.
 */
public final class Engine {

    private Engine() {}

    /** An engine with the detectors that are on by default. */
    public static Engine standard() {
        return new Engine();
    }

    /** The detectors that this engine looks with, by id. */
    public List<Detector> detectors() {
        return List.of();
    }

    /**
     * Begins to look at a text.
     *
     * @param least findings below this certainty are not handed over
     * @param sink takes the findings
     */
    public TextScan text(Certainty least, FindingSink sink) {
        return new TextScan() {
            @Override
            public void add(byte[] utf8, int from, int length) {}

            @Override
            public void close() {}
        };
    }

    /**
     * Begins to look at a column.
     *
     * @param samples how many masked values to keep, 0 for none
     */
    public ColumnProfiler column(int samples) {
        ColumnProfile profile = new ColumnProfile();
        return new ColumnProfiler() {
            @Override
            public void add(ColumnBatch batch) {}

            @Override
            public ColumnProfile profile() {
                return profile;
            }
        };
    }

    /**
     * Says what the columns of one table hold. All columns are judged together, since one makes another likelier.
     *
     * @param headings what is written over each column
     * @param profiles what is known of the values of each, in the same order
     * @return for each column, in the same order, what it holds, surest first; an empty list where nothing was found
     */
    public List<List<ColumnFinding>> judge(List<ColumnHeading> headings, List<ColumnProfile> profiles) {
        return profiles.stream().map(p -> List.<ColumnFinding>of()).toList();
    }

    /**
     * True when a text that stands where a heading should be is itself a value, as in a file without headings. Such a text is
     * not shown.
     */
    public boolean looksLikeValue(String heading) {
        return heading.isEmpty() && detectors().isEmpty();
    }
}
