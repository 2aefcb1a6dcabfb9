/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.connector.edit.Change;
import org.resguardo.connector.edit.Clock;
import org.resguardo.connector.edit.Editor;

/** The business works on while a rule is carried out: what somebody changes between the look and the delete is never lost. */
class ChangedMeanwhileTest {
    private static final Product PRODUCT = Product.POSTGRES;

    @TempDir
    private Path folder;

    @BeforeEach
    void thirtyVisits() throws SQLException {
        PRODUCT.prepare(folder);
        run("CREATE TABLE visit (id INTEGER NOT NULL PRIMARY KEY, name TEXT, day DATE)");
        run("INSERT INTO visit SELECT n, 'somebody ' || n, CASE WHEN n % 3 = 0 THEN DATE '2020-01-01' ELSE"
                + " DATE '2026-10-01' END FROM generate_series(1, 30) n");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = PRODUCT.connect(folder);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> rows() throws SQLException {
        try (Connection connection = PRODUCT.connect(folder);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id || ' ' || name FROM visit ORDER BY id")) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }

    @Test
    void whatWasWrittenMeanwhileIsKeptAndComesBack() throws Exception {
        Undo.Outcome back = carryOutWhile("UPDATE visit SET name = 'written meanwhile' WHERE id = 6", 10);
        assertThat(back).isEqualTo(new Undo.Outcome(10, 0));
        assertThat(rows()).hasSize(30).contains("6 written meanwhile").doesNotContain("6 somebody 6");
    }

    @Test
    void whoeverComesBackMeanwhileStays() throws Exception {
        Undo.Outcome back = carryOutWhile("UPDATE visit SET day = DATE '2026-11-28' WHERE id = 6", 9);
        assertThat(back).isEqualTo(new Undo.Outcome(9, 0));
        assertThat(rows()).hasSize(30);
    }

    /** Carries the rule out, has somebody do something right before the first delete, and takes it back. */
    private Undo.Outcome carryOutWhile(String meanwhile, int expected) throws Exception {
        RuleDefinition rule = new RuleDefinition(
                1,
                PRODUCT.id("visit"),
                24,
                List.of(new Clock("day", Clock.Form.DATE, Optional.empty())),
                DisposalAction.DELETE,
                List.of(),
                List.of(),
                Set.of());
        try (Workshop workshop = new Workshop(folder);
                Editor editor = PRODUCT.editor(folder);
                Quarantine quarantine = Quarantine.open(folder.resolve("q").resolve("run.sealed"), workshop.key())) {
            Effect effect = Effect.of(rule, editor);
            Tally done = new Executor(
                            interrupted(editor, meanwhile),
                            effect,
                            Treatment.of(effect, Workshop.HASH, Shield.NONE),
                            BigTable.TODAY)
                    .run(quarantine, Long.MAX_VALUE, Watch.NONE);
            assertThat(done).isEqualTo(new Tally(expected, 0, 0));
            assertThat(rows()).hasSize(30 - expected);
            assertThat(quarantine.frames())
                    .as("what was not done is in no frame")
                    .isEqualTo(1);
            return new Undo(editor).run(quarantine, Watch.NONE);
        }
    }

    private Editor interrupted(Editor editor, String meanwhile) {
        boolean[] done = {false};
        return proxy(Editor.class, editor, (name, answer) -> {
            if (answer instanceof Change change) {
                return proxy(Change.class, change, (called, result) -> result, called -> {
                    if (called.equals("delete") && !done[0]) {
                        done[0] = true;
                        run(meanwhile);
                    }
                });
            }
            return answer;
        });
    }

    private interface Before {
        void call(String name) throws SQLException;
    }

    private interface After {
        Object call(String name, Object answer);
    }

    private static <T> T proxy(Class<T> type, T real, After after) {
        return proxy(type, real, after, name -> {});
    }

    private static <T> T proxy(Class<T> type, T real, After after, Before before) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    before.call(method.getName());
                    try {
                        return after.call(method.getName(), method.invoke(real, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
