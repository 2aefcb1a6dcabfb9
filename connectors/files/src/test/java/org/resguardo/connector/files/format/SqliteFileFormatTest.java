/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.ForeignKey;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.FileTypes;
import org.resguardo.connector.files.RecordingIntake;
import org.resguardo.connector.files.Source;
import org.sqlite.JDBC;

class SqliteFileFormatTest {
    @TempDir
    Path folder;

    private Path file = Path.of("a.db");

    @BeforeEach
    void makeBakery() throws SQLException {
        file = folder.resolve("a.db");
        run(
                "CREATE TABLE cliente (id INTEGER PRIMARY KEY, nombre TEXT, foto BLOB)",
                "INSERT INTO cliente VALUES (1, 'María Peña', x'FFD8FF'), (2, 'Luis Núñez', NULL)",
                "CREATE TABLE pedido (id INTEGER, cliente_id INTEGER REFERENCES cliente(id), importe REAL)",
                "INSERT INTO pedido VALUES (7, 1, 12.5)",
                "CREATE VIEW v AS SELECT * FROM cliente");
    }

    private void run(String... statements) throws SQLException {
        try (Connection connection = JDBC.createConnection("jdbc:sqlite:" + file, new Properties());
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private RecordingIntake read() throws IOException, ConnectorException {
        RecordingIntake intake = new RecordingIntake();
        new SqliteFileFormat().read(Source.onDisk(Place.of("a.db"), file, "application/x-sqlite3"), intake);
        return intake;
    }

    private RecordingIntake readHeld() throws IOException, ConnectorException {
        RecordingIntake intake = new RecordingIntake();
        byte[] held = Files.readAllBytes(file);
        new SqliteFileFormat().read(Source.inside(Place.of("a.db"), "a.db", held, "application/x-sqlite3", 1), intake);
        return intake;
    }

    @Test
    void readsTablesWithoutTheirPictures() throws Exception {
        RecordingIntake intake = read();

        assertThat(intake.tables).hasSize(2);
        assertThat(intake.table("a.db/cliente").fieldNames()).containsExactly("id", "nombre", "foto");
        assertThat(intake.table("a.db/cliente").rows)
                .containsExactly(List.of("1", "María Peña", ""), List.of("2", "Luis Núñez", ""));
        assertThat(intake.table("a.db/pedido").rows).containsExactly(List.of("7", "1", "12.5"));
    }

    @Test
    void tellsTypesAndForeignKeys() throws Exception {
        RecordingIntake.Table orders = read().table("a.db/pedido");

        assertThat(orders.fields.get(2).declaredType()).isEqualTo("REAL");
        assertThat(orders.traits.foreignKeys())
                .containsExactly(new ForeignKey(List.of("cliente_id"), "cliente", List.of("id")));
    }

    @Test
    void readsAFileThatIsHeldInMemory() throws Exception {
        run("PRAGMA journal_mode = WAL");

        assertThat(readHeld().table("a.db/cliente").rows).hasSize(2);
    }

    @Test
    void writesNothingBesideTheFile() throws Exception {
        run("PRAGMA journal_mode = WAL");
        byte[] before = Files.readAllBytes(file);

        read();

        assertThat(folder.toFile().list()).containsExactly("a.db");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void saysWhenAProgramHasNotWrittenItsLatestRowsYet() throws Exception {
        Files.write(folder.resolve("a.db-wal"), new byte[] {1});

        assertThat(read().problemKinds()).containsExactly(Kind.DATABASE_IN_USE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a?mode=rwc&x.db", "a#b%41.db", "café con leche.db", "a;b'c\".db"})
    void readsTheFileWhateverItsName(String name) throws Exception {
        Path strange = folder.resolve(name);
        Files.move(file, strange);
        file = strange;

        assertThat(read().tables).hasSize(2);
        assertThat(folder.toFile().list()).containsExactly(name);
    }

    @Nested
    class WhenTheSchemaIsHostile {

        @Test
        void quotesNames() throws Exception {
            run(
                    "CREATE TABLE \"x\"\"; DROP TABLE cliente; --\" (\"a\"\"b\" TEXT, \"select\" TEXT, \"ñ 🙂\" TEXT)",
                    "INSERT INTO \"x\"\"; DROP TABLE cliente; --\" VALUES ('1', '2', '3')");

            assertThat(read().table("a.db/x\"; DROP TABLE cliente; --").rows).containsExactly(List.of("1", "2", "3"));
        }

        @Test
        void callsNoFunctionThatTheSchemaNames() throws Exception {
            run(
                    "CREATE TABLE g (a TEXT, b TEXT)",
                    "PRAGMA writable_schema = ON",
                    "UPDATE sqlite_schema SET sql = 'CREATE TABLE g (a TEXT, b TEXT AS (load_extension(a)))' WHERE name = 'g'");

            assertThatThrownBy(SqliteFileFormatTest.this::read).isInstanceOf(ConnectorException.class);
        }

        @Test
        void readsNoMoreThanAPartOfAHugeValue() throws Exception {
            run("CREATE TABLE h (a TEXT)", "INSERT INTO h VALUES (replace(hex(zeroblob(3000000)), '0', 'x'))");

            assertThat(read().table("a.db/h").rows.get(0).get(0)).hasSize(1 << 20);
        }
    }

    @Nested
    class WhenTheFileIsSpoilt {

        @Test
        void saysThatAnEncryptedFileIsNoDatabase() throws IOException {
            byte[] noise = new byte[8192];
            new java.util.Random(7).nextBytes(noise);
            Files.write(file, noise);

            assertThat(new FileTypes().of(noise, "clientes.sqlite")).isEqualTo("application/x-sqlite3");
            assertThatThrownBy(SqliteFileFormatTest.this::read)
                    .isInstanceOfSatisfying(
                            ConnectorException.class,
                            e -> assertThat(e.problem().kind()).isEqualTo(Kind.NOT_A_DATABASE));
        }

        @Test
        void keepsTheRowsOfAFileThatWasCutOff() throws Exception {
            run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
                    + "INSERT INTO cliente (nombre) SELECT 'Eva ' || i FROM n");
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 4096 / 2 * 4096));

            RecordingIntake intake = read();

            assertThat(intake.table("a.db/cliente").rows.size()).isGreaterThan(1000);
            assertThat(intake.problemKinds()).containsExactlyInAnyOrder(Kind.DAMAGED, Kind.TRUNCATED);
        }
    }
}
