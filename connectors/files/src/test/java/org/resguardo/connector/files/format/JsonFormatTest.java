/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.StoppedException;
import org.resguardo.connector.files.RecordingIntake;
import org.resguardo.connector.files.RecordingIntake.Table;

class JsonFormatTest {
    private static final String FILE = "pedidos.json";

    @Test
    void makesRowsOfTheObjectsOfAnArray() throws Exception {
        RecordingIntake intake = read("""
                [{"nombre": "Begoña Núñez", "billing": {"email": "begona@example.com", "zip": 907}, "tags": ["vip", "pan"]},
                 {"nombre": "José \\u00c1lvarez \\ud83c\\udf5e", "billing": {"email": "jose@example.org"}, "baja": null}]
                """);
        Table table = intake.table(FILE);
        assertThat(table.fieldNames()).containsExactly("nombre", "billing.email", "billing.zip", "tags");
        assertThat(table.rows)
                .containsExactly(
                        List.of("Begoña Núñez", "begona@example.com", "907", "vip\npan"),
                        List.of("José Álvarez 🍞", "jose@example.org", "", ""));
        assertThat(table.closed).isTrue();
        assertThat(intake.problems).isEmpty();
    }

    @Test
    void makesRowsOfLines() throws Exception {
        RecordingIntake intake = read("""
                {"time": "2026-01-05T10:00:00Z", "msg": "login ana@example.com"}
                {"time": "2026-01-05T10:00:01Z", "msg": "salida", "ip": "192.0.2.7"}
                """);
        assertThat(intake.table(FILE).fieldNames()).containsExactly("time", "msg", "ip");
        assertThat(intake.table(FILE).rows).hasSize(2);
    }

    @Test
    void makesATableOfAnArrayWithinRows() throws Exception {
        RecordingIntake intake = read("""
                {"clientes": [
                  {"email": "ana@example.com", "orders": [{"ship": {"city": "Ponce"}}, {"ship": {"city": "Caguas"}}]},
                  {"email": "luis@example.com", "orders": [{"ship": {"city": "Bayamón"}}]}],
                 "tienda": "Panadería Sol"}
                """);
        assertThat(intake.table(FILE + "/clientes").rows)
                .containsExactly(List.of("ana@example.com"), List.of("luis@example.com"));
        assertThat(intake.table(FILE + "/clientes/orders").fieldNames()).containsExactly("ship.city");
        assertThat(intake.table(FILE + "/clientes/orders").rows).hasSize(3);
        assertThat(intake.text(FILE)).isEqualTo("tienda: Panadería Sol\n");
    }

    @Test
    void writesWhatStandsAloneAsLines() throws Exception {
        RecordingIntake intake =
                read("{\"smtp\": {\"user\": \"ana@example.com\", \"ports\": [25, 587]}, \"on\": true}");
        assertThat(intake.tables).isEmpty();
        assertThat(intake.text(FILE)).isEqualTo("smtp.user: ana@example.com\nsmtp.ports: 25, 587\non: true\n");
    }

    @Test
    void makesRowsOfArraysWithinArrays() throws Exception {
        RecordingIntake intake = read("{\"values\": [[\"Ana\", \"555-0101\"], [\"Luis\", \"555-0102\"]]}");
        assertThat(intake.table(FILE + "/values").rows)
                .containsExactly(List.of("Ana", "555-0101"), List.of("Luis", "555-0102"));
    }

    @Test
    void readsPositionsOfGeoJson() throws Exception {
        RecordingIntake intake = read("""
                {"type": "FeatureCollection", "features": [
                 {"type": "Feature", "geometry": {"type": "Point", "coordinates": [-66.1057, 18.4655]}, "properties": {"dueña": "Inés"}},
                 {"type": "Feature", "geometry": {"type": "Point", "coordinates": [-66.61, 18.01]}, "properties": {"dueña": "Eva"}}]}
                """);
        Table table = intake.table(FILE + "/features");
        assertThat(table.fieldNames())
                .containsExactly("type", "geometry.type", "geometry.coordinates", "properties.dueña");
        assertThat(table.rows.get(0)).containsExactly("Feature", "Point", "-66.1057, 18.4655", "Inés");
    }

    @Nested
    class WhenNamesAreData {
        @Test
        void keepsThemOutOfTheColumns() throws Exception {
            RecordingIntake intake = read("""
                    {"saldo": {"ana@example.com": {"total": 10}, "luis@example.com": {"total": 20, "nota": "fía"}}}
                    """);
            Table table = intake.table(FILE + "/saldo");
            assertThat(table.fieldNames()).containsExactly("key", "total", "nota");
            assertThat(table.rows)
                    .containsExactly(List.of("ana@example.com", "10", ""), List.of("luis@example.com", "20", "fía"));
            assertThat(intake.tables).hasSize(1);
        }

        @Test
        void tellsThemByMembersThatAreAlike() throws Exception {
            RecordingIntake intake = read("""
                    {"Ana Gómez": {"tel": "555-0101", "hijos": [{"n": "Eva"}]}, "Luis Cruz": {"tel": "555-0102"},
                     "Inés Rey": {"tel": "555-0103", "hijos": [{"n": "Leo"}]}}
                    """);
            assertThat(intake.table(FILE).fieldNames()).containsExactly("key", "tel");
            assertThat(intake.table(FILE).rows).hasSize(3);
            assertThat(intake.table(FILE + "/hijos").rows).containsExactly(List.of("Eva"), List.of("Leo"));
        }

