/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.TableTraits;
import org.resguardo.connector.TextIntake;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Format;
import org.resguardo.connector.files.Source;
import org.resguardo.connector.files.TextEncoding;

/**
 * Delimited text: CSV, TSV, and tables in plain text files.
 *
 * <p>Encoding, delimiter and quote are told from the beginning of the file, and so is what stands above the table and
 * whether it has headings. Lines above the table are handed over as text.
 */
public final class DelimitedFormat implements Format {
    private static final int FIRST = 256 * 1024;
    private static final int FOR_ENCODING = 64 * 1024;
    private static final String STARTS_OF_OTHER_TEXT = "{[<";

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/csv", "text/tab-separated-values");
    }

    @Override
    public boolean isolated() {
        return false;
    }

    /**
     * True when a plain text file that begins with the given bytes is clearly a table: at least three lines, nearly all with
     * the same two or more delimiters.
     */
    public static boolean looksDelimited(byte[] first, int length) throws IOException {
        byte[] sample = utf8(first, length, TextEncoding.of(first, length));
        if (sample.length == 0 || STARTS_OF_OTHER_TEXT.indexOf(sample[0]) >= 0) {
            return false;
        }
        DelimitedDialect dialect = DelimitedDialect.of(sample, sample.length);
        return dialect.delimiter() != DelimitedDialect.NONE && dialect.clear(sample, sample.length);
    }

    @Override
    public void read(Source source, FileIntake intake) throws IOException, ConnectorException {
        byte[] first;
        try (InputStream in = source.open()) {
            first = in.readNBytes(FIRST);
        }
        TextEncoding encoding = TextEncoding.of(first, Math.min(first.length, FOR_ENCODING));
        NotText.refuse(first, first.length, encoding, source.place());
        if (intake.textWillDo()) {
            try (InputStream in = Utf8Stream.of(source.open(intake), encoding);
                    TextIntake text = intake.text(source.place())) {
                PlainTextFormat.handOver(in, text, intake);
            }
            return;
        }
        byte[] sample = utf8(first, first.length, encoding);
        DelimitedDialect dialect = DelimitedDialect.of(sample, sample.length);
        boolean cut = first.length == FIRST;
        List<List<String>> rows = dialect.rows(sample, sample.length, cut);
        int marks = dialect.told() ? 1 : 0;
        TableShape shape = TableShape.of(rows.subList(Math.min(marks, rows.size()), rows.size()));
        handOverTitle(rows.subList(marks, marks + shape.before()), source, intake);
        try (InputStream in = Utf8Stream.of(source.open(intake), encoding)) {
            DelimitedParser parser = new DelimitedParser(in, dialect);
            for (int i = 0; i < marks + shape.rowsToSkip(); i++) {
                parser.row(TableCells.NOTHING);
            }
            handOverTable(parser, shape, cut || rows.size() >= TableSample.MOST_ROWS, source, intake);
        }
    }

    private static void handOverTitle(List<List<String>> rows, Source source, FileIntake intake) {
        if (!rows.isEmpty()) {
            try (TextIntake text = intake.text(source.place())) {
                text.text(TableShape.asLines(rows));
            }
        }
    }

    private static void handOverTable(
            DelimitedParser parser, TableShape shape, boolean spare, Source source, FileIntake intake)
            throws IOException {
        try (TableBatches table = new TableBatches(intake, source.place(), shape.fields(), TableTraits.none(), spare)) {
            while (parser.row(table)) {
                // each row is taken by the table
            }
            table.finished();
        }
    }

    private static byte[] utf8(byte[] bytes, int length, TextEncoding encoding) throws IOException {
        return Utf8Stream.of(new ByteArrayInputStream(bytes, 0, length), encoding)
                .readAllBytes();
    }
}
