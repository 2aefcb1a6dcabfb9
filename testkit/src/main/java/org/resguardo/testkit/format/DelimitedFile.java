/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.resguardo.testkit.table.FilledTable;

/**
 * CSV and TSV, quoted as RFC 4180 says where it is needed.
 *
 * @param id {@code csv} or {@code tsv}
 * @param delimiter what stands between two values
 * @param charset the character set
 * @param mark true to begin with a byte-order mark
 */
public record DelimitedFile(String id, char delimiter, Charset charset, boolean mark) implements TableFormat {

    /** Commas and UTF-8, as online services export. */
    public static DelimitedFile csv() {
        return new DelimitedFile("csv", ',', StandardCharsets.UTF_8, false);
    }

    /** Commas and UTF-8 with a mark, as newer spreadsheet programs save. */
    public static DelimitedFile csvWithMark() {
        return new DelimitedFile("csv", ',', StandardCharsets.UTF_8, true);
    }

    /** Semicolons and Windows-1252, as spreadsheet programs save in Spanish. */
    public static DelimitedFile csvOfSpanishOffice() {
        return new DelimitedFile("csv", ';', Charset.forName("windows-1252"), false);
    }

    /** Tabs and UTF-16, as spreadsheet programs save "Unicode text". */
    public static DelimitedFile unicodeText() {
        return new DelimitedFile("tsv", '\t', StandardCharsets.UTF_16LE, true);
    }

    /** Tabs and UTF-8. */
    public static DelimitedFile tsv() {
        return new DelimitedFile("tsv", '\t', StandardCharsets.UTF_8, false);
    }

    @Override
    public boolean namesTables() {
        return false;
    }

    @Override
    public void write(List<FilledTable> tables, Path file) throws IOException {
        FilledTable table = tables.get(0);
        try (Writer out = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), charset))) {
            if (mark) {
                out.write('\uFEFF');
            }
            line(table.headings(), out);
            for (List<String> row : table.texts()) {
                line(row, out);
            }
        }
    }

    private void line(List<String> values, Writer out) throws IOException {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                out.write(delimiter);
            }
            out.write(quoted(values.get(i)));
        }
        out.write("\r\n");
    }

    private String quoted(String value) {
        boolean plain = value.indexOf(delimiter) < 0 && value.indexOf('"') < 0 && value.indexOf('\n') < 0;
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
