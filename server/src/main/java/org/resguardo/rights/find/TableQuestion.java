/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.resguardo.connector.edit.EditableColumn;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Hazard;
import org.resguardo.connector.edit.Selection;
import org.resguardo.connector.edit.Test;
import org.resguardo.connector.edit.Test.Mark;
import org.resguardo.connector.edit.Test.Mark.How;
import org.resguardo.engine.DataCategory;
import org.resguardo.rights.find.RowReader.NumberHeadings;

/**
 * What a table is asked, so that it hands over every row that names a person and few others: first what an index finds, in the
 * columns that step 1 knows; then what only a look at every row finds, in all columns that hold text.
 */
final class TableQuestion {
    private static final int SMALL_DIGITS = 9;
    private static final int LONG_NUMBER = 5;
    private static final Pattern LARGE = Pattern.compile("(?i).*(big|int8).*");

    private final EditableTable table;
    private final KnownColumns known;
    private final Sought sought;

    TableQuestion(EditableTable table, KnownColumns known, Sought sought) {
        this.table = table;
        this.known = known;
        this.sought = sought;
    }

    /** What an index can find; empty when no column is known that holds such a thing. */
    Optional<Selection> quick() {
        List<Mark> marks = new ArrayList<>();
        for (EditableColumn column : table.columns()) {
            Set<DataCategory> holds = known.of(table.place(), column.name());
            Set<String> texts = new LinkedHashSet<>();
            if (holds.contains(DataCategory.EMAIL)) {
                sought.addresses().forEach(address -> texts.addAll(cases(address)));
            }
            if (holds.contains(DataCategory.PHONE)) {
                sought.phones().forEach(phone -> texts.addAll(Spelling.written(phone)));
            }
            if (NumberHeadings.is(column.name())) {
                sought.numbers().forEach(number -> texts.addAll(cases(number)));
            }
            if (holds.contains(DataCategory.BIRTH_DATE)) {
                sought.names().forEach(name -> name.born().ifPresent(day -> texts.addAll(Spelling.written(day))));
            }
            alone(column, texts).ifPresent(marks::add);
        }
        return selection(marks);
    }

    private static List<String> cases(String text) {
        return Stream.of(text, text.toLowerCase(Locale.ROOT), text.toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /** Only what the column could hold is asked for: a database refuses to compare a number with letters. */
    private static Optional<Mark> alone(EditableColumn column, Set<String> texts) {
        List<String> fit = texts.stream().filter(text -> fits(column, text)).toList();
        return fit.isEmpty() ? Optional.empty() : Optional.of(new Mark(column.name(), How.ALONE, fit));
    }

    private static boolean fits(EditableColumn column, String text) {
        return switch (column.kind()) {
            case TEXT, ANY -> true;
            case WHOLE ->
                text.matches("[1-9]\\d{0,17}")
                        && (text.length() <= SMALL_DIGITS
                                || LARGE.matcher(column.type()).matches());
            case DATE -> text.matches("\\d{4}-\\d{2}-\\d{2}");
            case DECIMAL, LOCAL_MOMENT, MOMENT, BYTES, OTHER -> false;
        };
    }

    /** What every row must be looked at for. */
    Optional<Selection> thorough() {
        List<Mark> marks = new ArrayList<>();
        boolean born = sought.names().stream().anyMatch(name -> name.born().isPresent());
        for (EditableColumn column : table.columns()) {
            switch (column.kind()) {
                case TEXT, ANY, OTHER -> text(marks, column);
                case WHOLE, DECIMAL -> number(marks, column);
                case DATE -> {
                    if (born) {
                        sought.names()
                                .forEach(name -> name.born()
                                        .ifPresent(day -> marks.add(
                                                new Mark(column.name(), How.ALONE, List.of(day.toString())))));
                    }
                }
                case LOCAL_MOMENT, MOMENT, BYTES -> {
                    // No name stands in a moment, and bytes are looked at by nobody.
                }
            }
        }
        return selection(marks);
    }

    private void text(List<Mark> marks, EditableColumn column) {
        List<String> within = new ArrayList<>();
        List<String> roughly = new ArrayList<>();
        for (String address : sought.addresses()) {
            if (Spelling.loose(address)) {
                roughly.add(address);
            } else {
                within.add(address);
                int at = address.indexOf('@');
                within.add(address.substring(0, Math.max(0, at)) + "+");
            }
        }
        sought.numbers().stream()
                .filter(number -> number.length() >= LONG_NUMBER)
                .forEach(within::add);
        sought.names().forEach(name -> roughly.add(name.written()));
        sought.names().stream()
                .flatMap(name -> name.born().stream())
                .flatMap(day -> Spelling.written(day).stream())
                .forEach(within::add);
        add(marks, column, How.WITHIN, within);
        add(marks, column, How.ROUGHLY, turned(roughly));
        add(marks, column, How.DIGITS, List.copyOf(sought.phones()));
        if (NumberHeadings.is(column.name())) {
            add(
                    marks,
                    column,
                    How.ALONE,
                    sought.numbers().stream()
                            .flatMap(number -> cases(number).stream())
                            .toList());
        }
    }

    /** A name, and the same with its last word in front. */
    private static List<String> turned(List<String> names) {
        return names.stream()
                .flatMap(name -> {
                    int last = name.lastIndexOf(' ');
                    return last < 0
                            ? Stream.of(name)
                            : Stream.of(name, name.substring(last + 1) + " " + name.substring(0, last));
                })
                .toList();
    }

    private void number(List<Mark> marks, EditableColumn column) {
        add(marks, column, How.DIGITS, List.copyOf(sought.phones()));
        if (NumberHeadings.is(column.name()) && column.kind() == EditableColumn.Kind.WHOLE) {
            alone(column, sought.numbers()).ifPresent(marks::add);
        }
    }

    private static void add(List<Mark> marks, EditableColumn column, How how, List<String> texts) {
        if (!texts.isEmpty()) {
            marks.add(new Mark(column.name(), how, texts.stream().distinct().toList()));
        }
    }

    private static Optional<Selection> selection(List<Mark> marks) {
        return marks.isEmpty() ? Optional.empty() : Optional.of(new Selection(List.of(new Test.Naming(marks))));
    }

    /** True for what has rows of its own; a view shows those of others. */
    static boolean askable(EditableTable table) {
        return table.hazards().stream()
                .noneMatch(hazard -> hazard.kind() == Hazard.Kind.NO_TABLE || hazard.kind() == Hazard.Kind.BEYOND_US);
    }
}
