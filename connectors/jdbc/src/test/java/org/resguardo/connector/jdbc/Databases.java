/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.resguardo.connector.ConnectorException;
import org.resguardo.testkit.database.LiveDatabase;
import org.resguardo.testkit.database.LiveMariaDb;
import org.resguardo.testkit.database.LivePostgres;

/** Empty databases on the servers that all tests share. */
final class Databases {

    private Databases() {}

    /** Makes an empty database, in place of one of that name. */
    static void make(LiveDatabase server, String name) throws SQLException {
        try (Connection admin = server.connect()) {
            KnownTables.run(admin, List.of("DROP DATABASE IF EXISTS " + name, "CREATE DATABASE " + name));
        }
    }

    static ServerSettings settings(LivePostgres server, String database) throws ConnectorException {
        return settings(DatabaseProduct.POSTGRESQL, server, database);
    }

    static ServerSettings settings(LiveMariaDb server, String database) throws ConnectorException {
        return settings(DatabaseProduct.MYSQL, server, database);
    }

    private static ServerSettings settings(DatabaseProduct product, LiveDatabase server, String database)
            throws ConnectorException {
        return ServerSettings.of(product, server.host(), database)
                .port(server.port())
                .login(server.user(), server.password().toCharArray());
    }
}
