/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.fulfil;

import java.time.LocalDate;
import java.util.List;
import org.resguardo.rights.find.Covering.Cell;

/**
 * What a person gets to read.
 *
 * @param business what the business calls itself in public
 * @param number the number of her case
 * @param day as of which day
 * @param groups what was found, place by place
 * @param searched how many places were looked through
 * @param places how many places there are
 * @param byHand the names of those that a person looks through
 */
public record PackageView(
        String business,
        String number,
        LocalDate day,
        List<Group> groups,
        long searched,
        long places,
        List<String> byHand) {
    /** Keeps the lists as they are. */
    public PackageView {
        groups = List.copyOf(groups);
        byHand = List.copyOf(byHand);
    }

    /**
     * What was found in one place.
     *
     * @param store the data store
     * @param place the table or document
     * @param file the file that holds the same as a table; empty for documents
     * @param entries one for each row or document
     */
    public record Group(String store, String place, String file, List<Entry> entries) {
        /** Keeps the entries as they are. */
        public Group {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One row or document.
     *
     * @param reason the key of the sentence that says why it is hers
     * @param of what the reason names
     * @param cells the cells of a row
     * @param texts what stands in a document
     * @param strangers true when other people were covered in it
     */
    public record Entry(String reason, String of, List<Cell> cells, List<String> texts, boolean strangers) {
        /** Keeps the lists as they are. */
        public Entry {
            cells = List.copyOf(cells);
            texts = List.copyOf(texts);
        }
    }

    /** How many rows and documents it is in all. */
    public long count() {
        return groups.stream().mapToLong(group -> group.entries().size()).sum();
    }
}
