/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.table;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.resguardo.engine.DataCategory;
import org.resguardo.testkit.truth.Fact;

/**
 * A column of a synthetic table: its heading, and how its values are made.
 *
 * @param heading what stands over it; may be empty or say nothing
 * @param type how a database keeps it
 * @param hidden true when a person who opens the spreadsheet does not see it
 * @param tolerated what a careful reader might also call it, so that saying so is no mistake and not saying so is none
 * @param values makes the value of a row
 */
public record Column(
        String heading, ColumnType type, boolean hidden, Set<DataCategory> tolerated, Function<Row, Cell> values) {
    public Column {
        tolerated = Set.copyOf(tolerated);
    }

    /** A column that says nothing of people. */
    public static Column plain(String heading, ColumnType type, Function<Row, String> values) {
        return new Column(heading, type, false, Set.of(), row -> Cell.plain(values.apply(row)));
    }

    /** A column each of whose values is of one category. */
    public static Column personal(String heading, DataCategory category, Function<Row, String> values) {
        return mixed(heading, row -> Cell.of(Fact.of(row.person(), category, values.apply(row))));
    }

    /** A column whose values say different things. */
    public static Column mixed(String heading, Function<Row, Cell> values) {
        return new Column(heading, ColumnType.TEXT, false, Set.of(), values);
    }

    /** The same column, kept in another way. */
    public Column as(ColumnType other) {
        return new Column(heading, other, hidden, tolerated, values);
    }

    /** The same column, hidden. */
    public Column unseen() {
        return new Column(heading, type, true, tolerated, values);
    }

    /** The same column, where calling it one of these is no mistake. */
    public Column tolerating(DataCategory first, DataCategory... more) {
        Set<DataCategory> all = EnumSet.of(first, more);
        all.addAll(tolerated);
        return new Column(heading, type, hidden, all, values);
    }

    /** The same column, filled in for so many people of a hundred; columns with the same share are filled for the same people. */
    public Column filled(int percent) {
        return new Column(
                heading,
                type,
                hidden,
                tolerated,
                row -> row.person().dice("filled").percent(percent) ? values.apply(row) : Cell.empty());
    }
}