        @Test
        void movesWhatWasTakenForColumnsBefore() throws Exception {
            RecordingIntake intake = read("""
                    [{"id": 1, "stock": {"pan": 1, "A-10023": 2}}, {"id": 2, "stock": {"pan": 3}}]
                    """);
            assertThat(intake.table(FILE).fieldNames()).containsExactly("id");
            assertThat(intake.table(FILE).rows).hasSize(2);
            assertThat(intake.table(FILE + "/stock").rows)
                    .containsExactlyInAnyOrder(List.of("pan", "1"), List.of("A-10023", "2"), List.of("pan", "3"));
        }

        @Test
        void survivesAMillionOfThem() throws Exception {
            StringBuilder json = new StringBuilder("{");
            for (int i = 0; i < 1_000_000; i++) {
                json.append('"').append(letters(i)).append("\":1,");
            }
            RecordingIntake intake = read(json.append("\"fin\":2}").toString());
            assertThat(intake.tables)
                    .allSatisfy(table -> assertThat(table.fieldNames()).containsExactly("key", "value"));
            assertThat(intake.tables.stream()
                            .mapToInt(table -> table.rows.size())
                            .sum())
                    .isEqualTo(1_000_001);
        }
    }

    @Test
    void beginsATableAgainWhenColumnsCome() throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            lines.append("{\"a\":").append(i).append(i < 9_000 ? "}\n" : ",\"email\":\"ana@example.com\"}\n");
        }
        RecordingIntake intake = read(lines.toString());
        assertThat(intake.tables).hasSize(2).allSatisfy(table -> {
            assertThat(table.place.toString()).isEqualTo(FILE);
            assertThat(table.closed).isTrue();
        });
        assertThat(intake.tables.get(0).fieldNames()).containsExactly("a");
        assertThat(intake.tables.get(1).fieldNames()).containsExactly("a", "email");
        assertThat(intake.tables.stream().mapToInt(table -> table.rows.size()).sum())
                .isEqualTo(10_000);
        assertThat(intake.tables.stream().mapToLong(JsonFormatTest::rowsRead).sum())
                .isEqualTo(10_000);
    }

    @Nested
    class WhenSomethingIsWrong {
        @Test
        void readsWhatIsThereOfAFileThatBreaksOff() throws Exception {
            RecordingIntake intake =
                    read("[{\"email\": \"ana@example.com\"}, {\"email\": \"luis@example.com\"}, {\"ema");
            assertThat(intake.table(FILE).rows).contains(List.of("ana@example.com"), List.of("luis@example.com"));
            assertThat(intake.problemKinds()).containsExactly(Kind.TRUNCATED);
        }

        @Test
        void readsOnAfterABrokenLine() throws Exception {
            RecordingIntake intake = read("{\"a\": \"x\"}\n{\"a\": oh no}\n{\"a\": \"ana@example.com\"}\n");
            assertThat(intake.table(FILE).rows).contains(List.of("ana@example.com"));
            assertThat(intake.problemKinds()).containsExactly(Kind.DAMAGED);
        }

        @Test
        void doesNotDescendWithoutEnd() throws Exception {
            String deep = "{\"a\":[".repeat(100_000);
            RecordingIntake intake = read("{\"email\": \"ana@example.com\", \"x\": " + deep + "1" + "]}".repeat(100_000)
                    + ", \"tel\": \"555-0101\"}");
            assertThat(intake.text(FILE)).contains("email: ana@example.com", "tel: 555-0101");
            assertThat(intake.problemKinds()).containsExactly(Kind.TOO_DEEP);
        }

        @Test
        void handsLongStringsOverInPieces() throws Exception {
            String json = "{\"scan\": \"" + "x".repeat(5_000_000) + " ana@example.com\", \"tel\": \"555-0101\"}";
            RecordingIntake intake = read(json);
            assertThat(intake.text(FILE)).startsWith("scan: xxx").contains("x ana@example.com\n", "tel: 555-0101\n");
            assertThat(intake.problems).isEmpty();
        }

        @Test
        void readsOtherCharacterSets() throws Exception {
            String json = "[{\"nombre\": \"Begoña Núñez\"}, {\"nombre\": \"José Peña\"}]";
            for (byte[] bytes : List.of(
                    json.getBytes(UTF_16LE),
                    json.getBytes(Charset.forName("windows-1252")),
                    ("\uFEFF" + json).getBytes(UTF_8))) {
                assertThat(RecordReading.read(new JsonFormat(), FILE, bytes).table(FILE).rows)
                        .containsExactly(List.of("Begoña Núñez"), List.of("José Peña"));
            }
        }

        @Test
        void stopsWhenAsked() {
            String lines = "{\"a\": 1}\n".repeat(50_000);
            RecordingIntake intake = new RecordingIntake().stopAfter(2);
            assertThatThrownBy(() -> new JsonFormat().read(RecordReading.source(FILE, lines.getBytes(UTF_8)), intake))
                    .isInstanceOf(StoppedException.class);
            assertThat(intake.tables)
                    .hasSize(1)
                    .allSatisfy(table -> assertThat(table.closed).isTrue());
        }
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder("k");
        for (int left = number; left > 0; left /= 26) {
            letters.append((char) ('a' + left % 26));
        }
        return letters.toString();
    }

    private static long rowsRead(Table table) {
        return table.coverage == null ? 0 : table.coverage.rowsRead();
    }

    private static RecordingIntake read(String json) throws IOException, ConnectorException {
        return RecordReading.read(new JsonFormat(), FILE, json);
    }
}
