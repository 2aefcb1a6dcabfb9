/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.resguardo.testkit.contract.KnownStore;

/** Fills a database with the contents of the known store. */
final class KnownTables {

    private KnownTables() {}

    static void fill(Connection connection) throws SQLException {
        run(connection, KnownStore.tables());
        connection.setAutoCommit(false);
        insert(connection, "INSERT INTO customer VALUES (?, ?, ?, ?)", KnownStore.customers());
        insert(connection, "INSERT INTO cake_order VALUES (?, ?, ?)", KnownStore.orders());
        connection.commit();
        connection.setAutoCommit(true);
    }

    static void run(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static void insert(Connection connection, String sql, List<List<String>> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (List<String> row : rows) {
                for (int i = 0; i < row.size(); i++) {
                    if (row.get(i).matches("[0-9]+")) {
                        statement.setInt(i + 1, Integer.parseInt(row.get(i)));
                    } else {
                        statement.setString(i + 1, row.get(i));
                    }
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
