/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.edit.Clock;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.edit.Hazard;

/** What went wrong for others, and must not go wrong here. */
class DisasterTest {
    private static final Product PRODUCT = Product.SQLITE;

    @TempDir
    private Path folder;

    private void run(String... statements) throws SQLException {
        try (Connection connection = PRODUCT.connect(folder);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private List<String> column(String sql) throws SQLException {
        try (Connection connection = PRODUCT.connect(folder);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(String.valueOf(rows.getString(1)));
            }
            return all;
        }
    }

    private static RuleDefinition rule(String table, String clock, DisposalAction action, String... fields) {
        return new RuleDefinition(
                1,
                PRODUCT.id(table),
                24,
                List.of(new Clock(clock, Clock.Form.TEXT, Optional.empty())),
                action,
                List.of(fields),
                List.of(),
                Set.of());
    }

    /** Carries a rule out, and looks for what was left behind. */
    private List<DisposalRun.Leftover> carryOut(RuleDefinition rule, Shield shield) throws ConnectorException {
        try (Workshop workshop = new Workshop(folder);
                Editor editor = PRODUCT.editor(folder);
                Quarantine quarantine = Quarantine.open(folder.resolve("q").resolve("run.sealed"), workshop.key())) {
            Effect effect = Effect.of(rule, editor);
            assertThat(effect.refusals()).isEmpty();
            new Executor(editor, effect, Treatment.of(effect, Workshop.HASH, shield), BigTable.TODAY)
                    .run(quarantine, Long.MAX_VALUE, Watch.NONE);
            return new Leftovers(editor, effect).of(quarantine);
        }
    }

    /** A shop lost its site night after night: pages and pictures belonged to an administrator who had not signed in for long. */
    @Test
    void whoeverOwnsPagesStaysHoweverOldTheAccount() throws Exception {
        run(
                "CREATE TABLE wp_users (ID INTEGER PRIMARY KEY, user_email TEXT, last_login TEXT)",
                "CREATE TABLE wp_posts (ID INTEGER PRIMARY KEY, post_author INTEGER, post_title TEXT)",
                "INSERT INTO wp_users VALUES (1, 'admin@example.com', '2019-01-01'), (2, 'eva@example.com',"
                        + " '2019-01-01')",
                "INSERT INTO wp_posts VALUES (1, 1, 'Home'), (2, 1, 'Our bread')");
        carryOut(rule("wp_users", "last_login", DisposalAction.DELETE), Shield.NONE);
        assertThat(column("SELECT ID FROM wp_users")).containsExactly("1");
        assertThat(column("SELECT ID FROM wp_posts")).hasSize(2);
    }

    /** Anonymised orders kept the identity number in a field that somebody had added. */
    @Test
    void tellsOfCopiesInFieldsThatSomebodyAdded() throws Exception {
        run(
                "CREATE TABLE orders (id INTEGER PRIMARY KEY, email TEXT, custom_field_1 TEXT, day TEXT)",
                "INSERT INTO orders VALUES (1, 'ana@example.com', 'ana@example.com', '2019-01-01')");
        assertThat(carryOut(rule("orders", "day", DisposalAction.ANONYMISE, "email"), Shield.NONE))
                .extracting(DisposalRun.Leftover::column)
                .containsExactly("custom_field_1");
    }

    /** A customer who was deleted lived on in the table for statistics. */
    @Test
    void tellsOfCopiesForStatistics() throws Exception {
        run(
                "CREATE TABLE customers (id INTEGER PRIMARY KEY, email TEXT, seen TEXT)",
                "CREATE TABLE wc_customer_lookup (number INTEGER PRIMARY KEY, email TEXT, spent REAL)",
                "CREATE VIEW best_customers AS SELECT * FROM customers",
                "INSERT INTO customers VALUES (1, 'ana@example.com', '2019-01-01')",
                "INSERT INTO wc_customer_lookup VALUES (7, 'ana@example.com', 12.5)");
        assertThat(carryOut(rule("customers", "seen", DisposalAction.DELETE), Shield.NONE))
                .extracting(DisposalRun.Leftover::place)
                .containsExactly("wc_customer_lookup");
        try (Editor editor = PRODUCT.editor(folder)) {
            assertThat(editor.table(PRODUCT.id("customers")).hazards())
                    .contains(new Hazard(Hazard.Kind.SHOWN_BY, "best_customers"));
        }
    }

    /** Orders that were "processing", "cancelled" or "failed" could not be anonymised, and nobody was told. */
    @Test
    void noStateIsLeftOutUnlessTheRuleSaysSo() throws Exception {
        run(
                "CREATE TABLE orders (id INTEGER PRIMARY KEY, email TEXT, status TEXT, day TEXT)",
                "INSERT INTO orders VALUES (1, 'a@example.com', 'processing', '2019-01-01'), (2, 'b@example.com',"
                        + " 'cancelled', '2019-01-01'), (3, 'c@example.com', 'failed', '2019-01-01'), (4, 'd@example.com',"
                        + " NULL, '2019-01-01')");
        carryOut(rule("orders", "day", DisposalAction.ANONYMISE, "email"), Shield.NONE);
        assertThat(column("SELECT DISTINCT email FROM orders")).containsExactly(FieldChange.NOBODY);
    }

    /** A purge looked at everything but the column that said "hold". */
    @Test
    void nothingUnderAHoldIsTouchedWhateverItIsAndWhateverGoesAlong() throws Exception {
        String key = Workshop.HASH.of("eva@example.com");
        for (DisposalAction action : DisposalAction.values()) {
            Product product = PRODUCT;
            BigTable.make(product, folder);
            run(
                    "UPDATE visit SET name = ' EVA@example.com ' WHERE id = 9",
                    "UPDATE item SET what = 'eva@example.com' WHERE id = 12");
            Shield person =
                    (table, row) -> row.values().stream().anyMatch(value -> key.equals(Workshop.HASH.of(value.text())));
            Shield everything = (table, row) -> true;
            try (Workshop workshop = new Workshop(folder);
                    Editor editor = product.editor(folder);
                    Quarantine quarantine = Quarantine.open(folder.resolve("q").resolve(action.id()), workshop.key())) {
                List<String> before = BigTable.rows(product, folder);
                BigTable.executor(product, editor, action, everything).run(quarantine, Long.MAX_VALUE, Watch.NONE);
                assertThat(BigTable.rows(product, folder))
                        .as("%s, all held", action)
                        .isEqualTo(before);
                BigTable.executor(product, editor, action, person).run(quarantine, Long.MAX_VALUE, Watch.NONE);
                assertThat(BigTable.rows(product, folder))
                        .contains("visit|9| EVA@example.com |2020-01-01", "item|12|12|eva@example.com");
                if (action.removesRows()) {
                    assertThat(BigTable.rows(product, folder)).anyMatch(row -> row.startsWith("visit|12|"));
                }
            }
        }
    }

    @Test
    void neverTouchesMoreThanWasApproved() throws Exception {
        BigTable.make(PRODUCT, folder);
        try (Workshop workshop = new Workshop(folder);
                Editor editor = PRODUCT.editor(folder);
                Quarantine quarantine = Quarantine.open(folder.resolve("q").resolve("run.sealed"), workshop.key())) {
            Executor executor = BigTable.executor(PRODUCT, editor, DisposalAction.DELETE, Shield.NONE);
            assertThat(executor.run(quarantine, 37, Watch.NONE).rows()).isEqualTo(37);
            assertThat(executor.run(quarantine, 37, Watch.NONE).rows()).isEqualTo(37);
        }
        assertThat(column("SELECT id FROM visit")).hasSize(BigTable.ROWS - 37);
    }

    @Test
    void leavesWhatSomebodyPutInItsPlaceSince() throws Exception {
        BigTable.make(PRODUCT, folder);
        try (Workshop workshop = new Workshop(folder);
                Editor editor = PRODUCT.editor(folder);
                Quarantine quarantine = Quarantine.open(folder.resolve("q").resolve("run.sealed"), workshop.key())) {
            Tally done = BigTable.executor(PRODUCT, editor, DisposalAction.DELETE, Shield.NONE)
                    .run(quarantine, Long.MAX_VALUE, Watch.NONE);
            run("INSERT INTO visit VALUES (3, 'somebody new', '2026-11-28')");
            Undo.Outcome back = new Undo(editor).run(quarantine, Watch.NONE);
            assertThat(back).isEqualTo(new Undo.Outcome(done.rows() + done.along() - 1, 1));
            assertThat(column("SELECT name FROM visit WHERE id = 3")).containsExactly("somebody new");
        }
    }
}
