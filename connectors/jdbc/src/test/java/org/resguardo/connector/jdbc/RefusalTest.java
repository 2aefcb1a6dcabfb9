/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.ReadLimit;
import org.resguardo.testkit.contract.RecordingIntake;
import org.resguardo.testkit.database.LiveMariaDb;
import org.resguardo.testkit.database.LivePostgres;

/** What the database does not permit is told as what it is, and quotes nothing. */
class RefusalTest {

    @Nested
    class Postgres {
        private static final LivePostgres SERVER = LivePostgres.shared();

        @BeforeAll
        static void makeTables() throws Exception {
            Databases.make(SERVER, "refusals");
            try (Connection connection = SERVER.connect("refusals")) {
                KnownTables.run(
                        connection,
                        List.of(
                                "DROP ROLE IF EXISTS bookkeeper",
                                "CREATE ROLE bookkeeper LOGIN PASSWORD 'only books'",
                                "CREATE TABLE invoice (id INTEGER)",
                                "INSERT INTO invoice VALUES (1)",
                                "CREATE TABLE payroll (id INTEGER)",
                                "INSERT INTO payroll VALUES (1)",
                                "GRANT SELECT ON invoice TO bookkeeper"));
            }
        }

        @Test
        void tellsAWrongPassword() throws ConnectorException {
            ServerSettings settings =
                    Databases.settings(SERVER, "refusals").login("postgres", "wrong one".toCharArray());
            assertRefused(settings, Kind.LOGIN_REFUSED);
        }

        @Test
        void tellsAMissingDatabase() throws ConnectorException {
            assertRefused(Databases.settings(SERVER, "nothing here"), Kind.DATABASE_UNKNOWN);
        }

        @Test
        void tellsACertificateThatNobodyVouchesFor() throws ConnectorException {
            assertRefused(Databases.settings(SERVER, "refusals").tls(TlsMode.VERIFY), Kind.SECURE_CONNECTION_REFUSED);
        }

        @Test
        void readsWhatMayBeReadAndTellsTheRest() throws ConnectorException {
            ServerSettings settings =
                    Databases.settings(SERVER, "refusals").login("bookkeeper", "only books".toCharArray());
            assertOnlyInvoices(new JdbcConnector(settings), "public");
        }

        @Test
        void readsOverAnEncryptedConnection() throws ConnectorException {
            assertReads(Databases.settings(SERVER, "refusals").tls(TlsMode.REQUIRE));
        }
    }

    @Nested
    class MariaDb {
        private static final LiveMariaDb SERVER = LiveMariaDb.shared();

        @BeforeAll
        static void makeTables() throws Exception {
            Databases.make(SERVER, "refusals");
            try (Connection connection = SERVER.connect("refusals")) {
                KnownTables.run(
                        connection,
                        List.of(
                                "CREATE OR REPLACE USER bookkeeper IDENTIFIED BY 'only books'",
                                "CREATE TABLE invoice (id INTEGER)",
                                "INSERT INTO invoice VALUES (1)",
                                "CREATE TABLE payroll (id INTEGER, name VARCHAR(20))",
                                "INSERT INTO payroll VALUES (1, 'Inés')",
                                "GRANT SELECT ON refusals.invoice TO bookkeeper",
                                "GRANT INSERT ON refusals.payroll TO bookkeeper"));
            }
        }

        @Test
        void tellsAWrongPassword() throws ConnectorException {
            ServerSettings settings = Databases.settings(SERVER, "refusals").login("root", "wrong one".toCharArray());
            assertRefused(settings, Kind.LOGIN_REFUSED);
        }

        @Test
        void tellsAMissingDatabase() throws ConnectorException {
            assertRefused(Databases.settings(SERVER, "nothing here"), Kind.DATABASE_UNKNOWN);
        }

