/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.spark;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

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

    Dataset<Row> of(LakeTable table, TableFormat format) {
        String path = LakeNames.literal(table.path());
        return switch (format) {
            case PARQUET -> session.read().parquet(path);
            case ORC -> session.read().orc(path);
            case JSON ->
                session.read()
                        .option("multiLine", !isOneObjectALine(path))
                        .option("primitivesAsString", true)
                        .json(path);
            case CSV ->
                session.read()
                        .option("header", reading.header())
                        .option("sep", reading.delimiter().isEmpty() ? delimiter(path) : reading.delimiter())
                        .option("quote", QUOTE)
                        .option("escape", QUOTE)
                        .option("multiLine", reading.multiline())
                        .option("encoding", reading.encoding())
                        .csv(path);
        };
    }

    /** The sign that parts the first line most often. */
    private String delimiter(String path) {
        String line = firstLine(path);
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
        return String.valueOf(best);
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
        List<Row> first =
                session.read().option("encoding", reading.encoding()).text(path).takeAsList(1);
        return first.isEmpty() ? "" : first.get(0).getString(0);
    }
}
