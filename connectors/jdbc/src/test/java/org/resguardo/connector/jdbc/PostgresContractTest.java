/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.resguardo.connector.Connector;
import org.resguardo.testkit.contract.ConnectorContract;
import org.resguardo.testkit.contract.KnownStore;
import org.resguardo.testkit.database.LivePostgres;

class PostgresContractTest extends ConnectorContract {
    private static final LivePostgres SERVER = LivePostgres.shared();

    @BeforeAll
    static void makeStore() throws Exception {
        Databases.make(SERVER, "contract_shop");
        try (Connection connection = SERVER.connect("contract_shop")) {
            KnownTables.fill(connection);
            KnownTables.run(
                    connection,
                    List.of(
                            "COMMENT ON TABLE customer IS '" + KnownStore.CUSTOMER_COMMENT + "'",
                            "COMMENT ON COLUMN customer.email IS '" + KnownStore.EMAIL_COMMENT + "'",
                            "ANALYZE"));
        }
    }

    @Override
    protected Connector open() throws Exception {
        return new JdbcConnector(Databases.settings(SERVER, "contract_shop"));
    }

    @Override
    protected String customers() {
        return "public.customer";
    }

    @Override
    protected String orders() {
        return "public.cake_order";
    }
}
