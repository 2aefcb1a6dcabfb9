/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** The workbook of a bakery, written by the program under test's neighbour, and ways to spoil a file. */
final class SpreadsheetFixture {

    private SpreadsheetFixture() {}

    /**
     * Fills a workbook: a visible sheet with a title over its headings, a hidden column, a date, long numbers, a comment and
     * a link; a hidden sheet.
     */
    static void fill(Workbook workbook) {
        CreationHelper make = workbook.getCreationHelper();
        Sheet clients = workbook.createSheet("Clientes");
        clients.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
        row(clients, 0, "Panadería La Espiga: clientes");
        row(clients, 1, "Nombre", "Nacimiento", "Cuenta", "SSN", "Notas");
        Row maria = row(clients, 2, "María Peña");
        maria.createCell(1).setCellValue(LocalDate.of(1985, 3, 7));
        maria.getCell(1).setCellStyle(style(workbook, "dd/mm/yyyy"));
        maria.createCell(2).setCellValue(4111111111111111d);
        maria.createCell(3).setCellValue(78051120d);
        maria.getCell(3).setCellStyle(style(workbook, "000\\-00\\-0000"));
        maria.createCell(4).setCellValue("alergia a las nueces");
        Row luis = row(clients, 3, "Luis Núñez");
        luis.createCell(1).setCellValue(LocalDate.of(1990, 12, 31));
        luis.getCell(1).setCellStyle(style(workbook, "dd/mm/yyyy"));
        luis.createCell(2).setCellFormula("5550100*1000");
        clients.setColumnHidden(4, true);

        ClientAnchor anchor = make.createClientAnchor();
        Comment comment = clients.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(make.createRichTextString("llamar a maria@example.com"));
        comment.setAuthor("Dueña");
        maria.getCell(0).setCellComment(comment);
        var link = make.createHyperlink(org.apache.poi.common.usermodel.HyperlinkType.EMAIL);
        link.setAddress("mailto:luis@example.org");
        luis.getCell(0).setHyperlink(link);
        clients.getFooter().setCenter("Hoja de Ana Ruiz");

        Sheet staff = workbook.createSheet("Nómina");
        row(staff, 0, "Empleado", "Teléfono");
        row(staff, 1, "Eva Ríos", "(202) 555-0143");
        workbook.setSheetHidden(1, true);
        workbook.createSheet("Vacía");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    static byte[] bytes(Workbook workbook) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The parts of a ZIP file. */
    static Map<String, byte[]> unzip(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    /** A ZIP file of the given parts. */
    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    /** A ZIP file with one part that begins and ends as given and has {@code megabytes} of the same letter between. */
    static byte[] bomb(Map<String, byte[]> others, String name, String begin, String letter, int megabytes, String end)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] megabyte = letter.repeat((1 << 20) / letter.length()).getBytes(StandardCharsets.UTF_8);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : others.entrySet()) {
                if (!part.getKey().equals(name)) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                }
            }
            zip.putNextEntry(new ZipEntry(name));
            write(zip, begin);
            for (int i = 0; i < megabytes; i++) {
                zip.write(megabyte);
            }
            write(zip, end);
        }
        return out.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(utf8(text));
    }

    private static CellStyle style(Workbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static Row row(Sheet sheet, int number, String... values) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(values[i]);
        }
        return row;
    }
}
