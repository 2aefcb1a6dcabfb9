/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The first rows of a table, held as text while it is decided what they are. */
final class TableSample implements TableCells {
    static final int MOST_ROWS = 200;
    private static final int MOST_CELLS = 20_000;
    private static final int LONGEST_CELL = 1000;

    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int cells;

    /** True when enough rows are held. */
    boolean full() {
        return rows.size() >= MOST_ROWS || cells >= MOST_CELLS;
    }

    /** The rows held. */
    List<List<String>> all() {
        return rows;
    }

    /** The rows held without the last one, unless it is the only one. */
    List<List<String>> allButLast() {
        return rows.size() < 2 ? rows : rows.subList(0, rows.size() - 1);
    }

    @Override
    public void cell(byte[] utf8, int from, int length) {
        if (cells++ <= MOST_CELLS) {
            row.add(new String(utf8, from, Math.min(length, LONGEST_CELL), StandardCharsets.UTF_8));
        }
    }

    @Override
    public void part(byte[] utf8, int from, int length) {
        // the last part stands for the cell
    }

    @Override
    public void endRow() {
        rows.add(row);
        row = new ArrayList<>();
    }
}
