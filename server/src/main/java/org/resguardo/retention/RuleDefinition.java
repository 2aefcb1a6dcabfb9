/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.resguardo.connector.edit.Clock;

/**
 * What a retention rule says.
 *
 * @param storeId in which data store
 * @param dataset of which table, by its id
 * @param months after how many months
 * @param clocks counted from the latest of these dates
 * @param action what is done then
 * @param fields with which columns, when the row itself stays
 * @param protections which rows are left alone
 * @param along the relations whose rows go along, by their names
 * @param purpose what the records are kept for as laws name it, by its id; empty when no law is known to speak of it
 * @param archiveMonths how many months an archive is kept before it is destroyed; 0 when nothing is archived
 */
public record RuleDefinition(
        long storeId,
        String dataset,
        int months,
        List<Clock> clocks,
        DisposalAction action,
        List<String> fields,
        List<Protection> protections,
        Set<String> along,
        String purpose,
        int archiveMonths) {
    /** The longest period, in months. */
    public static final int LONGEST = 1_200;

    /** Refuses what no rule can say. */
    public RuleDefinition {
        if (months < 1 || months > LONGEST) {
            throw new IllegalArgumentException("a period has between one and " + LONGEST + " months");
        }
        if (clocks.isEmpty()) {
            throw new IllegalArgumentException("a period is counted from something");
        }
        if (action.removesRows() != fields.isEmpty()) {
            throw new IllegalArgumentException("columns are named when, and only when, the row stays");
        }
        if ((action == DisposalAction.ARCHIVE) != (archiveMonths > 0) || archiveMonths > LONGEST) {
            throw new IllegalArgumentException("an archive, and nothing else, is kept for a time of its own");
        }
        clocks = List.copyOf(clocks);
        fields = List.copyOf(fields);
        protections = List.copyOf(protections);
        along = java.util.Collections.unmodifiableSet(new TreeSet<>(along));
    }

    /** A rule that archives nothing. */
    public RuleDefinition(
            long storeId,
            String dataset,
            int months,
            List<Clock> clocks,
            DisposalAction action,
            List<String> fields,
            List<Protection> protections,
            Set<String> along,
            String purpose) {
        this(storeId, dataset, months, clocks, action, fields, protections, along, purpose, 0);
    }

    /** A rule for records of which no law speaks. */
    public RuleDefinition(
            long storeId,
            String dataset,
            int months,
            List<Clock> clocks,
            DisposalAction action,
            List<String> fields,
            List<Protection> protections,
            Set<String> along) {
        this(storeId, dataset, months, clocks, action, fields, protections, along, "");
    }

    /** The same with another period. */
    public RuleDefinition withPeriod(int other) {
        return new RuleDefinition(
                storeId, dataset, other, clocks, action, fields, protections, along, purpose, archiveMonths);
    }

    /** After how many months nothing is left, in the place or in an archive. */
    public int keptMonths() {
        return months + archiveMonths;
    }

    /** The first day that is too recent, as seen on a day. One day is left to spare, so that no time zone cuts a period short. */
    public LocalDate cutoff(LocalDate today) {
        return today.minusMonths(months).minusDays(1);
    }

    /** By which one wording is told from every other; a dry run and an approval are for this and nothing else. */
    public String hash() {
        return Fingerprint.of(RuleText.of(this));
    }
}
