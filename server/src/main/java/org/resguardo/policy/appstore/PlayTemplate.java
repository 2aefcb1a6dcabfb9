/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.appstore;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The Data safety file that the Play Console exports: one line an answer that can be given. Which questions there are is the console's matter and changes;
 * so the file is filled as it came, with its own headers, lines and order.
 *
 * @param header the first line
 * @param rows the others
 * @param lineEnd what ends a line
 * @param mark true when it began with a byte order mark
 */
public record PlayTemplate(List<String> header, List<Row> rows, String lineEnd, boolean mark) {
    private static final int MOST_ROWS = 20_000;
    private static final int COLUMNS = 5;

    public PlayTemplate {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * One answer that can be given.
     *
     * @param question Google's id of the question
     * @param response Google's id of the answer; empty where the answer is a value
     * @param value what is answered; empty when nothing is
     * @param requirement whether and how it must be answered: {@code REQUIRED}, {@code MAYBE_REQUIRED}, {@code OPTIONAL}, {@code SINGLE_CHOICE} or {@code MULTIPLE_CHOICE}
     * @param label the question for people
     */
    public record Row(String question, String response, String value, String requirement, String label) {
        Row answered(String answer) {
            return new Row(question, response, answer, requirement, label);
        }

        boolean yes() {
            return value.equalsIgnoreCase("true");
        }

        boolean blank() {
            return value.isBlank();
        }
    }

    /** The file; empty when it is none of these. */
    public static Optional<PlayTemplate> read(String text) {
        boolean mark = text.startsWith("\uFEFF");
        String plain = mark ? text.substring(1) : text;
        try (CSVParser parser = CSVParser.parse(new StringReader(plain), CSVFormat.RFC4180)) {
            List<CSVRecord> all = parser.getRecords();
            if (all.isEmpty() || all.size() > MOST_ROWS || !header(all.getFirst())) {
                return Optional.empty();
            }
            List<Row> rows = new ArrayList<>();
            for (CSVRecord record : all.subList(1, all.size())) {
                if (record.size() == COLUMNS) {
                    rows.add(new Row(record.get(0), record.get(1), record.get(2), record.get(3), record.get(4)));
                } else if (record.size() > 1 || !record.get(0).isBlank()) {
                    return Optional.empty();
                }
            }
            return rows.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new PlayTemplate(
                            all.getFirst().toList(), rows, plain.contains("\r\n") ? "\r\n" : "\n", mark));
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** The console has written its second header in two ways; the first and the third tell the file. */
    private static boolean header(CSVRecord first) {
        return first.size() == COLUMNS
                && plain(first, 0).startsWith("question id")
                && plain(first, 1).startsWith("response")
                && plain(first, 2).startsWith("response value")
                && plain(first, 3).startsWith("answer requirement");
    }

    private static String plain(CSVRecord record, int column) {
        return record.get(column).strip().toLowerCase(Locale.ROOT);
    }

    /** The file as text again. */
    public String text() {
        StringBuilder text = new StringBuilder(mark ? "\uFEFF" : "");
        line(text, header);
        rows.forEach(row ->
                line(text, List.of(row.question(), row.response(), row.value(), row.requirement(), row.label())));
        return text.toString();
    }

    private void line(StringBuilder text, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : ",").append(quoted(cells.get(i)));
        }
        text.append(lineEnd);
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\",\r\n].*") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }

    /** How it writes yes: as it does already, or in small letters. */
    String yes() {
        return rows.stream()
                        .anyMatch(
                                row -> row.value().equals("TRUE") || row.value().equals("FALSE"))
                ? "TRUE"
                : "true";
    }

    String no() {
        return yes().equals("TRUE") ? "FALSE" : "false";
    }

    boolean asks(String question) {
        return rows.stream().anyMatch(row -> row.question().equals(question));
    }

    boolean offers(String question, String response) {
        return rows.stream()
                .anyMatch(
                        row -> row.question().equals(question) && row.response().equals(response));
    }

    /** How many answers it has. */
    @Override
    public String toString() {
        return "template of " + rows.size() + " rows";
    }
}
