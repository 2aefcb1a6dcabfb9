/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.Place;
import org.resguardo.connector.files.FileIntake;

/**
 * The tables in the body of a document.
 *
 * <p>A table whose first row is a heading is handed over as a table. Any other is text with a tab between cells and a line
 * a row: documents use tables for forms ({@code Name | Ana}) and for layout, where the first row says nothing about the
 * column below it. A table within a cell is part of the cell's text.
 */
final class DocumentTables {
    private static final int LONGEST_HEADING = 60;

    private final DocumentText text;
    private final FileIntake intake;
    private final Place document;
    private final StringBuilder cell = new StringBuilder();
    private final List<String> row = new ArrayList<>();
    private @Nullable List<String> first;
    private @Nullable DocumentTable table;
    private boolean asText;
    private boolean heading;
    private boolean inCell;
    private int depth;
    private int number;

    DocumentTables(DocumentText text, FileIntake intake, Place document) {
        this.text = text;
        this.intake = intake;
        this.document = document;
    }

    /** A table begins. */
    void beginTable() {
        if (apart() || depth++ > 0) {
            text.line();
            return;
        }
        asText = false;
        number++;
    }

    /** A row begins. */
    void beginRow() {
        if (outermost()) {
            heading = false;
            row.clear();
        }
    }

    /** The file itself says that the present row is a heading. */
    void markHeading() {
        heading |= outermost();
    }

    /** A cell begins. */
    void beginCell() {
        if (outermost()) {
            cell.setLength(0);
            inCell = true;
        }
    }

    /** The cell ends. */
    void endCell() {
        if (outermost()) {
            row.add(cell.toString().strip());
            inCell = false;
        } else {
            text.text('\t');
        }
    }

    /** The row ends. */
    void endRow() {
        if (!outermost()) {
            text.line();
        } else if (asText) {
            write(row);
        } else if (table != null) {
            table.row(row);
        } else if (first != null) {
            second(first);
        } else {
            consider();
        }
    }

    /** The table ends. */
    void endTable() {
        if (apart() || depth == 0 || --depth > 0) {
            text.line();
            return;
        }
        close();
    }

    /** True when text belongs to a cell. */
    boolean inCell() {
        return inCell;
    }

    /** The text of the present cell. */
    StringBuilder cell() {
        return cell;
    }

    /** True while a table is open at the intake, which takes no text meanwhile. */
    boolean handingOver() {
        return table != null;
    }

    /** A cell has become as long as a chapter: it lays out a page, and what is below it is handed over as text. */
    void cellIsFull() {
        giveUpHeadings();
        String held = cell.toString();
        cell.setLength(0);
        inCell = false;
        write(row);
        row.clear();
        text.text(held);
        inCell = true;
    }

    /** Ends the table at the intake; the rows that follow are text. */
    void giveUpHeadings() {
        if (table != null) {
            table.close();
            table = null;
        }
        List<String> held = first;
        first = null;
        asText = true;
        if (held != null) {
            write(held);
        }
    }

    /** Ends a table that the file did not end. */
    void close() {
        inCell = false;
        depth = 0;
        giveUpHeadings();
    }

    private boolean apart() {
        return text.part() != DocumentPart.BODY;
    }

    private boolean outermost() {
        return depth == 1 && !apart();
    }

    private void consider() {
        if (row.isEmpty()) {
            return;
        }
        if (row.size() <= intake.options().maxColumns() && (heading || (row.size() > 2 && looksLikeHeadings(row)))) {
            first = List.copyOf(row);
        } else {
            asText = true;
            write(row);
        }
    }

    private void second(List<String> headings) {
        if (row.size() == headings.size()) {
            text.pause();
            table = new DocumentTable(intake, document.in("table " + number), headings);
            table.row(row);
            first = null;
        } else {
            giveUpHeadings();
            write(row);
        }
    }

    private void write(List<String> cells) {
        if (!cells.isEmpty()) {
            text.line();
            text.text(String.join("\t", cells));
            text.line();
        }
    }

    private static boolean looksLikeHeadings(List<String> cells) {
        Set<String> seen = new HashSet<>();
        for (String one : cells) {
            boolean fits = !one.isEmpty() && one.length() <= LONGEST_HEADING;
            if (!fits || !wordsOnly(one) || !seen.add(one.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    private static boolean wordsOnly(String cell) {
        int digits = 0;
        boolean letters = false;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            digits += Character.isDigit(c) ? 1 : 0;
            letters |= Character.isLetter(c);
            if (c == '@') {
                return false;
            }
        }
        return digits <= 2 && (letters || cell.equals("#")) && !cell.endsWith(":");
    }
}
