/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.edit.Clock;
import org.resguardo.connector.edit.Editor;

/** A table of visits, every third of them old, with what belongs to some; and the rule that deletes or empties the old ones. */
final class BigTable {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    static final int ROWS = 3_000;

    private BigTable() {}

    static void make(Product product, Path folder) throws SQLException {
        try (Connection connection = product.connect(folder);
                Statement statement = connection.createStatement()) {
            for (String table : List.of("item", "visit")) {
                statement.execute("DROP TABLE IF EXISTS " + table);
            }
            statement.execute(
                    "CREATE TABLE visit (id INTEGER NOT NULL PRIMARY KEY, name VARCHAR(40), day VARCHAR(10))");
            statement.execute("CREATE TABLE item (id INTEGER NOT NULL PRIMARY KEY, visit_id INTEGER NOT NULL"
                    + " REFERENCES visit (id) ON DELETE CASCADE, what VARCHAR(40))");
            connection.setAutoCommit(false);
            try (PreparedStatement visit = connection.prepareStatement("INSERT INTO visit VALUES (?, ?, ?)");
                    PreparedStatement item = connection.prepareStatement("INSERT INTO item VALUES (?, ?, ?)")) {
                for (int i = 1; i <= ROWS; i++) {
                    visit.setInt(1, i);
                    visit.setString(2, "somebody " + i);
                    visit.setString(3, i % 3 == 0 ? "2020-01-01" : "2026-10-01");
                    visit.addBatch();
                    item.setInt(1, i);
                    item.setInt(2, i);
                    item.setString(3, "bread");
                    item.addBatch();
                }
                visit.executeBatch();
                item.executeBatch();
            }
            connection.commit();
        }
    }

    static List<String> rows(Product product, Path folder) throws SQLException {
        List<String> all = new ArrayList<>();
        try (Connection connection = product.connect(folder);
                Statement statement = connection.createStatement()) {
            for (String table : List.of("visit", "item")) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table + " ORDER BY id")) {
                    while (rows.next()) {
                        all.add(table + "|" + rows.getString(1) + "|" + rows.getString(2) + "|" + rows.getString(3));
                    }
                }
            }
        }
        return all;
    }

    static Executor executor(Product product, Editor editor, DisposalAction action, Shield shield)
            throws ConnectorException {
        RuleDefinition rule = new RuleDefinition(
                1,
                product.id("visit"),
                24,
                List.of(new Clock("day", Clock.Form.TEXT, Optional.empty())),
                action,
                action.removesRows() ? List.of() : List.of("name"),
                List.of(),
                action.removesRows() ? Set.of(product.id("item") + "(visit_id)") : Set.of(),
                "",
                action == DisposalAction.ARCHIVE ? 60 : 0);
        Effect effect = Effect.of(rule, editor);
        return new Executor(editor, effect, Treatment.of(effect, Workshop.HASH, shield), TODAY, 10);
    }
}
