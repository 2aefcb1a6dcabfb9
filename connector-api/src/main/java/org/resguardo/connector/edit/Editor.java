/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.edit;

import java.util.List;
import java.util.Optional;
import org.resguardo.connector.ConnectorException;

/**
 * A way to change the rows of one data store. Used by one thread at a time.
 *
 * <p>What goes wrong outside comes as a {@link ConnectorException}; what was begun and not committed has then not
 * happened, unless the connection broke during the commit itself, which {@link #find} can tell afterwards.
 */
public interface Editor extends AutoCloseable {

    /** The tables that can be looked at, by their ids. */
    List<String> tables() throws ConnectorException;

    /** Everything that changing a table would set in motion. */
    EditableTable table(String id) throws ConnectorException;

    /** How many rows pass, counted. */
    long count(EditableTable table, Selection selection) throws ConnectorException;

    /**
     * Rows that pass, in the order of the key, without locking them.
     *
     * @param after the row behind which to begin
     * @param most how many at the most
     */
    List<Row> rows(EditableTable table, Selection selection, Optional<Row> after, int most) throws ConnectorException;

    /**
     * Rows that pass, in any order: what a place finds soonest when few pass.
     *
     * @param most how many at the most
     */
    default List<Row> some(EditableTable table, Selection selection, int most) throws ConnectorException {
        return rows(table, selection, Optional.empty(), most);
    }

    /** The rows that have the keys of some rows, as they are now. */
    List<Row> find(EditableTable table, List<Row> keys) throws ConnectorException;

    /** The rows that point to some rows through a relation. */
    List<Row> pointing(EditableTable child, Relation relation, EditableTable parent, List<Row> parents)
            throws ConnectorException;

    /**
     * How many rows one change of a table treats at the most.
     *
     * @param usual how many the caller would take
     */
    default int together(EditableTable table, int usual) {
        return usual;
    }

    /** True when the key of a row stays with it for good; false where a key is only its place in a file, which others may sort. */
    default boolean keysStay() {
        return true;
    }

    /** True where a change replaces whole files, so that only its end tells what there is to put back ({@link Change#originals}). */
    default boolean replacesFiles() {
        return false;
    }

    /** How a file stands that a change has replaced or removed. */
    default Original.Standing standing(Original original) throws ConnectorException {
        throw new UnsupportedOperationException("rows are kept one by one here");
    }

    /** Begins a change. There is one at a time, and nothing else is asked before its end. */
    Change begin() throws ConnectorException;

    /** Ends the connection. Never throws. */
    @Override
    void close();
}
