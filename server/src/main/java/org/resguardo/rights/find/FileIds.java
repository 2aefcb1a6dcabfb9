/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.find;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.resguardo.connector.Place;
import org.resguardo.connector.edit.Row;

/** How the files of a folder are called where their records are changed. */
final class FileIds {
    static final String BEGINNING = "file:";

    private FileIds() {}

    /**
     * A document in the list of its folder.
     *
     * @param folder the list, by its id
     * @param columns its columns
     * @param row the document's line
     */
    record Line(String folder, List<String> columns, Row row) {}

    /** The list of the folder in which a file lies. */
    static String folder(String file) {
        return BEGINNING + file.substring(0, file.lastIndexOf('/') + 1);
    }

    /** True for the list of a folder's documents. */
    static boolean isFolder(String table) {
        return table.startsWith(BEGINNING) && (table.endsWith("/") || table.length() == BEGINNING.length());
    }

    /** The file in which a table lies. */
    static String file(String table) {
        String file = table.substring(BEGINNING.length());
        int sheet = file.toLowerCase(Locale.ROOT).indexOf(".xlsx#");
        return sheet < 0 ? file : file.substring(0, sheet + ".xlsx".length());
    }

    static boolean mailbox(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".mbox");
    }

    /** True when all of a file was looked at as rows: a mailbox has files within it besides. */
    static boolean rowsOnly(Set<String> tables, String file) {
        boolean rows = tables.contains(BEGINNING + file)
                || tables.stream().anyMatch(id -> id.startsWith(BEGINNING + file + "#"));
        return rows && !mailbox(file);
    }

    /** True for the messages of a mailbox that was looked at as rows; what is attached to them was not. */
    static boolean asRows(Set<String> tables, String file, Place place) {
        String first = place.steps().getFirst();
        boolean inside = place.steps().size() > 1 && !place.last().equals(DocumentReader.HEADERS);
        return mailbox(file)
                && tables.contains(BEGINNING + file)
                && (file.endsWith(first) || first.endsWith(file))
                && !inside;
    }
}
