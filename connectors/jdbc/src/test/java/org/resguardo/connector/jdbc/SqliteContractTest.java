/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.connector.Connector;
import org.resguardo.testkit.contract.ConnectorContract;

class SqliteContractTest extends ConnectorContract {
    @TempDir
    static Path folder;

    @BeforeAll
    static void makeStore() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("shop.db"))) {
            KnownTables.fill(connection);
        }
    }

    @Override
    protected Connector open() throws Exception {
        return new JdbcConnector(SqliteSettings.of(folder.resolve("shop.db")));
    }

    @Override
    protected String customers() {
        return "main.customer";
    }

    @Override
    protected String orders() {
        return "main.cake_order";
    }
}
