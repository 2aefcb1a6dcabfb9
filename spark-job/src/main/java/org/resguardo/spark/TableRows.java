/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.resguardo.connector.Field;

/** The rows of a table as Spark's readers give them. Cells of text files stay text, as they are written. */
final class TableRows {
    private static final String DELIMITERS = ",;\t|";
    private static final String QUOTE = "\"";

    private final SparkSession session;
    private final LakeReading reading;

    TableRows(SparkSession session, LakeReading reading) {
        this.session = session;
        this.reading = reading;
    }

    ReadTable of(LakeTable table, TableFormat format) {
        String path = LakeNames.literal(table.path());
        return switch (format) {
            case PARQUET -> declared(session.read().parquet(path));
            case ORC -> declared(session.read().orc(path));
            case JSON ->
                declared(session.read()
                        .option("multiLine", !isOneObjectALine(path))
                        .option("primitivesAsString", true)
                        .json(path));
            case CSV -> reading.multiline() || !reading.inUtf8() ? cells(path) : lines(path);
        };
    }

    private static ReadTable declared(Dataset<Row> rows) {
        return ReadTable.of(rows, TableColumn.declared(rows.schema()));
    }

    private ReadTable lines(String path) {
        String first = firstLine(path);
        char delimiter = reading.delimiter().isEmpty()
                ? delimiter(first)
                : reading.delimiter().charAt(0);
        List<Field> fields = new ArrayList<>();
        for (String heading : DelimitedLine.cells(first, delimiter)) {
            fields.add(Field.named(reading.header() ? heading.strip() : ""));
        }
        fields.add(Field.named(""));
        return new ReadTable(session.read().text(path), fields, new DelimitedLine(first, delimiter, reading.header()));
    }

    private ReadTable cells(String path) {
        Dataset<Row> rows = session.read()
                .option("header", reading.header())
                .option(
                        "sep",
                        reading.delimiter().isEmpty()
                                ? String.valueOf(delimiter(firstLine(path)))
                                : reading.delimiter())
                .option("quote", QUOTE)
                .option("escape", QUOTE)
                .option("multiLine", reading.multiline())
                .option("encoding", reading.encoding())
                .csv(path);
        return ReadTable.of(rows, TableColumn.untyped(rows.schema()));
    }

    /** The sign that parts the first line most often. */
    private static char delimiter(String line) {
        long most = 0;
        char best = DELIMITERS.charAt(0);
        for (int i = 0; i < DELIMITERS.length(); i++) {
            char c = DELIMITERS.charAt(i);
            long count = count(line, c);
            if (count > most) {
                most = count;
                best = c;
            }
        }
        return best;
    }

    private static long count(String line, char delimiter) {
        boolean quoted = false;
        long count = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == QUOTE.charAt(0);
            count += !quoted && c == delimiter ? 1 : 0;
        }
        return count;
    }

    private boolean isOneObjectALine(String path) {
        String line = firstLine(path).strip();
        return line.startsWith("{") && line.endsWith("}");
    }

    private String firstLine(String path) {
        List<Row> first = session.read().text(path).takeAsList(1);
        return first.isEmpty() ? "" : first.get(0).getString(0);
    }
}
