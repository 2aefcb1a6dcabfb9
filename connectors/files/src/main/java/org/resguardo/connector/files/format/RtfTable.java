/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

/** Knows when a table of Rich Text begins and ends, which the file only says row by row. */
final class RtfTable {
    private final DocumentText text;
    private boolean inTable;
    private boolean inRow;
    private boolean inCell;

    RtfTable(DocumentText text) {
        this.text = text;
    }

    /** A row is defined; programs define it before its cells, and some again after them. */
    void beginRow() {
        if (text.part() != DocumentPart.BODY || inRow) {
            return;
        }
        if (!inTable) {
            inTable = true;
            text.tables().beginTable();
        }
        inRow = true;
        text.tables().beginRow();
    }

    /** The present row is repeated on every page. */
    void markHeading() {
        if (inRow) {
            text.tables().markHeading();
        }
    }

    /** Text follows. */
    void inside() {
        if (text.part() != DocumentPart.BODY) {
            return;
        }
        if (inRow && !inCell) {
            inCell = true;
            text.tables().beginCell();
        } else if (inTable && !inRow) {
            finish();
        }
    }

    /** A paragraph ends; outside of a row it is the first after the table. */
    void outside() {
        if (text.part() == DocumentPart.BODY && inTable && !inRow) {
            finish();
        }
    }

    /** A cell ends. */
    void endCell() {
        if (inRow && text.part() == DocumentPart.BODY) {
            inside();
            inCell = false;
            text.tables().endCell();
        } else {
            text.text('\t');
        }
    }

    /** A row ends. */
    void endRow() {
        if (inRow && text.part() == DocumentPart.BODY) {
            inRow = false;
            inCell = false;
            text.tables().endRow();
        } else {
            text.line();
        }
    }

    /** The table ends, if there is one. */
    void finish() {
        if (inTable) {
            inTable = false;
            inRow = false;
            inCell = false;
            text.tables().endTable();
        }
    }
}
