/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.edit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.resguardo.connector.edit.Clock;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Row;
import org.resguardo.connector.edit.Selection;
import org.resguardo.connector.edit.Test;
import org.resguardo.connector.edit.Value;

/** Which rows pass, asked of rows that are in memory. It means what the databases' own conditions mean. */
final class RowTests {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*", Pattern.DOTALL);
    private static final double LEAST_MILLISECONDS = 100_000_000_000.0;
    private static final double SECONDS_A_DAY = 86_400;

    private final EditableTable table;
    private final List<Test> tests;

    RowTests(EditableTable table, Selection selection) {
        this.table = table;
        this.tests = selection.tests();
    }

    boolean pass(Row row) {
        return tests.stream().allMatch(test -> passes(test, row));
    }

    private boolean passes(Test test, Row row) {
        return switch (test) {
            case Test.Idle idle -> idle(idle, row);
            case Test.NoneOf none -> {
                String text = value(row, none.column()).text().strip();
                yield none.values().stream().noneMatch(word -> same(word.strip(), text));
            }
            case Test.OneOf one -> {
                Value value = value(row, one.column());
                yield value.kind() != Value.Kind.NONE && one.values().contains(value.text());
            }
            case Test.Holding holding ->
                holding.columns().stream()
                        .anyMatch(column -> !value(row, column).empty());
            case Test.Among among -> among.rows().contains(row);
            case Test.Naming naming -> naming.marks().stream().anyMatch(mark -> named(mark, row));
            default -> throw new IllegalArgumentException("a test that nobody taught this place");
        };
    }

    private boolean named(Test.Mark mark, Row row) {
        String text = value(row, mark.column()).text();
        return !text.isEmpty()
                && switch (mark.how()) {
                    case ALONE -> mark.texts().contains(text);
                    case WITHIN -> {
                        String small = text.toLowerCase(Locale.ROOT);
                        yield mark.texts().stream().anyMatch(one -> small.contains(one.toLowerCase(Locale.ROOT)));
                    }
                    case DIGITS -> {
                        String digits = text.replaceAll("[^0-9]", "");
                        yield mark.texts().stream().anyMatch(digits::contains);
                    }
                    case ROUGHLY -> {
                        String bare = String.join("", Test.Mark.runs(text));
                        yield mark.texts().stream().anyMatch(one -> inOrder(bare, Test.Mark.runs(one)));
                    }
                };
    }

    private static boolean inOrder(String bare, List<String> runs) {
        int at = 0;
        for (String run : runs) {
            int found = bare.indexOf(run, at);
            if (found < 0) {
                return false;
            }
            at = found + run.length();
        }
        return true;
    }

    private static boolean same(String word, String text) {
        return word.toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT));
    }

    private Value value(Row row, String column) {
        return row.value(
                table.position(column).orElseThrow(() -> new IllegalArgumentException("a column that is not there")));
    }

    private enum Age {
        NONE,
        OLD,
        RECENT
    }

    private boolean idle(Test.Idle idle, Row row) {
        boolean old = false;
        for (Clock clock : idle.clocks()) {
            Age age = age(value(row, clock.column()).text(), clock.form(), idle.before());
            if (age == Age.RECENT) {
                return false;
            }
            old |= age == Age.OLD;
        }
        return old;
    }

    private static Age age(String text, Clock.Form form, LocalDate before) {
        if (text.isBlank()) {
            return Age.NONE;
        }
        try {
            return switch (form) {
                case DATE, TEXT ->
                    DAY.matcher(text).matches() ? age(LocalDate.parse(text.substring(0, 10)), before) : Age.RECENT;
                case SECONDS -> seconds(Double.parseDouble(text), before);
                case MILLISECONDS -> milliseconds(Double.parseDouble(text), before);
            };
        } catch (DateTimeException | NumberFormatException e) {
            return Age.RECENT; // what cannot be read as a date protects the row
        }
    }

    private static Age age(LocalDate day, LocalDate before) {
        return day.isBefore(Test.EARLIEST) ? Age.NONE : day.isBefore(before) ? Age.OLD : Age.RECENT;
    }

    private static Age seconds(double seconds, LocalDate before) {
        if (seconds < 0) {
            return Age.RECENT;
        }
        return seconds < Test.EARLIEST.toEpochDay() * SECONDS_A_DAY ? Age.NONE : age(day(seconds), before);
    }

    /** A number of seconds is not taken for one of milliseconds. */
    private static Age milliseconds(double milliseconds, LocalDate before) {
        if (milliseconds >= 0 && milliseconds < 1) {
            return Age.NONE;
        }
        return milliseconds < LEAST_MILLISECONDS ? Age.RECENT : age(day(milliseconds / 1_000), before);
    }

    private static LocalDate day(double seconds) {
        return Instant.ofEpochSecond((long) seconds).atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
