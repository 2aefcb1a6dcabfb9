/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.edit;

import java.util.List;
import java.util.Optional;
import org.resguardo.connector.ConnectorException;

/**
 * One change of a data store: all of it happens at {@link #commit}, or nothing. Rows that it has read stay as they are
 * until its end.
 */
public interface Change extends AutoCloseable {

    /** Rows that pass, in the order of the key, locked against everybody else. */
    List<Row> take(EditableTable table, Selection selection, Optional<Row> after, int most) throws ConnectorException;

    /**
     * The same for rows that this change deletes, to which no others point. A place that by itself refuses to delete what somebody
     * has changed since it was read need not lock them; {@link #delete} then fails with {@code CHANGED_WHILE_READING}.
     */
    default List<Row> takeToDelete(EditableTable table, Selection selection, Optional<Row> after, int most)
            throws ConnectorException {
        return take(table, selection, after, most);
    }

    /** The rows that point to some rows through a relation, locked. */
    List<Row> takePointing(EditableTable child, Relation relation, EditableTable parent, List<Row> parents)
            throws ConnectorException;

    /**
     * Those of some locked rows that still pass. Rows of other tables may have come between the question and the lock, and
     * nobody can put more of them there now where the place itself knows of the relation.
     */
    List<Row> stillPassing(EditableTable table, Selection selection, List<Row> rows) throws ConnectorException;

    /** Those of some rows that are still there, as they are now, locked. */
    List<Row> takeAgain(EditableTable table, List<Row> keys) throws ConnectorException;

    /** Deletes rows that this change has taken; tells how many were deleted. */
    int delete(EditableTable table, List<Row> rows) throws ConnectorException;

    /** Puts other values into rows that this change has taken; keys stay. Tells how many rows were found. */
    int update(EditableTable table, List<Row> before, List<Row> after) throws ConnectorException;

    /** Puts rows in, exactly as they are. */
    int insert(EditableTable table, List<Row> rows) throws ConnectorException;

    /** The files that the change will replace or remove, as they are; a place that keeps rows one by one has none. */
    default List<Original> originals() throws ConnectorException {
        return List.of();
    }

    /** Puts a file back that a change before this one left as {@link Original#after} says. */
    default void putBack(Original original) throws ConnectorException {
        throw new UnsupportedOperationException("rows are put back one by one here");
    }

    /** Makes it happen. */
    void commit() throws ConnectorException;

    /** Takes back what was not committed. Never throws. */
    @Override
    void close();
}
