/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Coverage;
import org.resguardo.connector.Coverage.Method;
import org.resguardo.connector.Dataset;
import org.resguardo.connector.Field;
import org.resguardo.connector.ForeignKey;
import org.resguardo.testkit.contract.RecordingIntake.Table;
import org.resguardo.testkit.database.LivePostgres;

class PostgresReadingTest {
    private static final LivePostgres SERVER = LivePostgres.shared();

    private JdbcConnector connector;

    @BeforeAll
    static void makeTables() throws Exception {
        Databases.make(SERVER, "reading");
        try (Connection connection = SERVER.connect("reading")) {
            KnownTables.run(
                    connection,
                    List.of(
                            """
                    CREATE TYPE size AS ENUM ('small', 'large')""",
                            """
                    CREATE DOMAIN mail AS text CHECK (VALUE LIKE '%@%')""",
                            """
                    CREATE TABLE many (
                      a_text text, a_char char(5), a_number numeric(12,2), a_date date, a_moment timestamptz, a_yes boolean,
                      a_uuid uuid, an_address inet, an_array text[], a_json jsonb, an_enum size, an_xml xml, a_mail mail,
                      a_point point, a_double int GENERATED ALWAYS AS (2 * 21) STORED, some_bytes bytea, a_picture bytea,
                      nothing text)""",
                            """
                    INSERT INTO many VALUES ('Inés “Ñ”', 'ab', 1234.50, '2025-02-28', '2025-02-28 10:00:00+00', true,
                      '00000000-0000-4000-8000-000000000001', '192.0.2.7', '{uno,"dos, tres"}', '{"tel": "555-0101"}', 'large',
                      '<a>b</a>', 'ana@example.com', '(1,2)', DEFAULT, 'text in bytes', '\\xff00d8', NULL)""",
                            """
                    CREATE TABLE signs (word text, bytes bytea)""",
                            """
                    INSERT INTO signs VALUES (E'a\\tb\\nc\\rd', 'x'), (E'C:\\\\new\\\\Table', E'\\\\x610962'), (E'\\\\N', NULL), (E'\\\\.', ''),
                      (E'\\\\', E'\\\\x5c78'), ('', 'y'), (E'\\b\\f\\x0b', E'\\\\x00')""",
                            """
                    CREATE TABLE lists (list text[])""",
                            """
                    INSERT INTO lists SELECT array_agg(repeat(md5(n::text), 100)) FROM generate_series(1, 1000) n""",
                            """
                    CREATE TABLE letters (id int PRIMARY KEY, body text)""",
                            """
                    INSERT INTO letters VALUES (1, repeat('ñ', 2000000)), (2, 'short')""",
                            """
                    CREATE TABLE visits (day date, note text) PARTITION BY RANGE (day)""",
                            """
                    CREATE TABLE visits_2024 PARTITION OF visits FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')""",
                            """
                    CREATE TABLE visits_2025 PARTITION OF visits FOR VALUES FROM ('2025-01-01') TO ('2026-01-01')""",
                            """
                    INSERT INTO visits SELECT date '2024-01-01' + n, 'v' || n FROM generate_series(0, 700) n""",
                            """
                    CREATE MATERIALIZED VIEW recent AS SELECT * FROM visits WHERE day > '2025-06-01'""",
                            """
                    CREATE VIEW shown AS SELECT * FROM visits""",
                            """
                    CREATE SCHEMA "año 2025" AUTHORIZATION postgres""",
                            """
                    CREATE TABLE "año 2025"."a.b" (x int, y int, PRIMARY KEY (x, y))""",
                            """
                    CREATE TABLE pairs (p int, q int, FOREIGN KEY (p, q) REFERENCES "año 2025"."a.b" (x, y))""",
                            """
                    CREATE TABLE empty ()""",
                            """
                    CREATE TABLE wide AS SELECT n AS id, md5(n::text) AS word, repeat('x', 100) AS filler
                      FROM generate_series(1, 200000) n""",
                            """
                    ANALYZE"""));
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
    void listsTablesAndMaterialisedViewsAndPartitionedTablesOnce() throws ConnectorException {
        assertThat(Readings.ids(connector))
                .containsExactly(
                        "año 2025.\"a.b\"",
                        "public.empty",
                        "public.letters",
                        "public.lists",
                        "public.many",
                        "public.pairs",
                        "public.recent",
                        "public.signs",
                        "public.visits",
                        "public.wide");
    }

    @Test
    void namesTheSchemaOnlyWhereItIsUnusual() throws ConnectorException {
        assertThat(Readings.list(connector))
                .extracting(dataset -> dataset.place().toString())
                .contains("año 2025 › a.b", "many");
    }

    @Test
    void estimatesAPartitionedTableFromItsParts() throws ConnectorException {
        Dataset visits = Readings.dataset(connector, "public.visits");
        assertThat(visits.rows()).hasValue(701);
        assertThat(visits.bytes().orElseThrow()).isPositive();
    }

    @Test
    void readsEveryTypeAsText() throws ConnectorException {
        Table many = Readings.all(connector, "public.many");
        assertThat(many.rows().getFirst())
                .startsWith("Inés “Ñ”", "ab   ", "1234.50", "2025-02-28")
                .containsSequence(
                        "t",
                        "00000000-0000-4000-8000-000000000001",
                        "192.0.2.7",
                        "{uno,\"dos, tres\"}",
                        "{\"tel\": \"555-0101\"}",
                        "large",
                        "<a>b</a>",
                        "ana@example.com",
                        "(1,2)",
                        "42");
        assertThat(many.column("a_moment").getFirst()).startsWith("2025-02-2");
    }

    @Test
    void readsBytesOnlyWhenTheyAreText() throws ConnectorException {
        Table many = Readings.all(connector, "public.many");
        assertThat(many.column("some_bytes")).containsExactly("text in bytes");
        assertThat(many.column("a_picture")).containsExactly("");
        assertThat(many.column("nothing")).containsExactly("");
    }

    @Test
    void readsSignsThatStandBetweenValuesElsewhere() throws ConnectorException {
        Table signs = Readings.all(connector, "public.signs");
        assertThat(signs.column("word"))
                .containsExactly("a\tb\nc\rd", "C:\\new\\Table", "\\N", "\\.", "\\", "", "\b\f\u000B");
        assertThat(signs.column("bytes")).containsExactly("x", "a\tb", "", "", "\\x", "y", "");
    }

    @Test
    void cutsLongListsToo() throws ConnectorException {
        assertThat(Readings.all(connector, "public.lists").column("list").getFirst())
                .hasSize(Cell.LONGEST);
    }

    @Test
    void saysWhatIsComputed() throws ConnectorException {
        assertThat(connector
                        .describe(Readings.dataset(connector, "public.many"))
                        .fields())
                .contains(new Field("a_double", "integer generated", "", false));
    }

    @Test
    void cutsVeryLongValuesBetweenLetters() throws ConnectorException {
        List<String> bodies = Readings.all(connector, "public.letters").column("body");
        assertThat(bodies.get(0)).hasSize(Cell.LONGEST / 2).endsWith("ñ");
        assertThat(bodies.get(1)).isEqualTo("short");
    }

    @Test
    void tellsForeignKeysOfSeveralColumnsInKeyOrder() throws ConnectorException {
        assertThat(connector
                        .describe(Readings.dataset(connector, "public.pairs"))
                        .foreignKeys())
                .containsExactly(new ForeignKey(List.of("p", "q"), "año 2025.\"a.b\"", List.of("x", "y")));
    }

    @Test
    void readsAPartitionedTableWhole() throws ConnectorException {
        assertThat(Readings.all(connector, "public.visits").rows()).hasSize(701);
    }

    @Test
    void readsATableWithoutColumns() throws ConnectorException {
        assertThat(Readings.all(connector, "public.empty").coverage()).isEqualTo(Coverage.all(0));
    }

    @Test
    void drawsBlocksFromALargeTable() throws ConnectorException {
        Table sample = Readings.sample(connector, "public.wide", 1_000);
        assertThat(sample.coverage().method()).isEqualTo(Method.RANDOM_BLOCKS);
        assertThat(sample.coverage().rowsInAll().orElseThrow()).isBetween(190_000L, 210_000L);
        assertThat(sample.rows()).hasSizeBetween(700, 1_000);
        for (int tenth = 0; tenth < 10; tenth++) {
            int from = tenth * 20_000;
            assertThat(sample.column("id")).anyMatch(id -> Integer.parseInt(id) / 20_000 * 20_000 == from);
        }
    }

    @Test
    void samplesAPartitionedTable() throws ConnectorException {
        assertThat(Readings.sample(connector, "public.visits", 100).rows()).hasSizeBetween(50, 100);
    }
}
