/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

/** Takes the cells of a table row by row, from left to right, as UTF-8. */
interface TableCells {

    /** Takes rows and does nothing with them. */
    TableCells NOTHING = new TableCells() {
        @Override
        public void cell(byte[] utf8, int from, int length) {}

        @Override
        public void part(byte[] utf8, int from, int length) {}

        @Override
        public void endRow() {}
    };

    /** Takes the next cell of the row, or the last part of one that came in parts. */
    void cell(byte[] utf8, int from, int length);

    /** Takes a part of a cell that is too long to be held as a whole; more of the same cell follows. */
    void part(byte[] utf8, int from, int length);

    /** Ends the row. */
    void endRow();
}
