/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Field;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.RecordingIntake;
import org.resguardo.connector.files.Source;

class OdsFormatTest {
    private static final String BEGIN = """
            <office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:dc="d" xmlns:draw="w">
            <office:automatic-styles>
              <style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>
              <style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>
            </office:automatic-styles><office:body><office:spreadsheet>
            """;
    private static final String CLIENTS = """
            <table:table table:name="Clientes" table:style-name="ta1">
              <table:table-column table:number-columns-repeated="3"/>
              <table:table-column table:visibility="collapse"/>
              <table:table-column table:number-columns-repeated="16380"/>
              <table:table-row><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
              <table:table-row><table:table-cell office:value-type="string"><text:p>Nombre</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Nacimiento</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>SSN</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Notas</text:p></table:table-cell></table:table-row>
              <table:table-row>
                <table:table-cell office:value-type="string"><office:annotation><dc:creator>Dueña</dc:creator><text:p>llamar a maria@example.com</text:p></office:annotation><text:p>María <text:span>Pe</text:span>ña</text:p></table:table-cell>
                <table:table-cell office:value-type="date" office:date-value="1985-03-07"><text:p>7/3/85</text:p></table:table-cell>
                <table:table-cell office:value-type="float" office:value="78051120"><text:p>078-05-1120</text:p></table:table-cell>
                <table:table-cell office:value-type="string"><text:p>alergia</text:p><text:p>a las nueces</text:p></table:table-cell>
              </table:table-row>
              <table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
            </table:table>
            """;
    private static final String STAFF = """
            <table:table table:name="Nómina" table:style-name="ta2"><table:table-row><table:table-cell office:value-type="string"><text:p>Empleado</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell office:value-type="string"><text:p>Eva Ríos</text:p></table:table-cell></table:table-row></table:table>
            """;
    private static final String END = "</office:spreadsheet></office:body></office:document-content>";

    @TempDir
    Path folder;

