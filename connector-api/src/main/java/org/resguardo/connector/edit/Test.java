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

    /**
     * It is one of some rows, known by their keys; where a key is only a place in a file, by all that stands in the row.
     *
     * @param rows the rows, with a value for each column of the table
     */
    record Among(List<Row> rows) implements Test {
        public Among {
            rows = List.copyOf(rows);
        }
    }

    /**
     * At least one mark of a person is there. More rows pass than are hers, and never fewer: whoever asks reads them again.
     *
     * @param marks the marks
     */
    record Naming(List<Mark> marks) implements Test {
        public Naming {
            marks = List.copyOf(marks);
        }
    }

    /**
     * What a column may hold that names a person.
     *
     * @param column the column
     * @param how how it may stand there
     * @param texts one of these
     */
    record Mark(String column, How how, List<String> texts) {
        public Mark {
            texts = List.copyOf(texts);
        }

        /** How a text may stand in a column. */
        public enum How {
            /** Alone, letter by letter: what an index finds. */
            ALONE,
            /** Somewhere, whatever the case of Latin letters without accents. */
            WITHIN,
            /** Somewhere, with any signs between the digits. */
            DIGITS,
            /** Somewhere, as far as its plain consonants and digits tell: accents and spaces may differ. */
            ROUGHLY
        }

        /**
         * The runs of plain consonants and digits of a text, in small letters and in order, by which {@link How#ROUGHLY} goes. The
         * letter n is left out, since it is written with and without its tilde.
         */
        public static List<String> runs(String text) {
            String plain = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
                    .toLowerCase(java.util.Locale.ROOT)
                    .replaceAll("[a-z]\\p{M}+|[^b-df-hj-mp-tv-z0-9]+", " ");
            return java.util.Arrays.stream(plain.split(" "))
                    .filter(run -> !run.isEmpty())
                    .collect(java.util.stream.Collectors.toList());
        }
    }
}
