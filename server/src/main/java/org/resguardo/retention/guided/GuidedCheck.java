/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.guided;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * What somebody noted when a guided rule was carried out.
 *
 * @param doneOn on which day
 * @param removed how many records went, where somebody counted
 * @param note what else there is to say; may be empty. Its text form leaves it out
 * @param accountId whose account says so
 * @param notedAt when it was noted
 */
public record GuidedCheck(LocalDate doneOn, OptionalLong removed, String note, long accountId, Instant notedAt) {
    /** How long a note may be. */
    public static final int LONGEST_NOTE = 1_000;

    @Override
    public String toString() {
        return "check of " + doneOn;
    }
}
