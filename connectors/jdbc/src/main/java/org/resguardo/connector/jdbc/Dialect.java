/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.resguardo.connector.Ability;
import org.resguardo.connector.Problem.Kind;

/** What differs from one database product to another. */
sealed interface Dialect permits PostgresDialect, MariaDbDialect, SqliteDialect, SqlServerDialect {

    /** The dialect that the settings are for. */
    static Dialect of(ConnectionSettings settings) {
        return switch (settings) {
            case SqliteSettings file -> new SqliteDialect(file);
            case ServerSettings server ->
                switch (server.product()) {
                    case POSTGRESQL -> new PostgresDialect(server);
                    case MYSQL -> new MariaDbDialect(server);
                    case SQL_SERVER -> new SqlServerDialect(server);
                };
        };
    }

    /** Opens a connection that reads and cannot write, as far as the product can promise that. */
    Connection connect() throws SQLException;

    /** What the connector can do with this product. */
    default Set<Ability> abilities() {
        return EnumSet.complementOf(EnumSet.of(Ability.READ_IN_PARALLEL));
    }

    /** The schema that everything is in when nobody makes others. */
    String usualSchema();

    /** The tables that people made, in an order that is the same at each call. */
    List<TableFacts> tables(Connection connection) throws SQLException;

    /** The columns and keys of a table. */
    TableStructure structure(Connection connection, TableFacts facts) throws SQLException;

    /** A name as it is written in a statement. */
    String quoted(String name);

    /** A table as it is written in a statement. */
    default String quoted(TableName table) {
        return quoted(table.schema()) + "." + quoted(table.name());
    }

    /** A statement that counts the rows of a table, and stops counting at {@code most}. */
    default String countUpTo(String table, long most) {
        return "SELECT COUNT(*) FROM (SELECT 1 AS found FROM " + table + " LIMIT " + most + ") AS counted";
    }

    /** The best way to choose some rows of a table. */
    RowChoice sample(TableStructure table, long seed);

    /** A statement whose rows arrive a few at a time. */
    default Statement streaming(Connection connection, int rowsAtOnce) throws SQLException {
        Statement statement = connection.createStatement();
        statement.setEscapeProcessing(false);
        statement.setFetchSize(rowsAtOnce);
        return statement;
    }

    /**
     * Begins a query of many rows.
     *
     * @param rowsAtOnce how many rows to fetch at a time, where that can be chosen
     * @param longest how long all of it may take
     */
    default Rows rows(Connection connection, String query, int rowsAtOnce, Duration longest) throws SQLException {
        return new FetchedRows(connection, this, query, rowsAtOnce);
    }

    /** Lets no later statement run longer than the given time. */
    void limit(Connection connection, Duration longest) throws SQLException;

    /** Ends a statement whose rows are not all wanted, so that closing it does not fetch them. */
    default void cutShort(Statement statement) throws SQLException {
        // Closing is enough.
    }

    /** What kind of problem the driver's error is. */
    Kind kind(SQLException error, boolean connecting);
}
