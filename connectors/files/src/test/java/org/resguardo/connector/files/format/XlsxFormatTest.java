/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Coverage;
import org.resguardo.connector.Field;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.StoppedException;
import org.resguardo.connector.files.RecordingIntake;
import org.resguardo.connector.files.Source;

class XlsxFormatTest {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final byte[] BAKERY = bakery();

    @TempDir
    Path folder;

    private static byte[] bakery() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        SpreadsheetFixture.fill(workbook);
        var properties = workbook.getProperties().getCoreProperties();
        properties.setCreator("Ana Ruiz");
        properties.setModified(Optional.of(Date.from(Instant.parse("2024-05-06T07:08:09Z"))));
        return SpreadsheetFixture.bytes(workbook);
    }

    private static RecordingIntake read(byte[] file) throws IOException, ConnectorException {
        RecordingIntake intake = new RecordingIntake();
        new XlsxFormat().read(Source.inside(Place.of("a.xlsx"), "a.xlsx", file, TYPE, 0), intake);
        return intake;
    }

    @Test
    void readsTheHeadingsBelowATitle() throws Exception {
        RecordingIntake intake = read(BAKERY);

        assertThat(intake.text("a.xlsx/Clientes")).contains("Panadería La Espiga: clientes");
        assertThat(intake.table("a.xlsx/Clientes").fieldNames())
                .containsExactly("Nombre", "Nacimiento", "Cuenta", "SSN", "Notas");
    }

    @Test
    void writesDatesAndNumbersSoThatTheyCanBeRecognised() throws Exception {
        RecordingIntake.Table clients = read(BAKERY).table("a.xlsx/Clientes");

        assertThat(clients.rows)
                .containsExactly(
                        List.of("María Peña", "1985-03-07", "4111111111111111", "078-05-1120", "alergia a las nueces"),
                        List.of("Luis Núñez", "1990-12-31", "5550100000", "", ""));
        assertThat(clients.coverage).isEqualTo(Coverage.all(2));
    }

    @Test
    void readsHiddenSheetsAndTellsThatTheyAreHidden() throws Exception {
        RecordingIntake intake = read(BAKERY);

        assertThat(intake.table("a.xlsx/Nómina").traits.hidden()).isTrue();
        assertThat(intake.table("a.xlsx/Nómina").rows).containsExactly(List.of("Eva Ríos", "(202) 555-0143"));
        assertThat(intake.table("a.xlsx/Clientes").traits.hidden()).isFalse();
    }

    @Test
    void tellsWhichColumnsAreHidden() throws Exception {
        assertThat(read(BAKERY).table("a.xlsx/Clientes").fields)
                .filteredOn(Field::hidden)
                .extracting(Field::name)
                .containsExactly("Notas");
    }

    @Test
    void readsCommentsLinksFootersAndProperties() throws Exception {
        RecordingIntake intake = read(BAKERY);

        assertThat(intake.text("a.xlsx/Clientes/comments")).contains("Dueña", "llamar a maria@example.com");
        assertThat(intake.text("a.xlsx/Clientes/links")).contains("mailto:luis@example.org");
        assertThat(intake.text("a.xlsx/Clientes")).contains("Hoja de Ana Ruiz");
        assertThat(intake.text("a.xlsx/properties")).contains("Ana Ruiz");
        assertThat(intake.dates).containsEntry("a.xlsx", Instant.parse("2024-05-06T07:08:09Z"));
    }

    @Test
    void makesNoTableOfAnEmptySheet() throws Exception {
        assertThat(read(BAKERY).tables).hasSize(2);
    }

    @Test
    void readsWhatAPivotTableRemembersOfADeletedSheet() throws Exception {
        Map<String, byte[]> parts = SpreadsheetFixture.unzip(BAKERY);
        String relations = new String(parts.get("xl/_rels/workbook.xml.rels"), StandardCharsets.UTF_8);
        parts.put("xl/_rels/workbook.xml.rels", SpreadsheetFixture.utf8(relations.replace("</Relationships>", """
                        <Relationship Id="p1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/pivotCacheDefinition" Target="pivotCache/pivotCacheDefinition1.xml"/></Relationships>""")));
        parts.put("xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels", SpreadsheetFixture.utf8("""
                <Relationships><Relationship Id="r" Type="x/pivotCacheRecords" Target="pivotCacheRecords1.xml"/></Relationships>"""));
        parts.put("xl/pivotCache/pivotCacheDefinition1.xml", SpreadsheetFixture.utf8("""
                <pivotCacheDefinition><cacheFields><cacheField name="Cliente"><sharedItems><s v="Rosa Ibáñez"/><s v="Juan Gil"/></sharedItems></cacheField><cacheField name="Correo"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>"""));
        parts.put("xl/pivotCache/pivotCacheRecords1.xml", SpreadsheetFixture.utf8("""
                <pivotCacheRecords><r><x v="0"/><s v="rosa@example.com"/></r></pivotCacheRecords>"""));

        RecordingIntake.Table pivot = read(SpreadsheetFixture.zip(parts)).table("a.xlsx/pivot table 1");

        assertThat(pivot.traits.hidden()).isTrue();
        assertThat(pivot.fieldNames()).containsExactly("Cliente", "Correo");
        assertThat(pivot.rows)
                .containsExactly(List.of("Rosa Ibáñez", ""), List.of("Juan Gil", ""), List.of("", "rosa@example.com"));
    }

    @Test
    void readsTextsThatStandInTheCellsThemselves() throws Exception {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            SpreadsheetFixture.fill(workbook.getXSSFWorkbook());
            workbook.createSheet("Grande").createRow(0).createCell(0).setCellValue("Correo");
            for (int i = 1; i <= 5000; i++) {
                workbook.getSheet("Grande").createRow(i).createCell(0).setCellValue("ana" + i + "@example.com");
            }
            Path file = Files.write(folder.resolve("a.xlsx"), SpreadsheetFixture.bytes(workbook));
            RecordingIntake intake = new RecordingIntake();

            new XlsxFormat().read(Source.onDisk(Place.of("a.xlsx"), file, TYPE), intake);

            assertThat(intake.table("a.xlsx/Grande").rows)
                    .hasSize(5000)
                    .last()
                    .isEqualTo(List.of("ana5000@example.com", ""));
            assertThat(intake.progress).isBetween(Files.size(file) / 2, Files.size(file));
        }
    }

    @Test
    void stopsWhenAsked() {
        RecordingIntake intake = new RecordingIntake().stopAfter(0);

        assertThatThrownBy(() ->
                        new XlsxFormat().read(Source.inside(Place.of("a.xlsx"), "a.xlsx", BAKERY, TYPE, 0), intake))
                .isInstanceOf(StoppedException.class);
    }

    @Nested
    class WhenTheFileIsSpoilt {

        @Test
        void handsOverTheWordsOfAFileThatWasCutOff() throws Exception {
            RecordingIntake intake = read(java.util.Arrays.copyOf(BAKERY, BAKERY.length * 8 / 10));

            assertThat(intake.text("a.xlsx")).contains("María Peña");
            assertThat(intake.problemKinds()).containsExactly(Kind.TRUNCATED);
        }

        @Test
        void readsTheOtherSheetsWhenOneIsBroken() throws Exception {
            Map<String, byte[]> parts = SpreadsheetFixture.unzip(BAKERY);
            String sheet = new String(parts.get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
            parts.put("xl/worksheets/sheet1.xml", SpreadsheetFixture.utf8(sheet.replace("</sheetData>", "<")));

            RecordingIntake intake = read(SpreadsheetFixture.zip(parts));

            assertThat(intake.table("a.xlsx/Clientes").rows).hasSize(2);
            assertThat(intake.table("a.xlsx/Clientes").coverage).isNull();
            assertThat(intake.table("a.xlsx/Nómina").rows).hasSize(1);
            assertThat(intake.problemKinds()).containsExactly(Kind.DAMAGED);
        }

        @Test
        void refusesAZipFileThatIsNoWorkbook() throws IOException {
            byte[] file = SpreadsheetFixture.zip(Map.of("a.txt", new byte[] {1}));

            assertThatThrownBy(() -> read(file)).isInstanceOf(ConnectorException.class);
        }
    }

    @Nested
    class WhenTheFileIsHostile {

        @Test
        void stopsUnpackingABombAndKeepsWhatCameBefore() throws Exception {
            byte[] file = SpreadsheetFixture.bomb(
                    SpreadsheetFixture.unzip(BAKERY),
                    "xl/worksheets/sheet2.xml",
                    "<worksheet><sheetData>",
                    "<row><c t=\"str\"><v>x</v></c></row>",
                    30,
                    "</sheetData></worksheet>");

            RecordingIntake intake = read(file);

            assertThat(intake.problemKinds()).containsExactly(Kind.EXPANDS_TOO_MUCH);
            assertThat(intake.table("a.xlsx/Clientes").rows).hasSize(2);
        }

        @Test
        void fetchesNothingThatAnEntityNames() throws Exception {
            Path secret = Files.writeString(folder.resolve("secreto.txt"), "no-debe-salir");
            String evil = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><sst><si><t>&e;</t></si></sst>";
            Map<String, byte[]> parts = SpreadsheetFixture.unzip(BAKERY);
            parts.put("xl/sharedStrings.xml", SpreadsheetFixture.utf8(evil));

            RecordingIntake intake = read(SpreadsheetFixture.zip(parts));

            assertThat(lenientlyParsed(evil))
                    .as("the same text does harm elsewhere")
                    .contains("no-debe-salir");
            assertThat(intake.problemKinds()).containsExactly(Kind.EXTERNAL_REFERENCE);
            assertThat(intake.tables.toString() + intake.texts).doesNotContain("no-debe-salir");
        }

        private static String lenientlyParsed(String xml) throws Exception {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            XMLStreamReader reader =
                    factory.createXMLStreamReader(SpreadsheetFixture.stream(SpreadsheetFixture.utf8(xml)));
            StringBuilder text = new StringBuilder();
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.CHARACTERS) {
                    text.append(reader.getText());
                }
            }
            return text.toString();
        }

        @Test
        void readsTheFirstOfTooManyColumns() throws Exception {
            StringBuilder row = new StringBuilder("<worksheet><sheetData><row>");
            for (int i = 0; i < 20_000; i++) {
                row.append("<c t=\"str\"><v>x</v></c>");
            }
            Map<String, byte[]> parts = SpreadsheetFixture.unzip(BAKERY);
            parts.put("xl/worksheets/sheet1.xml", SpreadsheetFixture.utf8(row + "</row></sheetData></worksheet>"));

            RecordingIntake intake = read(SpreadsheetFixture.zip(parts));

            assertThat(intake.problemKinds()).containsExactly(Kind.TOO_MANY_COLUMNS);
            assertThat(intake.table("a.xlsx/Clientes").fields)
                    .hasSize(intake.options().maxColumns());
        }

        @Test
        void survivesCellsInAnyOrderAndNumbersBeyondReason() throws Exception {
            Map<String, byte[]> parts = new LinkedHashMap<>(SpreadsheetFixture.unzip(BAKERY));
            parts.put("xl/worksheets/sheet1.xml", SpreadsheetFixture.utf8("""
                    <worksheet><sheetData><row><c r="C1" t="str"><v>c</v></c><c r="A1" t="str"><v>a</v></c></row>
                    <row><c r="A2"><v>1E999999999</v></c><c r="B2" t="s"><v>99999999999</v></c><c r="C2" s="77"><v>-</v></c></row></sheetData></worksheet>"""));

            assertThat(read(SpreadsheetFixture.zip(parts)).table("a.xlsx/Clientes").rows)
                    .containsExactly(List.of("", "", "c"), List.of("a", "", ""), List.of("1E999999999", "", "-"));
        }
    }
}
