/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.resguardo.connector.Field;

/**
 * How the rows of a sheet or a delimited file are to be read, told from the first of them.
 *
 * @param before how many rows stand above the table: a title, the name of the account, the period
 * @param headings what is written over the columns; empty when the table has no heading row
 * @param width how many columns it has
 */
record TableShape(int before, List<String> headings, int width) {
    private static final int LOOK_AT = 30;

    TableShape {
        headings = List.copyOf(headings);
    }

    /** The shape of a table that begins with the given rows. Rows without any text are to be left out beforehand. */
    static TableShape of(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        int usual = usualFilling(rows);
        int first = -1;
        for (int i = 0; i < Math.min(rows.size(), LOOK_AT); i++) {
            if (!fits(rows.get(i), usual)) {
                continue;
            }
            boolean certainOnly = first >= 0;
            if (TableHeading.is(rows.get(i), rows.subList(i + 1, rows.size()), certainOnly)
                    && (!certainOnly || fullerThanBefore(rows, i))) {
                return new TableShape(i, rows.get(i), width);
            }
            first = first < 0 ? i : first;
        }
        return new TableShape(Math.max(first, 0), List.of(), width);
    }

    /** How many rows at the top are no data. */
    int rowsToSkip() {
        return before + (headings.isEmpty() ? 0 : 1);
    }

    /** The fields, named by their headings; without a name where there is none. */
    List<Field> fields() {
        List<Field> fields = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            fields.add(Field.named(i < headings.size() ? headings.get(i).strip() : ""));
        }
        return fields;
    }

    private static int usualFilling(List<List<String>> rows) {
        int[] filled = rows.stream().mapToInt(TableShape::filled).sorted().toArray();
        return filled.length == 0 ? 0 : filled[filled.length / 2];
    }

    private static boolean fits(List<String> row, int usual) {
        int filled = filled(row);
        return filled * 10 >= usual * 6 && (filled >= 2 || usual < 2);
    }

    private static boolean fullerThanBefore(List<List<String>> rows, int at) {
        int filled = filled(rows.get(at));
        return rows.subList(0, at).stream().allMatch(row -> filled(row) < filled);
    }

    private static int filled(List<String> row) {
        return (int) row.stream().filter(cell -> !cell.isBlank()).count();
    }

    /** The rows above the table as lines of text. */
    static String asLines(List<List<String>> rows) {
        StringBuilder lines = new StringBuilder();
        for (List<String> row : rows) {
            lines.append(String.join("\t", row)).append('\n');
        }
        return lines.toString();
    }

    /** A row given as an array of cells. */
    static List<String> row(String... cells) {
        return Arrays.asList(cells);
    }
}
