/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a rule would do, counted without touching anything.
 *
 * @param id its number
 * @param ruleId of which rule
 * @param hash of which wording
 * @param day as of which day
 * @param all how many records the table has
 * @param over of how many the period is over
 * @param tally what would be touched
 * @param alike how many changed records share their values with the fewest others; empty when that does not matter
 * @param examples some of them, covered
 * @param madeAt when it was made
 */
public record DryRun(
        long id,
        long ruleId,
        String hash,
        LocalDate day,
        long all,
        long over,
        Tally tally,
        Optional<Long> alike,
        List<Example> examples,
        Instant madeAt) {
    /** How long an approval may follow it. */
    public static final Duration VALID = Duration.ofHours(24);

    /** From how many records on a second person must approve. */
    public static final long MANY = 1_000;

    /** From which share of all records on, in percent. */
    public static final long LARGE_SHARE = 5;

    /** How many records one person can read through one by one. */
    public static final long READABLE = 15;

    /** From how many records that look the same on, nobody is told apart by them easily. */
    public static final long ENOUGH_ALIKE = 5;

    /** Keeps the examples as they are. */
    public DryRun {
        examples = List.copyOf(examples);
    }

    /**
     * One record of which most letters are covered.
     *
     * @param cells what it shows, by column
     */
    public record Example(List<Cell> cells) {
        /** Keeps the cells as they are. */
        public Example {
            cells = List.copyOf(cells);
        }

        /**
         * A covered value.
         *
         * @param column its column
         * @param masked the value
         * @param after what would stand there afterwards; the same when nothing would change
         */
        public record Cell(String column, String masked, String after) {}
    }

    /** True when a run may still follow. */
    public boolean valid(Instant now) {
        return now.isBefore(madeAt.plus(VALID));
    }

    /** How many records of the rule's period are over and stay, because something protects them. */
    public long kept() {
        return Math.max(0, over - tally.rows());
    }

    /** True when it is much, or much of what there is: nothing of that kind is done unattended. */
    public boolean large() {
        return tally.rows() > MANY || tally.rows() * 100 > all * LARGE_SHARE;
    }

    /** True when one person alone may not decide. What she can read through record by record she may: many owners are alone. */
    public boolean needsTwo() {
        return large() && tally.rows() > READABLE;
    }
}
