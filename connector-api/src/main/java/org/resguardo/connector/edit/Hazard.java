/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.edit;

/**
 * Something of a table that makes a change do more, or less, than it seems to.
 *
 * @param kind what it is
 * @param name what the place calls it, or an empty string
 */
public record Hazard(Kind kind, String name) {

    /** What may stand in the way, or must be known. */
    public enum Kind {
        /** No column says for certain which row is which. */
        NO_KEY(true, true),
        /** The place runs a program of its own when a row is deleted. */
        RUNS_ON_DELETE(true, false),
        /** It does so when a row is put in, so rows could not be put back as they were. */
        RUNS_ON_INSERT(true, false),
        /** It does so when a row is changed. */
        RUNS_ON_UPDATE(false, true),
        /** The place rewrites statements. */
        REWRITES(true, true),
        /** Rows are hidden from some accounts. */
        HIDES_ROWS(true, true),
        /** Old versions of rows are kept. */
        KEEPS_VERSIONS(true, true),
        /** Other tables inherit from it, and their rows would go too. */
        INHERITED(true, true),
        /** A change cannot be taken back half-way. */
        NO_TRANSACTIONS(true, true),
        /** It is no table with rows of its own. */
        NO_TABLE(true, true),
        /** It is too large to be changed from here, or of a form that is not understood well enough. */
        BEYOND_US(true, true),
        /** Its parts cannot be changed one by one; only a whole record can go. */
        WHOLE_ONLY(false, true),
        /** A column's values cannot be put back as they were. */
        UNKNOWN_TYPE(true, true),
        /** Something else shows its rows, and shows what is left afterwards. */
        SHOWN_BY(false, false),
        /** Something else keeps a copy of its rows, and goes on keeping it. */
        COPIED_BY(false, false),
        /** Some of what is there is too large to be changed from here, and stays. */
        LEFT_OUT(false, false),
        /** A column seems to mark rows as deleted that are still there. */
        MARKS_DELETED(false, false);

        private final boolean stopsDeleting;
        private final boolean stopsChanging;

        Kind(boolean stopsDeleting, boolean stopsChanging) {
            this.stopsDeleting = stopsDeleting;
            this.stopsChanging = stopsChanging;
        }
    }

    /** True when rows must not be deleted because of it. */
    public boolean stopsDeleting() {
        return kind.stopsDeleting;
    }

    /** True when values must not be changed because of it. */
    public boolean stopsChanging() {
        return kind.stopsChanging;
    }
}
