/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.resguardo.testkit.people.Dice;
import org.resguardo.testkit.people.Person;

/**
 * The columns of a table before it is filled.
 *
 * @param name the name of the sheet or table
 * @param columns its columns
 * @param hidden true when a person who opens the spreadsheet does not see the sheet
 */
public record TableDefinition(String name, List<Column> columns, boolean hidden) {
    public TableDefinition {
        columns = List.copyOf(columns);
    }

    /** A table with the given columns. */
    public static TableDefinition of(String name, Column... columns) {
        return new TableDefinition(name, Arrays.asList(columns), false);
    }

    /** The same table on a sheet that is hidden. */
    public TableDefinition unseen() {
        return new TableDefinition(name, columns, true);
    }

    /** Makes one row for each person. */
    public FilledTable fill(List<Person> people, Dice dice) {
        return fill(people, 0, dice);
    }

    /** Makes one row for each person, counting rows from the given number: for tables that are made in pieces. */
    public FilledTable fill(List<Person> people, int firstRow, Dice dice) {
        Dice own = dice.forPart("table " + name + " " + firstRow);
        List<List<Cell>> rows = new ArrayList<>(people.size());
        for (int i = 0; i < people.size(); i++) {
            Row row = new Row(firstRow + i, people.get(i), own);
            List<Cell> cells = new ArrayList<>(columns.size());
            for (Column column : columns) {
                cells.add(column.values().apply(row));
            }
            rows.add(cells);
        }
        return new FilledTable(this, rows);
    }

    /** Makes so many rows, each about somebody of the people by chance. */
    public FilledTable fill(int rows, List<Person> people, Dice dice) {
        Dice own = dice.forPart("people of " + name);
        List<Person> drawn = new ArrayList<>(rows);
        for (int i = 0; i < rows; i++) {
            drawn.add(own.pick(people));
        }
        return fill(drawn, dice);
    }
}
