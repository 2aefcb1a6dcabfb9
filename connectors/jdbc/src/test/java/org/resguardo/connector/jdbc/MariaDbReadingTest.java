/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Coverage.Method;
import org.resguardo.connector.Field;
import org.resguardo.connector.ReadLimit;
import org.resguardo.connector.StoppedException;
import org.resguardo.testkit.contract.RecordingIntake;
import org.resguardo.testkit.contract.RecordingIntake.Table;
import org.resguardo.testkit.database.LiveMariaDb;

class MariaDbReadingTest {
    private static final LiveMariaDb SERVER = LiveMariaDb.shared();

    private JdbcConnector connector;

    @BeforeAll
    static void makeTables() throws Exception {
        Databases.make(SERVER, "reading");
        try (Connection connection = SERVER.connect("reading")) {
            KnownTables.run(connection, List.of("""
                    SET SESSION sql_mode = ''""", """
                    CREATE TABLE many (
                      a_text TEXT, a_char CHAR(5), a_number DECIMAL(12,2), a_date DATE, no_date DATE, a_moment DATETIME,
                      a_time TIME, a_year YEAR, a_yes BOOLEAN, some_bits BIT(8), a_uuid UUID, an_address INET6, a_json JSON,
                      an_enum ENUM('small', 'large'), a_set SET('a', 'b'), a_point POINT,
                      a_double INT GENERATED ALWAYS AS (2 * 21) VIRTUAL, some_bytes BLOB, a_picture LONGBLOB,
                      unseen VARCHAR(20) INVISIBLE DEFAULT 'x', latin VARCHAR(20) CHARACTER SET latin1, nothing TEXT,
                      big BIGINT UNSIGNED)""", """
                    INSERT INTO many (a_text, a_char, a_number, a_date, no_date, a_moment, a_time, a_year, a_yes, some_bits,
                      a_uuid, an_address, a_json, an_enum, a_set, a_point, some_bytes, a_picture, latin, big)
                    VALUES ('Inés “Ñ” 🍞', 'ab', 1234.50, '2025-02-28', '0000-00-00', '2025-02-28 10:00:00', '-12:30:00', 1999,
                      true, b'101', '00000000-0000-4000-8000-000000000001', '2001:db8::7', '{"tel": "555-0101"}', 'large',
                      'a,b', ST_PointFromText('POINT(-99.5 19.25)'), 'text in bytes', x'ff00d8', 'señor',
                      18446744073709551615)""", """
                    CREATE TABLE outlier (id BIGINT UNSIGNED PRIMARY KEY, word VARCHAR(40))""", """
                    INSERT INTO outlier SELECT seq, CONCAT('w', seq) FROM seq_1_to_20000""", """
                    INSERT INTO outlier VALUES (9000000000000000000, 'far'), (18446744073709551615, 'farther')""", """
                    CREATE TABLE keyless (n INT, word VARCHAR(40))""", """
                    INSERT INTO keyless SELECT seq, CONCAT('w', seq) FROM seq_1_to_20000""", """
                    CREATE TABLE long_keyless (n INT, word CHAR(255))""", """
                    INSERT INTO long_keyless SELECT seq, CONCAT('w', seq) FROM seq_1_to_100000""", """
                    CREATE TABLE wide (id INT PRIMARY KEY, word CHAR(200))""", """
                    INSERT INTO wide SELECT seq, CONCAT('w', seq) FROM seq_1_to_300000""", """
                    CREATE VIEW shown AS SELECT * FROM outlier""", """
                    ANALYZE TABLE outlier, keyless, long_keyless, wide"""));
        }
    }

    @BeforeEach
    void open() throws ConnectorException {
        connector = new JdbcConnector(Databases.settings(SERVER, "reading"));
    }

    @AfterEach
    void close() {
        connector.close();
    }

    @Test
    void listsTablesAndNoViews() throws ConnectorException {
        assertThat(Readings.ids(connector))
                .containsExactly(
                        "reading.keyless", "reading.long_keyless", "reading.many", "reading.outlier", "reading.wide");
        assertThat(Readings.list(connector).getFirst().place().steps()).containsExactly("keyless");
    }

    @Test
    void leavesOutTheServersOwnTables() throws ConnectorException {
        try (JdbcConnector own = new JdbcConnector(Databases.settings(SERVER, "mysql"))) {
            assertThat(Readings.list(own)).isEmpty();
        }
    }

    @Test
    void readsEveryTypeAsText() throws ConnectorException {
        Table many = Readings.all(connector, "reading.many");
        assertThat(many.rows().getFirst())
                .startsWith("Inés “Ñ” 🍞", "ab", "1234.50", "2025-02-28")
                .containsSequence("-12:30:00", "1999", "1", "5", "00000000-0000-4000-8000-000000000001", "2001:db8::7")
                .containsSequence(
                        "{\"tel\": \"555-0101\"}", "large", "a,b", "POINT(-99.5 19.25)", "42", "text in bytes", "")
                .endsWith("x", "señor", "", "18446744073709551615");
        assertThat(many.column("a_moment").getFirst()).startsWith("2025-02-28 10:00:00");
    }

    @Test
    void saysWhatIsComputedAndWhatIsUnseen() throws ConnectorException {
        assertThat(connector
                        .describe(Readings.dataset(connector, "reading.many"))
                        .fields())
                .contains(
                        new Field("a_double", "int(11) generated", "", false),
                        new Field("unseen", "varchar(20)", "", true));
    }

    @Test
    void samplesByKeyThoughOneKeyIsFarAway() throws ConnectorException {
        Table sample = Readings.sample(connector, "reading.outlier", 500);
        assertThat(sample.coverage().method()).isEqualTo(Method.KEY_RANGES);
        assertThat(sample.rows()).hasSizeBetween(400, 500);
        assertThat(sample.column("id")).doesNotHaveDuplicates();
        for (int tenth = 0; tenth < 10; tenth++) {
            int from = tenth * 2_000;
            assertThat(sample.column("word"))
                    .anyMatch(word ->
                            word.startsWith("w") && Integer.parseInt(word.substring(1)) / 2_000 * 2_000 == from);
        }
    }

    @Test
    void drawsRowsFromASmallTableWithoutAKey() throws ConnectorException {
        Table sample = Readings.sample(connector, "reading.keyless", 500);
        assertThat(sample.coverage().method()).isEqualTo(Method.RANDOM_BLOCKS);
        assertThat(sample.rows()).hasSizeBetween(400, 500);
        assertThat(sample.column("n")).anyMatch(n -> Integer.parseInt(n) > 18_000);
    }

    @Test
    void saysThatItSawOnlyTheFirstRowsOfALongTableWithoutAKey() throws ConnectorException {
        Table sample = Readings.sample(connector, "reading.long_keyless", 500);
        assertThat(sample.coverage().method()).isEqualTo(Method.FIRST_ROWS);
        assertThat(sample.rows()).hasSize(500);
    }

    @Test
    void stopsALongReadAtOnce() throws ConnectorException {
        RecordingIntake intake = RecordingIntake.stoppingAfter(1);
        assertThatThrownBy(() ->
                        connector.read(Readings.dataset(connector, "reading.wide"), ReadLimit.everything(), intake))
                .isInstanceOf(StoppedException.class);
        assertThat(intake.table().rows()).hasSizeLessThan(10_000);
        assertThat(Readings.read(connector, "reading.keyless", new ReadLimit(7, Duration.ofMinutes(1), 1))
                        .table()
                        .rows())
                .hasSize(7);
    }
}
