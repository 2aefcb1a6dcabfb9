/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.resguardo.connector.edit.Original;
import org.resguardo.connector.edit.Value;

/**
 * Writes what an archive holds for people to read: a ZIP archive with a table (CSV, RFC 4180) for each table, and the documents
 * as they were. Only one piece is held in memory at a time.
 */
final class ArchiveTables {
    private static final String FORMULAS = "=+-@\t\r";

    private final Source source;

    ArchiveTables(Source source) {
        this.source = source;
    }

    /** Hands over every piece, in order, as often as it is asked. */
    interface Source {
        void each(Consumer<Frame> piece);
    }

    void write(OutputStream to) throws IOException {
        Set<String> tables = new LinkedHashSet<>();
        source.each(frame -> frame.filled().forEach(section -> tables.add(section.table())));
        try (ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String table : tables) {
                zip.putNextEntry(new ZipEntry("%d-%s.csv".formatted(++number, plain(table))));
                table(zip, table);
                zip.closeEntry();
            }
            documents(zip);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void table(OutputStream zip, String table) throws IOException {
        Writer open = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        CSVPrinter csv = new CSVPrinter(open, CSVFormat.RFC4180);
        boolean[] headed = {false};
        source.each(frame -> frame.filled().stream()
                .filter(section -> section.table().equals(table))
                .forEach(section -> rows(csv, section, headed)));
        csv.flush();
    }

    private static void rows(CSVPrinter csv, Frame.Section section, boolean[] headed) {
        try {
            if (!headed[0]) {
                csv.printRecord(section.columns());
                headed[0] = true;
            }
            for (var row : section.before()) {
                csv.printRecord(row.values().stream().map(ArchiveTables::cell).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text that a spreadsheet would take for a formula is made one that it does not. */
    private static String cell(Value value) {
        if (value.kind() == Value.Kind.BYTES) {
            return Base64.getEncoder().encodeToString(value.bytes());
        }
        String text = value.text();
        boolean formula = value.kind() == Value.Kind.TEXT
                && !text.isEmpty()
                && FORMULAS.indexOf(text.charAt(0)) >= 0
                && !text.matches("[+-]?[\\d .,()-]+");
        return formula ? "'" + text : text;
    }

    private void documents(ZipOutputStream zip) {
        source.each(frame -> frame.originals().forEach(original -> document(zip, original)));
    }

    private static void document(ZipOutputStream zip, Original original) {
        try {
            zip.putNextEntry(new ZipEntry("documents/" + safe(original.name())));
            zip.write(original.before());
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing that leaves the folder into which somebody unpacks it. */
    private static String safe(String name) {
        return String.join(
                "/",
                List.of(name.replace('\\', '/').split("/")).stream()
                        .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
                        .toList());
    }

    private static String plain(String table) {
        String letters = table.replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        return letters.substring(Math.max(0, letters.length() - 80));
    }
}
