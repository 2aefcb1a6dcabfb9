/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.StoreAddress;
import org.resguardo.inventory.StoreKind;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.protection.safeguard.Checks;
import org.resguardo.protection.safeguard.GuardedPlace;
import org.resguardo.protection.safeguard.OutOfSight;
import org.resguardo.protection.safeguard.Seen.Outcome;
import org.resguardo.protection.safeguard.evidence.DatabaseSource;
import org.resguardo.testkit.database.LiveDatabase;
import org.resguardo.testkit.database.LiveMariaDb;
import org.resguardo.testkit.database.LivePostgres;

/** Real servers, set up carelessly and well. */
@TestInstance(Lifecycle.PER_CLASS)
class DatabaseSafeguardsTest {
    private static final String READER = "lector";

    @TempDir
    private static Path folder;

    private final RunningServer running = RunningServer.start();
    private final Checks checks = new Checks(SafeguardWiring.allChecks());
    private final InstantSource[] clock = {InstantSource.system()};

    @BeforeAll
    void theOwnerIsThere() {
        new Cast(running).claim();
    }

    @AfterAll
    void stop() {
        running.close();
    }

    private Stores stores() {
        return running.server().part(Stores.class);
    }

    private DataStore add(StoreKind kind, LiveDatabase server, String user, String password) {
        Account owner = running.server().part(Accounts.class).all().getFirst();
        return stores().add(
                        owner,
                        kind,
                        kind.id(),
                        new StoreAddress.Server(server.host(), server.port(), server.database(), user, "prefer"),
                        password.toCharArray());
    }

    private Map<String, Outcome> look(DataStore store) throws OutOfSight {
        DatabaseSource source = new DatabaseSource(stores(), new PostureDoors(), clock[0]);
        Map<String, Outcome> seen = new TreeMap<>();
        checks.judge(source.gather(GuardedPlace.of(store).orElseThrow(), () -> {})
                        .getFirst())
                .forEach((id, one) -> seen.put(id, one.outcome()));
        return seen;
    }

    private static void run(LiveDatabase server, String... statements) throws SQLException {
        try (Connection admin = server.connect();
                Statement statement = admin.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void aCarelessPostgresFailsInEverything() throws Exception {
        try (LivePostgres server = LivePostgres.startWeak(folder.resolve("weak-postgres"))) {
            assertThat(look(add(StoreKind.POSTGRESQL, server, "postgres", "whatever")))
                    .containsEntry("db-encryption", Outcome.FAIL)
                    .containsEntry("db-openness", Outcome.FAIL)
                    .containsEntry("db-passwords", Outcome.FAIL)
                    .containsEntry("db-own-rights", Outcome.FAIL)
                    .containsEntry("db-powerful", Outcome.FAIL);
        }
    }

    @Test
    void noneIsRaisedOnAHardenedPostgres() throws Exception {
        try (LivePostgres server = LivePostgres.start(folder.resolve("postgres"))) {
            run(
                    server,
                    "CREATE TABLE cliente (id int)",
                    "CREATE ROLE " + READER + " LOGIN PASSWORD 'only for tests'",
                    "GRANT pg_read_all_data TO " + READER);
            assertThat(look(add(StoreKind.POSTGRESQL, server, READER, "only for tests")))
                    .containsEntry("db-encryption", Outcome.PASS)
                    .containsEntry("db-openness", Outcome.PASS)
                    .containsEntry("db-passwords", Outcome.PASS)
                    .containsEntry("db-own-rights", Outcome.PASS)
                    .containsEntry("db-powerful", Outcome.PASS)
                    .containsEntry("db-version", Outcome.PASS)
                    .doesNotContainValue(Outcome.FAIL);
        }
    }

    @Test
    void aCarelessMariaDbFailsInEverything() throws Exception {
        try (LiveMariaDb server = LiveMariaDb.startWeak(folder.resolve("weak-mariadb"))) {
            assertThat(look(add(StoreKind.MYSQL, server, "root", "")))
                    .containsEntry("db-encryption", Outcome.FAIL)
                    .containsEntry("db-openness", Outcome.FAIL)
                    .containsEntry("db-passwords", Outcome.FAIL)
                    .containsEntry("db-own-rights", Outcome.FAIL)
                    .containsEntry("db-powerful", Outcome.FAIL);
        }
    }

    @Test
    void noneIsRaisedOnAHardenedMariaDb() throws Exception {
        LiveMariaDb server = LiveMariaDb.shared();
        run(
                server,
                "CREATE USER IF NOT EXISTS '" + READER + "'@'%' IDENTIFIED BY 'only for tests'",
                "GRANT SELECT, SHOW VIEW ON shop.* TO '" + READER + "'@'%'");
        assertThat(look(add(StoreKind.MYSQL, server, READER, "only for tests")))
                .containsEntry("db-encryption", Outcome.PASS)
                .containsEntry("db-openness", Outcome.PASS)
                .containsEntry("db-passwords", Outcome.PASS)
                .containsEntry("db-own-rights", Outcome.PASS)
                .doesNotContainValue(Outcome.FAIL);
    }

    @Test
    void aVersionIsJudgedByTheDay() throws Exception {
        clock[0] = () -> Instant.parse("2040-01-01T12:00:00Z");
        LiveMariaDb server = LiveMariaDb.shared();
        assertThat(look(add(StoreKind.MYSQL, server, server.user(), server.password())))
                .containsEntry("db-version", Outcome.FAIL);
        clock[0] = InstantSource.system();
    }

    @Test
    void aCopyInAFolderOfTheInventoryIsSeen() throws OutOfSight, IOException {
        LiveMariaDb server = LiveMariaDb.shared();
        DataStore store = add(StoreKind.MYSQL, server, server.user(), server.password());
        Path copies = Files.createDirectory(folder.resolve("copias"));
        stores().add("test", StoreKind.FOLDER, "Copias", new StoreAddress.Local(copies.toString()));
        assertThat(look(store)).containsEntry("db-copies", Outcome.UNKNOWN);
        Files.writeString(copies.resolve("shop-2026.sql.gz"), "x");
        assertThat(look(store)).containsEntry("db-copies", Outcome.PASS);
        clock[0] = () -> Instant.now().plusSeconds(30L * 86_400);
        assertThat(look(store)).containsEntry("db-copies", Outcome.FAIL);
        clock[0] = InstantSource.system();
    }

    @Test
    void aDatabaseThatIsNotThereCouldNotBeSeen() {
        LiveMariaDb server = LiveMariaDb.shared();
        DataStore wrong = add(StoreKind.MYSQL, server, server.user(), "wrong");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> look(wrong)))
                .isInstanceOf(OutOfSight.class)
                .hasMessage("safeguard.database.closed");
    }
}
