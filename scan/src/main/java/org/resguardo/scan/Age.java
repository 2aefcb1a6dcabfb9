/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.time.LocalDate;
import java.util.Locale;

/**
 * How old the data of a place is.
 *
 * @param oldest the earliest date
 * @param newest the latest date
 * @param source where the dates come from
 */
public record Age(LocalDate oldest, LocalDate newest, Source source) {

    /** Where the dates come from, best first. */
    public enum Source {
        /** The date columns of the table itself. */
        ROWS,
        /** The dates that messages and documents bear. */
        DOCUMENT,
        /** When the file was last changed. The data in it may be older. */
        FILE_CHANGED;

        /** The word used in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The span of both, from the same source. */
    Age with(LocalDate other) {
        return new Age(other.isBefore(oldest) ? other : oldest, other.isAfter(newest) ? other : newest, source);
    }
}
