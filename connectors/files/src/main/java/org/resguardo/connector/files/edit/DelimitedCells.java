/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.edit;

import java.util.ArrayList;
import java.util.List;

/** Finds where the cells of delimited text stand, so that a file can be changed there and nowhere else. */
final class DelimitedCells {
    private final String text;
    private final char delimiter;
    private final char quote;
    private int at;

    DelimitedCells(String text, int from, char delimiter, char quote) {
        this.text = text;
        this.delimiter = delimiter;
        this.quote = quote;
        this.at = from;
    }

    /**
     * A line with its cells.
     *
     * @param start where it begins
     * @param end where the next one begins
     * @param cells its cells
     */
    record Line(int start, int end, List<Cell> cells) {
        boolean blank() {
            return cells.stream().allMatch(cell -> cell.value().isBlank());
        }
    }

    /**
     * A cell.
     *
     * @param start where it begins, with its quote
     * @param end where it ends
     * @param value what it holds, without quotes
     */
    record Cell(int start, int end, String value) {}

    /** All lines from the beginning on. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        while (at < text.length()) {
            lines.add(line());
        }
        return lines;
    }

    private Line line() {
        int start = at;
        List<Cell> cells = new ArrayList<>();
        do {
            cells.add(cell());
        } while (at < text.length() && text.charAt(at) == delimiter && at++ >= 0);
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n' && !endsWithLineFeed(start)) {
            at++;
        }
        return new Line(start, at, cells);
    }

    /** True when the line has its end already. */
    private boolean endsWithLineFeed(int start) {
        return at > start && text.charAt(at - 1) == '\n';
    }

    private Cell cell() {
        int start = at;
        if (at < text.length() && text.charAt(at) == quote) {
            return quoted(start);
        }
        while (at < text.length() && !ends(text.charAt(at))) {
            at++;
        }
        return new Cell(start, at, text.substring(start, at));
    }

    /** A quote within is written twice; what stands behind the last one belongs to the cell too. */
    private Cell quoted(int start) {
        StringBuilder value = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != quote) {
                value.append(c);
            } else if (at < text.length() && text.charAt(at) == quote) {
                value.append(c);
                at++;
            } else {
                break;
            }
        }
        while (at < text.length() && !ends(text.charAt(at))) {
            value.append(text.charAt(at++));
        }
        return new Cell(start, at, value.toString());
    }

    private boolean ends(char c) {
        return c == delimiter || c == '\r' || c == '\n';
    }

    /** A value as a cell. */
    static String written(String value, char delimiter, char quote, boolean wasQuoted) {
        boolean needed = wasQuoted
                || value.indexOf(delimiter) >= 0
                || value.indexOf(quote) >= 0
                || value.indexOf('\n') >= 0
                || value.indexOf('\r') >= 0;
        String twice = String.valueOf(quote) + quote;
        return needed && !value.isEmpty() ? quote + value.replace(String.valueOf(quote), twice) + quote : value;
    }
}
