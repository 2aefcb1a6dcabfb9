/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.edit;

import java.time.LocalDate;
import java.util.List;

/** Something that a row must be for a change to touch it. What cannot be told of a row does not hold for it. */
public interface Test {

    /** True when rows of other tables decide. */
    default boolean looksElsewhere() {
        return false;
    }

    /** Dates before this one are taken for "none": tables say so with 1900, 1970 or a year of zeros. */
    LocalDate EARLIEST = LocalDate.of(1970, 1, 3);

    /**
     * Nothing has happened with the row since a day.
     *
     * <p>Each clock that shows a date shows one before the day, none shows something that is no date, and at least one
     * shows a date. Of related rows each one counts.
     *
     * @param clocks the dates, of which the latest counts
     * @param before the day
     */
    record Idle(List<Clock> clocks, LocalDate before) implements Test {
        public Idle {
            clocks = List.copyOf(clocks);
        }

        @Override
        public boolean looksElsewhere() {
            return clocks.stream().anyMatch(clock -> clock.of().isPresent());
        }
    }

    /**
     * A column holds none of some values, whatever their case.
     *
     * @param column the column
     * @param values the values that protect a row
     */
    record NoneOf(String column, List<String> values) implements Test {
        public NoneOf {
            values = List.copyOf(values);
        }
    }

    /**
     * No row of a relation points to it.
     *
     * @param relation the relation
     */
    record NotPointedTo(Relation relation) implements Test {
        @Override
        public boolean looksElsewhere() {
            return true;
        }
    }

    /**
     * A column holds one of some values, exactly.
     *
     * @param column the column
     * @param values the values
     */
    record OneOf(String column, List<String> values) implements Test {
        public OneOf {
            values = List.copyOf(values);
        }
    }

    /**
     * At least one of some columns holds something.
     *
     * @param columns the columns
     */
    record Holding(List<String> columns) implements Test {
        public Holding {
            columns = List.copyOf(columns);
        }
    }
}
