/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.resguardo.connector.Ability;
import org.resguardo.connector.Connector;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Coverage;
import org.resguardo.connector.Dataset;
import org.resguardo.connector.DatasetDescription;
import org.resguardo.connector.Intake;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.ReadLimit;

/**
 * A database. Its tables and materialised views are its datasets; it is read over one connection, so that nobody who
 * works with it notices.
 *
 * <p>Views are left out: what they show is in the tables already, and to read one may cost the database anything. So are
 * tables that only point to another server, and the database's own.
 */
public final class JdbcConnector implements Connector {
    private final ConnectionSettings settings;
    private final Dialect dialect;
    private final Session session;
    private final Map<String, TableFacts> tables = new HashMap<>();

    /**
     * Prepares a connection; it is opened when it is first needed.
     *
     * @param settings wiped when the connector is closed
     */
    public JdbcConnector(ConnectionSettings settings) {
        DriverLogs.silence();
        this.settings = settings;
        this.dialect = Dialect.of(settings);
        this.session = new Session(dialect);
    }

    @Override
    public String name() {
        return settings.name();
    }

    @Override
    public Set<Ability> abilities() {
        return dialect.abilities();
    }

    @Override
    public void list(Consumer<Dataset> datasets, Consumer<Problem> problems) throws ConnectorException {
        Connection connection = connected();
        try {
            for (TableFacts facts : dialect.tables(connection)) {
                tables.put(facts.name().id(), facts);
                datasets.accept(new Dataset(
                        facts.name().id(),
                        place(facts),
                        facts.bytes(),
                        facts.rows(),
                        Optional.empty(),
                        facts.version()));
            }
        } catch (SQLException e) {
            throw failure(Place.of(name()), e);
        } finally {
            session.settle();
        }
    }

    @Override
    public DatasetDescription describe(Dataset dataset) throws ConnectorException {
        TableFacts facts = known(dataset);
        TableStructure table = structure(connected(), facts, dataset);
        session.settle();
        return new DatasetDescription(table.fields(), facts.comment(), table.foreignKeys());
    }

    @Override
    public void read(Dataset dataset, ReadLimit limit, Intake intake) throws ConnectorException {
        TableFacts facts = known(dataset);
        Connection connection = connected();
        TableStructure table = structure(connection, facts, dataset);
        try (RowHandover rows = new RowHandover(connection, dialect, table, dataset.place(), intake, limit.time())) {
            read(rows, dataset, limit, intake);
        } finally {
            session.settle();
        }
    }

    @Override
    public void close() {
        session.close();
        settings.wipe();
    }

    private void read(RowHandover rows, Dataset dataset, ReadLimit limit, Intake intake) throws ConnectorException {
        try {
            rows.end(choose(rows, limit).hand(rows, limit.rows()));
            if (rows.timeIsUp()) {
                intake.problem(Problem.at(dataset.place(), Kind.TOOK_TOO_LONG));
            }
        } catch (SQLException e) {
            ConnectorException failure = failure(dataset.place(), e);
            rows.flush();
            if (rows.handed() == 0) {
                throw failure;
            }
            intake.problem(failure.problem());
        }
    }

    private RowChoice choose(RowHandover rows, ReadLimit limit) throws SQLException {
        if (rows.table().columns().isEmpty()) {
            return (none, most) -> Coverage.all(0);
        }
        boolean all = limit.allRows() || rows.countUpTo(limit.rows() + 1) <= limit.rows();
        return all ? new WholeTable() : dialect.sample(rows.table(), limit.seed());
    }

    private TableFacts known(Dataset dataset) throws ConnectorException {
        if (!tables.containsKey(dataset.id())) {
            list(listed -> {}, problem -> {});
        }
        TableFacts facts = tables.get(dataset.id());
        if (facts == null) {
            throw new ConnectorException(Problem.at(dataset.place(), Kind.NOT_FOUND));
        }
        return facts;
    }

    private TableStructure structure(Connection connection, TableFacts facts, Dataset dataset)
            throws ConnectorException {
        try {
            return dialect.structure(connection, facts);
        } catch (SQLException e) {
            session.settle();
            throw failure(dataset.place(), e);
        }
    }

    private Connection connected() throws ConnectorException {
        try {
            return session.connection();
        } catch (SQLException e) {
            throw new ConnectorException(Problem.at(Place.of(name()), dialect.kind(e, true)));
        }
    }

    /** A lost connection is given up here, so that the next table is read over a new one. */
    private ConnectorException failure(Place place, SQLException error) {
        Kind kind = dialect.kind(error, false);
        if (kind == Kind.CONNECTION_LOST || kind == Kind.QUERY_TOOK_TOO_LONG) {
            session.close();
        }
        return new ConnectorException(Problem.at(place, kind));
    }

    private Place place(TableFacts facts) {
        return facts.name().place(dialect.usualSchema());
    }
}
