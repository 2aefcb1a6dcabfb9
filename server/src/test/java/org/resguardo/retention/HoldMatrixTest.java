/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.resguardo.connector.edit.Clock;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.files.edit.FilesEditor;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.account.NewAccount;
import org.resguardo.platform.account.Passphrases;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.proof.SigningKey;
import org.resguardo.platform.secret.MasterKey;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.SqliteStore;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.words.Language;

/**
 * Every combination of a hold on a person, on a table and on a place, an open case, and a word that protects, with every action,
 * in a database and in a file: nothing of hers is touched, and without any of them everything is.
 */
class HoldMatrixTest {
    private static final String EVA = "eva@example.com";
    private static final String PASSPHRASE = new Passphrases().hash("harina azúcar levadura y paciencia");

    @TempDir
    private Path folder;

    /** What stands between her records and a rule, as bits. */
    static Stream<Arguments> combinations() {
        List<Arguments> all = new ArrayList<>();
        for (int guards = 0; guards < 32; guards++) {
            for (boolean file : List.of(false, true)) {
                all.add(Arguments.of(guards, file));
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void nothingIsTouchedThatAnythingGuards(int guards, boolean file) throws Exception {
        boolean word = (guards & 16) != 0;
        Path lists = Files.createDirectories(folder.resolve("lists"));
        Files.createDirectories(folder.resolve("w"));
        try (Store store = SqliteStore.open(folder.resolve("app.db"))) {
            LegalHolds holds = holds(store, (guards & 8) != 0);
            place(store, holds, guards, file);
            for (DisposalAction action : DisposalAction.values()) {
                make(lists, file);
                String before = content(lists, file);
                try (Editor editor = file ? new FilesEditor(lists) : Product.SQLITE.editor(folder);
                        Workshop workshop = new Workshop(folder.resolve("w"));
                        Quarantine quarantine = Quarantine.open(
                                folder.resolve("q").resolve(guards + action.id() + file), workshop.key())) {
                    Effect effect = Effect.of(rule(action, word, file), editor);
                    assertThat(effect.refusals()).isEmpty();
                    Executor executor = new Executor(
                            editor, effect, Treatment.of(effect, Workshop.HASH, holds.shield(1)), BigTable.TODAY);
                    Tally done = executor.run(quarantine, Long.MAX_VALUE, Watch.NONE);
                    if (guards == 0) {
                        assertThat(done.rows()).as("the control, %s", action).isEqualTo(1);
                        assertThat(content(lists, file)).isNotEqualTo(before);
                    } else {
                        assertThat(done).as("%s", action).isEqualTo(Tally.NONE.plus(new Tally(0, 0, done.shielded())));
                        assertThat(content(lists, file)).as("%s", action).isEqualTo(before);
                    }
                }
            }
        }
    }

    private LegalHolds holds(Store store, boolean openCase) {
        Vault vault = Vault.of(store, MasterKey.of(new byte[32]));
        InstantSource clock = InstantSource.system();
        AuditLog log = new AuditLog(store, clock, new SecureRandom(), SigningKey.of(store, vault));
        OpenCases cases = () -> openCase ? Set.of(Workshop.HASH.of(EVA)) : Set.of();
        return new LegalHolds(store, clock, log, Workshop.HASH, List.of(cases));
    }

    private static void place(Store store, LegalHolds holds, int guards, boolean file) {
        Vault vault = Vault.of(store, MasterKey.of(new byte[32]));
        InstantSource clock = InstantSource.system();
        AuditLog log = new AuditLog(store, clock, new SecureRandom(), SigningKey.of(store, vault));
        Account owner = new Accounts(store, clock, log)
                .claim(new NewAccount("Ana Pérez", "ana@example.com", Role.OWNER, Language.SPANISH, PASSPHRASE))
                .orElseThrow();
        store.change(sql ->
                sql.execute("insert into data_store (id, kind, name, added_at) values (1, 'folder', 'Listas', 0)"));
        if ((guards & 1) != 0) {
            holds.placePerson(owner, " EVA@example.com", "letter");
        }
        if ((guards & 2) != 0) {
            holds.place(owner, LegalHold.Scope.of(1, table(file)), "letter");
        }
        if ((guards & 4) != 0) {
            holds.place(owner, LegalHold.Scope.of(1), "letter");
        }
    }

    private static String table(boolean file) {
        return file ? "file:people.csv" : Product.SQLITE.id("people");
    }

    private static RuleDefinition rule(DisposalAction action, boolean word, boolean file) {
        return new RuleDefinition(
                1,
                table(file),
                24,
                List.of(new Clock("last", Clock.Form.TEXT, Optional.empty())),
                action,
                action.removesRows() ? List.of() : List.of("email"),
                word ? List.of(new Protection("state", List.of("open"))) : List.of(),
                Set.of());
    }

    private void make(Path lists, boolean file) throws Exception {
        if (file) {
            Files.writeString(
                    lists.resolve("people.csv"),
                    "name,email,state,last\nEva,Eva <" + EVA + ">,Open,2019-01-01\n"
                            + "Leo,leo@example.com,closed,2026-10-01\n");
            return;
        }
        Product.SQLITE.prepare(folder);
        try (Connection connection = Product.SQLITE.connect(folder);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS people");
            statement.execute("CREATE TABLE people (id INTEGER PRIMARY KEY, email TEXT, state TEXT, last TEXT)");
            statement.execute("INSERT INTO people VALUES (1, 'Eva <" + EVA + ">', ' OPEN ', '2019-01-01'),"
                    + " (2, 'leo@example.com', 'closed', '2026-10-01')");
        }
    }

    private String content(Path lists, boolean file) throws Exception {
        if (file) {
            return Files.readString(lists.resolve("people.csv"), StandardCharsets.UTF_8);
        }
        StringBuilder content = new StringBuilder();
        try (Connection connection = Product.SQLITE.connect(folder);
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT id, email, state, last FROM people ORDER BY id")) {
            while (rows.next()) {
                content.append(rows.getString(1)).append(rows.getString(2)).append(rows.getString(3));
            }
        }
        return content.toString();
    }
}
