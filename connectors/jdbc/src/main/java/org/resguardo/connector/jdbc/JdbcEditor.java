/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.edit.Change;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.edit.LikelyRelations;
import org.resguardo.connector.edit.Relation;
import org.resguardo.connector.edit.Row;
import org.resguardo.connector.edit.Selection;

/**
 * Changes rows of a database over one connection. A transaction is open during a {@link Change} and not beside it, so that
 * nobody waits for a look: in SQLite, an open one keeps everybody else from writing.
 */
public final class JdbcEditor implements Editor {
    private final ConnectionSettings settings;
    private final Editing editing;
    private final Map<String, TableFacts> tables = new HashMap<>();
    private @Nullable Connection connection;
    private boolean changing;

    private JdbcEditor(ConnectionSettings settings, Editing editing) {
        this.settings = settings;
        this.editing = editing;
    }

    /**
     * Prepares a connection; it is opened when it is first needed.
     *
     * @param settings wiped when the editor is closed
     * @throws ConnectorException with {@code NOT_OFFERED} for a product that this program does not change
     */
    public static JdbcEditor of(ConnectionSettings settings) throws ConnectorException {
        DriverLogs.silence();
        Editing editing = Editing.of(settings)
                .orElseThrow(() -> new ConnectorException(Problem.at(Place.of(settings.name()), Kind.NOT_OFFERED)));
        return new JdbcEditor(settings, editing);
    }

    @Override
    public List<String> tables() throws ConnectorException {
        return ask(Place.of(settings.name()), open -> {
            tables.clear();
            editing.dialect()
                    .tables(open)
                    .forEach(facts -> tables.put(facts.name().id(), facts));
            return tables.keySet().stream().sorted().toList();
        });
    }

    @Override
    public EditableTable table(String id) throws ConnectorException {
        if (!tables.containsKey(id)) {
            tables();
        }
        TableFacts facts = tables.get(id);
        if (facts == null) {
            throw new ConnectorException(Problem.at(Place.of(settings.name()), Kind.NOT_FOUND));
        }
        return ask(facts.name().place(editing.dialect().usualSchema()), open -> complete(open, facts));
    }

    /** With the relations that names suggest. */
    private EditableTable complete(Connection open, TableFacts facts) throws SQLException {
        EditableTable table = editing.table(open, facts);
        List<LikelyRelations.Column> columns = editing.columns(open);
        List<Relation> pointing = new ArrayList<>(table.pointingHere());
        for (String pointedTo : editing.pointedTo(table)) {
            pointing.addAll(LikelyRelations.to(table.id(), facts.name().name(), pointedTo, columns, pointing));
        }
        return new EditableTable(
                table.id(),
                table.place(),
                table.columns(),
                table.key(),
                pointing,
                table.pointingAway(),
                table.hazards());
    }

    @Override
    public long count(EditableTable table, Selection selection) throws ConnectorException {
        return ask(table.place(), open -> new RowStatements(editing, table).count(open, selection));
    }

    @Override
    public List<Row> rows(EditableTable table, Selection selection, Optional<Row> after, int most)
            throws ConnectorException {
        return ask(table.place(), open -> new RowStatements(editing, table).rows(open, selection, after, most, false));
    }

    @Override
    public List<Row> some(EditableTable table, Selection selection, int most) throws ConnectorException {
        return ask(table.place(), open -> new RowStatements(editing, table).some(open, selection, most));
    }

    @Override
    public List<Row> find(EditableTable table, List<Row> keys) throws ConnectorException {
        return ask(table.place(), open -> new RowStatements(editing, table).find(open, keys, false));
    }

    @Override
    public List<Row> pointing(EditableTable child, Relation relation, EditableTable parent, List<Row> parents)
            throws ConnectorException {
        return ask(
                child.place(),
                open -> new RowStatements(editing, child).pointing(open, relation, parent, parents, false));
    }

    @Override
    public Change begin() throws ConnectorException {
        settle();
        return within(Place.of(settings.name()), open -> {
            open.setAutoCommit(false);
            changing = true;
            return new JdbcChange(this, editing);
        });
    }

    /** Ends the change that is under way; what it has not committed has not happened. */
    void end() {
        changing = false;
        settle();
    }

    /** A question to the database. */
    interface Question<T> {
        T of(Connection open) throws SQLException;
    }

    /** Asks, and ends what was begun for it; a change that is under way would end with it. */
    private <T> T ask(Place place, Question<T> question) throws ConnectorException {
        if (changing) {
            throw new IllegalStateException("a change is under way: ask before it");
        }
        try {
            return within(place, question);
        } finally {
            settle();
        }
    }

    /** Asks within whatever was begun. */
    <T> T within(Place place, Question<T> question) throws ConnectorException {
        Connection open = connected();
        try {
            return question.of(open);
        } catch (SQLException e) {
            Kind kind = kind(e);
            if (kind == Kind.CONNECTION_LOST || kind == Kind.QUERY_TOOK_TOO_LONG) {
                abandon();
            }
            throw new ConnectorException(Problem.at(place, kind));
        }
    }

    private Kind kind(SQLException error) {
        Kind kind = editing.dialect().kind(error, false);
        boolean rule = String.valueOf(error.getSQLState()).startsWith("23") || (error.getErrorCode() & 0xFF) == 19;
        if (kind == Kind.CONNECTION_LOST || kind == Kind.QUERY_TOOK_TOO_LONG) {
            return kind;
        }
        boolean denied = kind == Kind.NO_RIGHT_TO_READ || kind == Kind.NOT_PERMITTED;
        if (denied) {
            return Kind.NO_RIGHT_TO_CHANGE;
        }
        return rule || kind == Kind.TABLE_NOT_GIVEN ? Kind.CHANGE_REFUSED : kind;
    }

    private Connection connected() throws ConnectorException {
        Connection current = connection;
        try {
            boolean open = current != null && !current.isClosed();
            if (changing && !open) {
                throw new ConnectorException(Problem.at(Place.of(settings.name()), Kind.CONNECTION_LOST));
            }
            if (current == null || !open) {
                current = editing.connect();
                connection = current;
            }
            return current;
        } catch (SQLException e) {
            throw new ConnectorException(
                    Problem.at(Place.of(settings.name()), editing.dialect().kind(e, true)));
        }
    }

    /** Takes back what was not committed; a connection that cannot even do that is given up. */
    private void settle() {
        Connection current = connection;
        if (current == null) {
            return;
        }
        try {
            if (!current.isClosed() && !current.getAutoCommit()) {
                current.rollback();
                current.setAutoCommit(true);
            }
        } catch (SQLException e) {
            abandon();
        }
    }

    private void abandon() {
        Connection current = connection;
        connection = null;
        if (current != null) {
            try {
                current.close();
            } catch (SQLException e) {
                // The other side is gone already; what was not committed goes with it.
            }
        }
    }

    @Override
    public void close() {
        settle();
        abandon();
        settings.wipe();
    }
}
