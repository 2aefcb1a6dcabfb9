/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.edit;

import org.resguardo.connector.Place;

/**
 * What is changed as one table: a file of records, a sheet of a workbook, or the documents that lie in a folder.
 *
 * @param file the path below the root, with {@code /} between names and, for a folder, at the end
 * @param sheet what the tab of the sheet says; empty for everything else
 */
record TableId(String file, String sheet) {
    /** With this an id begins, so that nobody takes it for a table of a database. */
    static final String BEGINNING = "file:";

    private static final char SHEET = '#';

    static TableId of(String id) {
        String name = id.startsWith(BEGINNING) ? id.substring(BEGINNING.length()) : id;
        int sheet = name.toLowerCase(java.util.Locale.ROOT).indexOf(".xlsx" + SHEET);
        return sheet < 0 ? new TableId(name, "") : new TableId(name.substring(0, sheet + 5), name.substring(sheet + 6));
    }

    String id() {
        return BEGINNING + file + (sheet.isEmpty() ? "" : SHEET + sheet);
    }

    /** True for the documents of a folder. */
    boolean folder() {
        return file.isEmpty() || file.endsWith("/");
    }

    Place place(String root) {
        Place place = Place.of(file.isEmpty() ? root + "/" : file);
        return sheet.isEmpty() ? place : place.in(sheet);
    }
}
