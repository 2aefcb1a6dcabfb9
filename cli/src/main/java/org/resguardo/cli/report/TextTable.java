/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.report;

import java.util.ArrayList;
import java.util.List;

/** A table for a screen: columns of fixed width, cells that wrap. */
public final class TextTable {
    private static final String GAP = "  ";

    private final int width;
    private final List<Integer> columns;
    private final StringBuilder text = new StringBuilder();

    /**
     * Creates an empty table.
     *
     * @param width how many characters go on a line
     * @param columns the widths in proportion to each other
     */
    public TextTable(int width, List<Integer> columns) {
        this.width = width;
        int room = width - GAP.length() * (columns.size() - 1);
        int needed = columns.stream().mapToInt(c -> c).sum();
        this.columns = columns.stream().map(c -> c * room / needed).toList();
    }

    /** Adds a row of cells. */
    public TextTable row(String... cells) {
        return row(Paint.NONE, cells);
    }

    /** Adds a row of which the first cell is painted. */
    TextTable row(Paint first, String... cells) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 0;
        for (int i = 0; i < cells.length; i++) {
            wrapped.add(Wrap.lines(cells[i], columns.get(i)));
            height = Math.max(height, wrapped.get(i).size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder built = new StringBuilder();
            for (int i = 0; i < cells.length; i++) {
                String part = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                built.append(i == 0 ? first.over(part) : part)
                        .append(" ".repeat(Math.max(0, columns.get(i) - part.length())))
                        .append(GAP);
            }
            text.append(built.toString().stripTrailing()).append('\n');
        }
        return this;
    }

    /** Adds text over all columns, from the given indentation on. */
    TextTable across(int indent, Paint paint, String content) {
        for (String line : Wrap.lines(content, width - indent)) {
            text.append(" ".repeat(indent))
                    .append(paint.over(line.stripTrailing()))
                    .append('\n');
        }
        return this;
    }

    /** Adds text over all columns, from the given indentation on. */
    public TextTable across(int indent, String content) {
        return across(indent, Paint.NONE, content);
    }

    /** Adds a line across. */
    public TextTable rule() {
        text.append("─".repeat(width)).append('\n');
        return this;
    }

    /** Adds an empty line. */
    public TextTable space() {
        text.append('\n');
        return this;
    }

    /** The table. */
    public String text() {
        return text.toString();
    }
}