    private static Map<String, byte[]> bakery() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", SpreadsheetFixture.utf8("application/vnd.oasis.opendocument.spreadsheet"));
        parts.put("content.xml", SpreadsheetFixture.utf8(BEGIN + CLIENTS + STAFF + END));
        parts.put("meta.xml", SpreadsheetFixture.utf8("""
                <m xmlns:dc="d"><dc:creator>Ana Ruiz</dc:creator><dc:date>2024-05-06T07:08:09.123</dc:date></m>"""));
        return parts;
    }

    private static RecordingIntake read(Map<String, byte[]> parts) throws IOException, ConnectorException {
        return read(SpreadsheetFixture.zip(parts), "application/vnd.oasis.opendocument.spreadsheet");
    }

    private static RecordingIntake read(byte[] file, String type) throws IOException, ConnectorException {
        RecordingIntake intake = new RecordingIntake();
        new OdsFormat().read(Source.inside(Place.of("a.ods"), "a.ods", file, type, 0), intake);
        return intake;
    }

    @Test
    void readsRowsAndHiddenColumns() throws Exception {
        RecordingIntake.Table clients = read(bakery()).table("a.ods/Clientes");

        assertThat(clients.fieldNames()).containsExactly("Nombre", "Nacimiento", "SSN", "Notas");
        assertThat(clients.rows)
                .containsExactly(List.of("María Peña", "1985-03-07", "078-05-1120", "alergia\na las nueces"));
        assertThat(clients.fields)
                .filteredOn(Field::hidden)
                .extracting(Field::name)
                .containsExactly("Notas");
    }

    @Test
    void readsHiddenSheetsCommentsAndProperties() throws Exception {
        RecordingIntake intake = read(bakery());

        assertThat(intake.table("a.ods/Nómina").traits.hidden()).isTrue();
        assertThat(intake.text("a.ods/Clientes/comments")).isEqualTo("Dueña\nllamar a maria@example.com\n");
        assertThat(intake.text("a.ods/properties")).contains("Ana Ruiz");
        assertThat(intake.dates).containsEntry("a.ods", Instant.parse("2024-05-06T07:08:09.123Z"));
    }

    @Test
    void readsASpreadsheetThatIsOneXmlFile() throws Exception {
        byte[] flat = SpreadsheetFixture.utf8(BEGIN + CLIENTS + END);

        assertThat(read(flat, "application/vnd.oasis.opendocument.flat.spreadsheet")
                        .table("a.ods/Clientes")
                        .rows)
                .hasSize(1);
    }

    @Nested
    class WhenTheFileIsSpoilt {

        @Test
        void saysThatItHasAPassword() {
            Map<String, byte[]> parts = bakery();
            parts.put("META-INF/manifest.xml", SpreadsheetFixture.utf8("<m><encryption-data/></m>"));
            parts.put("content.xml", new byte[] {1, 2, 3});

            assertThatThrownBy(() -> read(parts))
                    .isInstanceOfSatisfying(
                            ConnectorException.class,
                            e -> assertThat(e.problem().kind()).isEqualTo(Kind.PASSWORD_PROTECTED));
        }

        @Test
        void handsOverTheWordsOfAFileThatWasCutOff() throws Exception {
            byte[] file = SpreadsheetFixture.zip(bakery());

            RecordingIntake intake = read(java.util.Arrays.copyOf(file, file.length * 6 / 10), "x");

            assertThat(intake.text("a.ods")).contains("María Peña");
            assertThat(intake.problemKinds()).containsExactly(Kind.TRUNCATED);
        }

        @Test
        void keepsTheRowsBeforeTheBreak() throws Exception {
            Map<String, byte[]> parts = bakery();
            parts.put("content.xml", SpreadsheetFixture.utf8(BEGIN + CLIENTS + STAFF.replace("</table:table>", "<")));

            RecordingIntake intake = read(parts);

            assertThat(intake.table("a.ods/Nómina").rows).containsExactly(List.of("Eva Ríos"));
            assertThat(intake.problemKinds()).containsExactly(Kind.DAMAGED);
        }
    }

    @Nested
    class WhenTheFileIsHostile {

        @Test
        void repeatsNoValueAMillionTimes() throws Exception {
            Map<String, byte[]> parts = bakery();
            String cell =
                    "<table:table-cell table:number-columns-repeated=\"2000000000\" office:value-type=\"string\"><text:p>x</text:p></table:table-cell>";
            parts.put(
                    "content.xml",
                    SpreadsheetFixture.utf8(BEGIN
                            + "<table:table table:name=\"a\"><table:table-row table:number-rows-repeated=\"1000000\">"
                            + cell + cell + "</table:table-row></table:table>" + END));

            assertThat(read(parts).table("a.ods/a").rows).hasSize(1);
        }

        @Test
        void fetchesNothingThatAnEntityNames() throws Exception {
            Path secret = Files.writeString(folder.resolve("secreto.txt"), "no-debe-salir");
            Map<String, byte[]> parts = bakery();
            parts.put(
                    "content.xml",
                    SpreadsheetFixture.utf8("<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>" + BEGIN
                            + CLIENTS.replace("Nombre", "&e;") + END));

            RecordingIntake intake = read(parts);

            assertThat(intake.problemKinds()).containsExactly(Kind.EXTERNAL_REFERENCE);
            assertThat(intake.tables).isEmpty();
        }

        @Test
        void stopsUnpackingABomb() throws Exception {
            byte[] file =
                    SpreadsheetFixture.bomb(Map.of(), "content.xml", BEGIN + CLIENTS + "<x>", "y", 30, "</x>" + END);

            RecordingIntake intake = read(file, "application/vnd.oasis.opendocument.spreadsheet");

            assertThat(intake.problemKinds()).containsExactly(Kind.EXPANDS_TOO_MUCH);
            assertThat(intake.table("a.ods/Clientes").rows).hasSize(1);
        }
    }
}