        @Test
        void tellsACertificateThatNobodyVouchesFor() throws ConnectorException {
            assertRefused(Databases.settings(SERVER, "refusals").tls(TlsMode.VERIFY), Kind.SECURE_CONNECTION_REFUSED);
        }

        @Test
        void readsWhatMayBeReadAndTellsTheRest() throws ConnectorException {
            ServerSettings settings =
                    Databases.settings(SERVER, "refusals").login("bookkeeper", "only books".toCharArray());
            assertOnlyInvoices(new JdbcConnector(settings), "refusals");
        }

        @Test
        void readsOverAnEncryptedConnection() throws ConnectorException {
            assertReads(Databases.settings(SERVER, "refusals").tls(TlsMode.REQUIRE));
        }
    }

    @Nested
    class Sqlite {
        @TempDir
        Path folder;

        @Test
        void tellsAMissingFileAndMakesNone() {
            Path file = folder.resolve("none.db");
            assertThatExceptionOfType(ConnectorException.class)
                    .isThrownBy(() -> SqliteSettings.of(file))
                    .satisfies(refusal -> assertThat(refusal.problem().kind()).isEqualTo(Kind.NOT_FOUND));
            assertThat(file).doesNotExist();
        }

        @Test
        void tellsAFileThatIsNoDatabase() throws Exception {
            Path file = folder.resolve("letter.db");
            Files.writeString(file, "Dear customer, ".repeat(1000));
            assertRefused(SqliteSettings.of(file), Kind.NOT_A_DATABASE);
        }

        @Test
        void tellsAnEncryptedDatabase() throws Exception {
            byte[] noise = new byte[16_384];
            new Random(1).nextBytes(noise);
            Path file = folder.resolve("secret.db");
            Files.write(file, noise);
            assertRefused(SqliteSettings.of(file), Kind.NOT_A_DATABASE);
        }

        @Test
        void tellsADamagedDatabase() throws Exception {
            Path file = folder.resolve("damaged.db");
            SqliteFiles.make(file, "CREATE TABLE customer (id INTEGER PRIMARY KEY, name TEXT)");
            byte[] bytes = Files.readAllBytes(file);
            byte[] schema = "CREATE TABLE".getBytes(StandardCharsets.US_ASCII);
            int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("CREATE TABLE");
            bytes[at + schema.length - 1] = 'X';
            Files.write(file, bytes);
            assertRefused(SqliteSettings.of(file), Kind.DAMAGED);
        }
    }

    private static void assertOnlyInvoices(JdbcConnector connector, String schema) throws ConnectorException {
        try (connector) {
            assertThatExceptionOfType(ConnectorException.class)
                    .isThrownBy(() -> Readings.read(connector, schema + ".payroll", ReadLimit.everything()))
                    .satisfies(refusal -> {
                        assertThat(refusal.problem().kind()).isEqualTo(Kind.NO_RIGHT_TO_READ);
                        assertThat(refusal.problem().place().last()).isEqualTo("payroll");
                        assertThat(refusal).hasNoCause();
                    });
            assertThat(Readings.all(connector, schema + ".invoice").rows()).hasSize(1);
        }
    }

    private static void assertReads(ServerSettings settings) throws ConnectorException {
        try (JdbcConnector connector = new JdbcConnector(settings)) {
            RecordingIntake intake = new RecordingIntake();
            connector.read(Readings.list(connector).getFirst(), ReadLimit.everything(), intake);
            assertThat(intake.table().rows()).hasSize(1);
        }
    }

    private static void assertRefused(ConnectionSettings settings, Kind kind) {
        try (JdbcConnector connector = new JdbcConnector(settings)) {
            assertThatExceptionOfType(ConnectorException.class)
                    .isThrownBy(() -> Readings.list(connector))
                    .satisfies(refusal -> {
                        assertThat(refusal.problem().kind()).isEqualTo(kind);
                        assertThat(refusal).hasNoCause().message().doesNotContain("wrong one");
                    });
        }
    }
}
