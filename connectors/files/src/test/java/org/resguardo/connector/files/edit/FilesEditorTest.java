/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Problem;
import org.resguardo.connector.edit.Change;
import org.resguardo.connector.edit.Clock;
import org.resguardo.connector.edit.EditableColumn.Kind;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Hazard;
import org.resguardo.connector.edit.Original;
import org.resguardo.connector.edit.Row;
import org.resguardo.connector.edit.Selection;
import org.resguardo.connector.edit.Test.Idle;
import org.resguardo.connector.edit.Value;

class FilesEditorTest {
    @TempDir
    private Path folder;

    private FilesEditor editor = new FilesEditor(Path.of("."));

    @BeforeEach
    void open() {
        editor = new FilesEditor(folder);
    }

    @AfterEach
    void close() {
        editor.close();
    }

    private Path file(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private static Selection idle(String column, Clock.Form form) {
        return new Selection(
                List.of(new Idle(List.of(new Clock(column, form, Optional.empty())), LocalDate.of(2024, 1, 1))));
    }

    /** Deletes what passes, and tells what there is to put back. */
    private Original delete(EditableTable table, Selection selection) throws ConnectorException {
        try (Change change = editor.begin()) {
            List<Row> rows = change.take(table, selection, Optional.empty(), Integer.MAX_VALUE);
            assertThat(change.delete(table, rows)).isEqualTo(rows.size());
            Original original = change.originals().getFirst();
            change.commit();
            return original;
        }
    }

    private void putBack(Original original) throws ConnectorException {
        try (Change change = editor.begin()) {
            change.putBack(original);
            change.commit();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE"})
    void takesRecordsOutOfDelimitedTextAndChangesNotAByteOfTheOthers(String encoding) throws Exception {
        Charset charset = Charset.forName(encoding);
        String mark = encoding.equals("windows-1252") ? "" : "\uFEFF";
        String head = mark + "nombre;correo;nota;último\r\n";
        String ana = "\"Ana, la \"\"panadera\"\"\";ana@example.com;\"dos\r\nlíneas\";2020-05-01\r\n";
        String eva = "Eva Núñez;eva@example.com;  espacio ;2026-01-01\r\n";
        String luz = "Luz;luz@example.com;;2019-01-01\n";
        String leo = "Leo;leo@example.com;x;2025-06-01";
        Path file = file("clientes.csv", head + ana + eva + luz + leo, charset);
        byte[] before = Files.readAllBytes(file);

        EditableTable table = editor.table("file:clientes.csv");
        assertThat(table.hazards()).isEmpty();
        assertThat(editor.tables()).contains("file:clientes.csv");
        Original original = delete(table, idle("último", Clock.Form.TEXT));

        assertThat(Files.readAllBytes(file)).isEqualTo((head + eva + leo).getBytes(charset));
        assertThat(editor.standing(original)).isEqualTo(Original.Standing.AFTER);
        putBack(original);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(editor.standing(original)).isEqualTo(Original.Standing.BEFORE);
    }

    @Test
    void changesValuesWhereTheyStand() throws Exception {
        Path file = file(
                "pedidos.csv",
                "pedido,correo,fecha\n1,\"ana@example.com\",31/12/2019\n2,,03/02/2020\n3,leo@example.com,28/11/2026\n",
                StandardCharsets.UTF_8);
        EditableTable table = editor.table("file:pedidos.csv");
        assertThat(table.columns().get(3).kind()).isEqualTo(Kind.DATE);
        try (Change change = editor.begin()) {
            List<Row> rows = change.take(table, idle("fecha", Clock.Form.DATE), Optional.empty(), Integer.MAX_VALUE);
            List<Row> after = rows.stream()
                    .map(row -> row.with(2, Value.of("(anonymous), \"1\"")).with(3, Value.of("2019-01-01")))
                    .toList();
            assertThat(change.update(table, rows, after)).isEqualTo(2);
            assertThat(change.takeAgain(table, rows)).isEqualTo(after);
            change.originals();
            change.commit();
        }
        assertThat(file)
                .hasContent("pedido,correo,fecha\n1,\"(anonymous), \"\"1\"\"\",01/01/2019\n"
                        + "2,\"(anonymous), \"\"1\"\"\",01/01/2019\n3,leo@example.com,28/11/2026\n");
    }

    @Test
    void takesNoDateForGrantedThatCouldMeanTwoDays() throws Exception {
        file("a.csv", "who,when\nAna,03/04/2019\nEva,05/06/2020\nLeo,07/08/2021\n", StandardCharsets.UTF_8);
        assertThat(editor.table("file:a.csv").columns().get(2).kind()).isEqualTo(Kind.TEXT);
        file("b.csv", "who,when\nAna,03/24/2019\nEva,05/06/2020\nLeo,07/08/2021\n", StandardCharsets.UTF_8);
        EditableTable table = editor.table("file:b.csv");
        assertThat(table.columns().get(2).kind()).isEqualTo(Kind.DATE);
        assertThat(editor.rows(table, Selection.ALL, Optional.empty(), 1)
                        .getFirst()
                        .value(2)
                        .text())
                .isEqualTo("2019-03-24");
    }

    @Test
    void leavesAFileThatSomebodyChangedMeanwhileOrHasOpen() throws Exception {
        Path file = file("c.csv", "who,last\nAna,2019-01-01\nEva,2019-01-01\n", StandardCharsets.UTF_8);
        EditableTable table = editor.table("file:c.csv");
        try (Change change = editor.begin()) {
            change.delete(table, change.take(table, idle("last", Clock.Form.TEXT), Optional.empty(), 9));
            change.originals();
            Files.writeString(file, "who,last\nSomebody new,2026-01-01\n");
            assertThatThrownBy(change::commit)
                    .isInstanceOfSatisfying(
                            ConnectorException.class,
                            e -> assertThat(e.problem().kind()).isEqualTo(Problem.Kind.CHANGED_WHILE_READING));
        }
        assertThat(file).hasContent("who,last\nSomebody new,2026-01-01\n");

        Files.writeString(file, "who,last\nAna,2019-01-01\nEva,2019-01-01\n");
        Files.createFile(folder.resolve(".~lock.c.csv#"));
        assertThatThrownBy(() -> delete(table, idle("last", Clock.Form.TEXT))).isInstanceOf(ConnectorException.class);
        assertThat(Files.readString(file)).contains("Ana");
    }

    private Path workbook() throws IOException {
        Path file = folder.resolve("libro.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            CellStyle date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            CellStyle red = book.createCellStyle();
            red.setFillForegroundColor(IndexedColors.RED.getIndex());
            XSSFSheet sheet = book.createSheet("Clientes");
            row(sheet, 0, "nombre", "correo", "último", "compras", "doble");
            Object[][] people = {
                {"Ana", "ana@example.com", LocalDate.of(2019, 3, 1), 10.0},
                {"Eva", "eva@example.com", LocalDate.of(2026, 3, 1), 20.0},
                {"Ana", "luz@example.com", LocalDate.of(2018, 3, 1), 30.0}
            };
            for (int i = 0; i < people.length; i++) {
                row(sheet, i + 1, people[i]);
                sheet.getRow(i + 1).getCell(2).setCellStyle(date);
                sheet.getRow(i + 1).getCell(1).setCellStyle(red);
                sheet.getRow(i + 1).createCell(4).setCellFormula("D" + (i + 2) + "*2");
            }
            XSSFSheet other = book.createSheet("Resumen");
            row(other, 0, "total", "ana@example.com");
            other.getRow(0).createCell(2).setCellFormula("SUM(Clientes!D2:D4)");
            row(other, 1, "Eva", "eva@example.com");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(out);
        }
        return file;
    }

    private static void row(XSSFSheet sheet, int number, Object... values) {
        var row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            Cell cell = row.createCell(i);
            switch (values[i]) {
                case LocalDate day -> cell.setCellValue(day);
                case Double sum -> cell.setCellValue(sum);
                default -> cell.setCellValue(String.valueOf(values[i]));
            }
        }
    }

    @Test
    void emptiesRowsOfAWorkbookAndKeepsItsFormatsAndFormulas() throws Exception {
        Path file = workbook();
        byte[] before = Files.readAllBytes(file);
        assertThat(editor.tables()).contains("file:libro.xlsx#Clientes", "file:libro.xlsx#Resumen", "file:");
        EditableTable table = editor.table("file:libro.xlsx#Clientes");
        assertThat(table.place()).hasToString("libro.xlsx › Clientes");
        assertThat(table.columns().get(3).kind()).isEqualTo(Kind.DATE);
        Original original = delete(table, idle("último", Clock.Form.DATE));

        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            XSSFSheet sheet = book.getSheet("Clientes");
            assertThat(sheet.getRow(1).getCell(0).toString()).isEmpty();
            assertThat(sheet.getRow(1).getCell(1).getCellStyle().getFillForegroundColor())
                    .isEqualTo(IndexedColors.RED.getIndex());
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("eva@example.com");
            assertThat(sheet.getRow(2).getCell(4).getCellFormula()).isEqualTo("D3*2");
            assertThat(sheet.getRow(1).getCell(4).getCellFormula()).isEqualTo("D2*2");
            Cell total = book.getSheet("Resumen").getRow(0).getCell(2, MissingCellPolicy.RETURN_NULL_AND_BLANK);
            assertThat(total.getCellFormula()).isEqualTo("SUM(Clientes!D2:D4)");
            assertThat(book.getCreationHelper()
                            .createFormulaEvaluator()
                            .evaluate(total)
                            .getNumberValue())
                    .isEqualTo(20.0);
            assertThat(book.getSharedStringSource().getSharedStringItems().stream()
                            .map(Object::toString))
                    .anyMatch(text -> text.contains("ana@example.com"))
                    .noneMatch(text -> text.contains("luz@example.com"));
        }
        assertThat(editor.rows(editor.table(table.id()), Selection.ALL, Optional.empty(), 9))
                .hasSize(1);
        putBack(original);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void changesCellsOfAWorkbookInTheirOwnLook() throws Exception {
        Path file = workbook();
        EditableTable table = editor.table("file:libro.xlsx#Clientes");
        try (Change change = editor.begin()) {
            List<Row> rows = change.take(table, idle("último", Clock.Form.DATE), Optional.empty(), 9);
            change.update(
                    table,
                    rows,
                    rows.stream()
                            .map(row -> row.with(2, Value.NONE)
                                    .with(1, Value.of("<&>"))
                                    .with(3, Value.of("2019-01-01")))
                            .toList());
            change.originals();
            change.commit();
        }
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            var row = book.getSheet("Clientes").getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("<&>");
            assertThat(row.getCell(1).toString()).isEmpty();
            assertThat(row.getCell(2).getLocalDateTimeCellValue()).hasToString("2019-01-01T00:00");
            assertThat(row.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy");
        }
    }

    @Test
    void takesMessagesOutOfAMailbox() throws Exception {
        String old = """
                From ana@example.com Tue Mar  3 10:00:00 2015
                From: =?utf-8?Q?Ana_N=C3=BA=C3=B1ez?= <ana@example.com>
                To: tienda@example.com
                Subject: Pastel
                Date: Tue, 3 Mar 2015 10:00:00 -0600

                Hola
                >From aqui

                """;
        String recent = """
                From leo@example.com Tue Mar  3 10:00:00 2026
                From: leo@example.com
                Subject: Pan
                Date: Tue, 3 Mar 2026 10:00:00 -0600

                Buenos dias

                """.replace("\n", "\r\n");
        Path file = file("correo.mbox", old + recent + old, StandardCharsets.UTF_8);
        byte[] before = Files.readAllBytes(file);
        EditableTable table = editor.table("file:correo.mbox");
        assertThat(table.hazards()).extracting(Hazard::kind).containsExactly(Hazard.Kind.WHOLE_ONLY);
        assertThat(editor.rows(table, Selection.ALL, Optional.empty(), 1)
                        .getFirst()
                        .values())
                .extracting(Value::text)
                .containsExactly(
                        "1",
                        "2015-03-03",
                        "Ana Núñez <ana@example.com>",
                        "tienda@example.com",
                        "Pastel",
                        "Hola\n>From aqui");
        Original original = delete(table, idle("date", Clock.Form.DATE));
        assertThat(Files.readAllBytes(file)).isEqualTo(recent.getBytes(StandardCharsets.UTF_8));
        putBack(original);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void removesWholeDocumentsOneByOneAndPutsThemBackAsOldAsTheyWere() throws Exception {
        Files.createDirectory(folder.resolve("facturas"));
        Path old = file("facturas/2017.pdf", "%PDF-1.4 old", StandardCharsets.UTF_8);
        Path recent = file("facturas/2026.pdf", "%PDF-1.4 recent", StandardCharsets.UTF_8);
        FileTime then = FileTime.from(Instant.parse("2017-02-03T10:00:00Z"));
        Files.setLastModifiedTime(old, then);
        EditableTable table = editor.table("file:facturas/");
        assertThat(editor.tables()).contains("file:facturas/");
        assertThat(editor.together(table, 1_000)).isEqualTo(1);

        Original original = delete(table, idle("modified", Clock.Form.DATE));
        assertThat(old).doesNotExist();
        assertThat(recent).exists();
        assertThat(editor.standing(original)).isEqualTo(Original.Standing.AFTER);
        putBack(original);
        assertThat(old).hasContent("%PDF-1.4 old");
        assertThat(Files.getLastModifiedTime(old)).isEqualTo(then);
    }

    @Test
    void nothingOutsideTheFolderIsReached() throws IOException {
        Path outside = Files.createTempFile("outside", ".csv");
        Files.createSymbolicLink(folder.resolve("link.csv"), outside);
        for (String id : List.of("file:link.csv", "file:../x.csv", "file:/etc/passwd")) {
            assertThatThrownBy(() -> editor.table(id)).isInstanceOf(ConnectorException.class);
        }
        Files.delete(outside);
    }
}
