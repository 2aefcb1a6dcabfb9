/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.resguardo.connector.Connector;
import org.resguardo.testkit.contract.ConnectorContract;
import org.resguardo.testkit.contract.KnownStore;
import org.resguardo.testkit.database.LiveMariaDb;

class MariaDbContractTest extends ConnectorContract {
    private static final LiveMariaDb SERVER = LiveMariaDb.shared();

    @BeforeAll
    static void makeStore() throws Exception {
        Databases.make(SERVER, "contract_shop");
        try (Connection connection = SERVER.connect("contract_shop")) {
            KnownTables.fill(connection);
            KnownTables.run(
                    connection,
                    List.of(
                            "ALTER TABLE customer COMMENT '" + KnownStore.CUSTOMER_COMMENT + "'",
                            "ALTER TABLE customer MODIFY email VARCHAR(80) NOT NULL COMMENT '"
                                    + KnownStore.EMAIL_COMMENT + "'",
                            "ANALYZE TABLE customer, cake_order"));
        }
    }

    @Override
    protected Connector open() throws Exception {
        return new JdbcConnector(Databases.settings(SERVER, "contract_shop"));
    }

    @Override
    protected String customers() {
        return "contract_shop.customer";
    }

    @Override
    protected String orders() {
        return "contract_shop.cake_order";
    }
}
