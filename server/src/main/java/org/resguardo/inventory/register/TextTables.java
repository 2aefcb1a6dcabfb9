/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.register;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes tables as comma-separated text (RFC 4180, with the mark of UTF-8, by which spreadsheets know the letters).
 *
 * <p>A cell that a spreadsheet would take for a formula gets an apostrophe before it, since names of files and columns are written by
 * strangers.
 */
public final class TextTables {
    private static final String MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r";

    private TextTables() {}

    /** Writes all tables into one ZIP, a file each. The stream stays open. */
    public static void zip(List<Sheet> sheets, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Sheet sheet : sheets) {
            zip.putNextEntry(new ZipEntry(sheet.id() + ".csv"));
            zip.write(text(sheet).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        zip.finish();
    }

    /** One table as text. */
    public static String text(Sheet sheet) {
        StringBuilder text = new StringBuilder(MARK).append(line(sheet.headings()));
        sheet.rows().forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(TextTables::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String value) {
        String safe = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** A cell as it was before it was made safe. */
    static String plain(String cell) {
        boolean safe = cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0;
        return safe ? cell.substring(1) : cell;
    }
}
