/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.connector.Coverage;
import org.resguardo.connector.Problem;
import org.resguardo.engine.ColumnBatch;
import org.resguardo.engine.Detector;
import org.resguardo.engine.Engine;
import org.resguardo.scan.DataStore;
import org.resguardo.scan.ReportedPlace;
import org.resguardo.scan.Scan;
import org.resguardo.scan.ScanListener;
import org.resguardo.scan.ScanReport;
import org.resguardo.scan.ScanSettings;

/** What a lake holds and how it is read, with Spark in this process. */
class LakeTest {
    private static final long KEY = 5;

    private static SparkSession session;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        session = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.files.maxPartitionBytes", "16k")
                .config("spark.sql.files.openCostInBytes", "1k")
                .config("spark.sql.session.timeZone", "UTC")
                .getOrCreate();
    }

    @AfterAll
    static void stop() throws IOException {
        session.close();
    }

    @Test
    void valuesOfEveryTypeAreReadAsTheyWouldStandInAText() {
        assertThat(values("""
                        SELECT 'Núñez' AS t, CAST(7 AS TINYINT) AS b, CAST(-8 AS SMALLINT) AS s, 9 AS i, 612345678L AS l,
                          612345678.0D AS d, CAST(2.5 AS FLOAT) AS f, 1e300D AS huge, CAST('NaN' AS DOUBLE) AS nan,
                          CAST(12.50 AS DECIMAL(9,2)) AS amount, true AS yes, DATE'1980-02-29' AS born,
                          TIMESTAMP'2026-11-30 10:00:00.25' AS at, TIMESTAMP_NTZ'1969-12-31 23:59:59' AS before,
                          X'C0FFEE' AS bytes, CAST(NULL AS STRING) AS none
                        """))
                .containsExactly(
                        "t=Núñez",
                        "b=7",
                        "s=-8",
                        "i=9",
                        "l=612345678",
                        "d=612345678",
                        "f=2.5",
                        "huge=1" + "0".repeat(300),
                        "nan=NaN",
                        "amount=12.50",
                        "yes=true",
                        "born=1980-02-29",
                        "at=2026-11-30 10:00:00.25",
                        "before=1969-12-31 23:59:59",
                        "bytes=",
                        "none=");
    }

    @Test
    void whatIsNestedBecomesColumnsOfItsOwn() {
        assertThat(values("""
                        SELECT named_struct('city', 'Sevilla', 'zip', 41001) AS address,
                          array(named_struct('mail', 'a@example.com'), named_struct('mail', CAST(NULL AS STRING))) AS contacts,
                          map('movil', '612 345 678') AS phones, CAST(array() AS ARRAY<STRING>) AS nothing
                        """))
                .containsExactly(
                        "address.city=Sevilla",
                        "address.zip=41001",
                        "contacts.mail=a@example.com|",
                        "phones.key=movil",
                        "phones=612 345 678",
                        "nothing=");
    }

    @Test
    void filesAndFoldersOfPartsAreTablesWhateverTheirKind() throws IOException {
        Dataset<Row> people = people(3_000);
        people.write().parquet(at("parquet"));
        people.write().orc(at("orc"));
        people.write().json(at("json"));
        people.write()
                .option("header", true)
                .option("sep", "|")
                .option("compression", "gzip")
                .csv(at("csv"));
        people.write().partitionBy("year").parquet(at("by-year"));
        people.coalesce(1).write().json(at("below/[odd] {name}*"));

        ScanReport report = scan(OptionalLong.empty());

        assertThat(report.places().stream().map(LakeTest::told))
                .containsExactlyInAnyOrder(
                        "parquet: 3000 contact.email",
                        "orc: 3000 contact.email",
                        "json: 3000 contact.email",
                        "csv: 3000 contact.email",
                        "by-year: 3000 contact.email",
                        "below/[odd] {name}*: 3000 contact.email");
        assertThat(report.stores().get(0).rows()).isEqualTo(18_000);
        assertThat(report.missedSomething()).isFalse();
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestGoesOn() throws IOException {
        people(10).write().json(at("people"));
        Files.writeString(folder.resolve("broken.parquet"), "PAR1 nothing of the kind PAR1");
        Files.write(folder.resolve("empty.csv"), new byte[0]);
        Files.writeString(folder.resolve("letter.pdf"), "%PDF-1.7");
        Files.writeString(folder.resolve(".hidden.csv"), "mail\na@example.com\n");

        ScanReport report = scan(OptionalLong.empty());

        assertThat(report.places().stream().map(LakeTest::told)).containsExactly("people: 10 contact.email");
        assertThat(report.problems().stream()
                        .map(told ->
                                told.problem().place() + " " + told.problem().kind()))
                .containsExactly(
                        "broken.parquet " + Problem.Kind.DAMAGED,
                        "letter.pdf " + Problem.Kind.NOT_OFFERED,
                        "empty.csv " + Problem.Kind.EMPTY_FILE);
    }

    @Test
    void aSampleIsSpreadOverTheTableAndTold() throws IOException {
        // Whether there is an address depends on where in the file a row stands, so another choice of blocks would
        // count others.
        people(40_000)
                .selectExpr("n", "CASE WHEN n DIV 300 % 3 = 0 THEN correo END AS correo")
                .coalesce(1)
                .write()
                .option("header", true)
                .csv(at("long"));
        people(50).coalesce(1).write().option("header", true).csv(at("short"));

        ScanReport report = scan(OptionalLong.of(1_000));
        ScanReport again = scan(OptionalLong.of(1_000));

        assertThat(report.sampled()).singleElement().satisfies(table -> {
            assertThat(table.place().last()).isEqualTo("long");
            assertThat(table.coverage().method()).isEqualTo(Coverage.Method.RANDOM_BLOCKS);
            assertThat(table.coverage().rowsRead()).isBetween(900L, 1_000L);
        });
        assertThat(again.places()).hasToString(report.places().toString());
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private static Dataset<Row> people(int count) {
        return session.sql(
                "SELECT id AS n, concat('cliente', id, '@example.com') AS correo, 2020 + id % 3 AS year FROM range(0, "
                        + count + ", 1, 2)");
    }

    private ScanReport scan(OptionalLong rows) {
        Engine engine = Engine.withKey(Detector::onByDefault, KEY);
        LakeReading reading = new LakeReading(KEY, rows, "", true, false, "UTF-8");
        Lake lake = new Lake(session, new org.apache.hadoop.fs.Path(folder.toUri()), reading);
        return new Scan(engine, ScanSettings.standard(), ScanListener.none()).run(List.of(DataStore.files(lake)));
    }

    private static String told(ReportedPlace place) {
        return place.place() + ": " + place.findings().get(0).values() + " "
                + place.findings().get(0).category().id();
    }

    private static List<String> values(String query) {
        Dataset<Row> rows = session.sql(query);
        InternalRow[] read = rows.queryExecution().executedPlan().executeCollect();
        List<String> told = new ArrayList<>();
        for (TableColumn column : TableColumn.declared(rows.schema())) {
            ColumnBatch batch = new ColumnBatch();
            for (InternalRow row : read) {
                column.values().add(row, 0, batch);
            }
            told.add(column.field().name() + "="
                    + String.join(
                            "|",
                            IntStream.range(0, batch.size())
                                    .mapToObj(i -> text(batch, i))
                                    .toList()));
        }
        return told;
    }

    private static String text(ColumnBatch batch, int i) {
        return new String(batch.bytes(), batch.start(i), batch.end(i) - batch.start(i), StandardCharsets.UTF_8);
    }
}
