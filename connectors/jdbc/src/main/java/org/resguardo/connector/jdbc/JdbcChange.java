/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.util.List;
import java.util.Optional;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Place;
import org.resguardo.connector.edit.Change;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Relation;
import org.resguardo.connector.edit.Row;
import org.resguardo.connector.edit.Selection;

/** One transaction of a {@link JdbcEditor}. */
final class JdbcChange implements Change {
    private final JdbcEditor editor;
    private final Editing editing;
    private Place last = Place.of("database");

    JdbcChange(JdbcEditor editor, Editing editing) {
        this.editor = editor;
        this.editing = editing;
    }

    @Override
    public List<Row> take(EditableTable table, Selection selection, Optional<Row> after, int most)
            throws ConnectorException {
        return within(table, open -> statements(table).rows(open, selection, after, most, true));
    }

    @Override
    public List<Row> takeToDelete(EditableTable table, Selection selection, Optional<Row> after, int most)
            throws ConnectorException {
        return within(table, open -> statements(table).rows(open, selection, after, most, !editing.refusesStale(open)));
    }

    @Override
    public List<Row> takePointing(EditableTable child, Relation relation, EditableTable parent, List<Row> parents)
            throws ConnectorException {
        return within(child, open -> statements(child).pointing(open, relation, parent, parents, true));
    }

    @Override
    public List<Row> stillPassing(EditableTable table, Selection selection, List<Row> rows) throws ConnectorException {
        return within(table, open -> statements(table).stillPassing(open, selection, rows));
    }

    @Override
    public List<Row> takeAgain(EditableTable table, List<Row> keys) throws ConnectorException {
        return within(table, open -> statements(table).find(open, keys, true));
    }

    @Override
    public int delete(EditableTable table, List<Row> rows) throws ConnectorException {
        return within(table, open -> statements(table).delete(open, rows));
    }

    @Override
    public int update(EditableTable table, List<Row> before, List<Row> after) throws ConnectorException {
        return within(table, open -> statements(table).update(open, before, after));
    }

    @Override
    public int insert(EditableTable table, List<Row> rows) throws ConnectorException {
        return within(table, open -> statements(table).insert(open, rows));
    }

    private RowStatements statements(EditableTable table) {
        return new RowStatements(editing, table);
    }

    private <T> T within(EditableTable table, JdbcEditor.Question<T> question) throws ConnectorException {
        last = table.place();
        return editor.within(last, question);
    }

    @Override
    public void commit() throws ConnectorException {
        editor.within(last, open -> {
            open.commit();
            return true;
        });
    }

    @Override
    public void close() {
        editor.end();
    }
}
