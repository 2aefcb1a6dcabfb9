/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.resguardo.connector.files.TextEncoding;

/**
 * How a file of delimited text is laid out, for those who have to change it.
 *
 * @param encoding how its letters are written
 * @param delimiter stands between two cells
 * @param quote stands around cells that hold a delimiter or a line end
 * @param before how many records at the top are no data: marks, titles, headings
 * @param headings what is written over the columns; empty when there is no heading
 * @param width how many columns the first records have
 */
public record DelimitedLayout(
        TextEncoding encoding, char delimiter, char quote, int before, List<String> headings, int width) {
    private static final int FIRST = 256 * 1024;
    private static final int FOR_ENCODING = 64 * 1024;

    /** Keeps the headings as they are. */
    public DelimitedLayout {
        headings = List.copyOf(headings);
    }

    /** The layout of a file, told from its beginning as it is for reading. */
    public static DelimitedLayout of(byte[] file) throws IOException {
        int length = Math.min(file.length, FIRST);
        TextEncoding encoding = TextEncoding.of(file, Math.min(length, FOR_ENCODING));
        byte[] sample = Utf8Stream.of(new ByteArrayInputStream(file, 0, length), encoding)
                .readAllBytes();
        DelimitedDialect dialect = DelimitedDialect.of(sample, sample.length);
        List<List<String>> rows = dialect.rows(sample, sample.length, length < file.length);
        int marks = Math.min(dialect.told() ? 1 : 0, rows.size());
        TableShape shape = TableShape.of(rows.subList(marks, rows.size()));
        return new DelimitedLayout(
                encoding,
                (char) dialect.delimiter(),
                (char) dialect.quote(),
                marks + shape.rowsToSkip(),
                shape.headings(),
                shape.width());
    }
}
