/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.platform.storage.schema.Tables.DATA_STORE;
import static org.resguardo.platform.storage.schema.Tables.LEGAL_HOLD;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
    private static final int PERSON = 1;
    private static final int TABLE = 2;
    private static final int PLACE = 4;
    private static final int OPEN_CASE = 8;
    private static final int WORD = 16;
    private static final int COMBINATIONS = 32;
    private static final String EVA = "eva@example.com";
    private static final String PASSPHRASE = new Passphrases().hash("harina azúcar levadura y paciencia");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nothingIsTouchedThatAnythingGuards(boolean file) throws Exception {
        Path lists = Files.createDirectories(folder.resolve("lists"));
        Files.createDirectories(folder.resolve("w"));
        try (Store store = SqliteStore.open(folder.resolve("app.db"));
                Workshop workshop = new Workshop(folder.resolve("w"))) {
            Account owner = owner(store);
            for (int guards = 0; guards < COMBINATIONS; guards++) {
                LegalHolds holds = holds(store, (guards & OPEN_CASE) != 0);
                store.change(sql -> sql.deleteFrom(LEGAL_HOLD).execute());
                place(owner, holds, guards, file);
                for (DisposalAction action : DisposalAction.values()) {
                    carryOut(lists, workshop, holds, action, guards, file);
                }
            }
        }
    }

    private void carryOut(
            Path lists, Workshop workshop, LegalHolds holds, DisposalAction action, int guards, boolean file)
            throws Exception {
        String what = "%s, guards %d, in a %s".formatted(action, guards, file ? "file" : "database");
        make(lists, file);
        String before = content(lists, file);
        Path sealed = folder.resolve("q").resolve(guards + action.id());
        try (Editor editor = file ? new FilesEditor(lists) : Product.SQLITE.editor(folder);
                Quarantine quarantine = Quarantine.open(sealed, workshop.key())) {
            Effect effect = Effect.of(rule(action, (guards & WORD) != 0, file), editor);
            assertThat(effect.refusals()).isEmpty();
            Treatment treatment = Treatment.of(effect, Workshop.HASH, holds.shield(1));
            Tally done =
                    new Executor(editor, effect, treatment, BigTable.TODAY).run(quarantine, Long.MAX_VALUE, Watch.NONE);
            if (guards == 0) {
                assertThat(done.rows()).as("the control, %s", what).isEqualTo(1);
                assertThat(content(lists, file)).isNotEqualTo(before);
            } else {
                assertThat(done.rows() + done.along()).as(what).isZero();
                assertThat(content(lists, file)).as(what).isEqualTo(before);
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

    private static Account owner(Store store) {
        Vault vault = Vault.of(store, MasterKey.of(new byte[32]));
        InstantSource clock = InstantSource.system();
        AuditLog log = new AuditLog(store, clock, new SecureRandom(), SigningKey.of(store, vault));
        store.change(sql -> sql.insertInto(DATA_STORE)
                .set(DATA_STORE.ID, 1L)
                .set(DATA_STORE.KIND, "folder")
                .set(DATA_STORE.NAME, "Listas")
                .set(DATA_STORE.ADDED_AT, clock.instant())
                .execute());
        return new Accounts(store, clock, log)
                .claim(new NewAccount("Ana Pérez", "ana@example.com", Role.OWNER, Language.SPANISH, PASSPHRASE))
                .orElseThrow();
    }

    private static void place(Account owner, LegalHolds holds, int guards, boolean file) {
        if ((guards & PERSON) != 0) {
            holds.placePerson(owner, " EVA@example.com", "letter");
        }
        if ((guards & TABLE) != 0) {
            holds.place(owner, LegalHold.Scope.of(1, table(file)), "letter");
        }
        if ((guards & PLACE) != 0) {
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
                Set.of(),
                "",
                action == DisposalAction.ARCHIVE ? 60 : 0);
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
