/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.edit.Clock;
import org.resguardo.connector.edit.EditableColumn;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.edit.Relation;
import org.resguardo.connector.edit.Row;
import org.resguardo.connector.edit.Selection;
import org.resguardo.connector.edit.Value;

/**
 * A date from which a rule may count, found by looking at the columns and some of their values.
 *
 * @param id by which a form names it
 * @param clock the date
 * @param place the table in which it stands, as people say it
 */
public record ClockChoice(String id, Clock clock, String place) {
    private static final int LOOKED_AT = 200;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*", Pattern.DOTALL);
    private static final Pattern DATE_NAME = Pattern.compile(
            "(?i).*(date|time|stamp|fecha|hora|created|updated|changed|modified|seen|login|visit|alta|baja|_at|_on|since|until).*");
    private static final long EARLIEST_SECONDS = 315_532_800L;
    private static final long LATEST_SECONDS = 4_102_444_800L;

    /** The dates of a table, and of the tables whose rows belong to its rows. */
    public static List<ClockChoice> of(Editor editor, EditableTable table) throws ConnectorException {
        List<ClockChoice> choices = new ArrayList<>(of(editor, table, Optional.empty()));
        for (Relation relation : table.pointingHere()) {
            if (!relation.child().equals(table.id())) {
                choices.addAll(of(editor, editor.table(relation.child()), Optional.of(relation)));
            }
        }
        return choices;
    }

    private static List<ClockChoice> of(Editor editor, EditableTable table, Optional<Relation> relation)
            throws ConnectorException {
        List<Row> some =
                table.key().isEmpty() ? List.of() : editor.rows(table, Selection.ALL, Optional.empty(), LOOKED_AT);
        List<ClockChoice> choices = new ArrayList<>();
        for (int c = 0; c < table.columns().size(); c++) {
            EditableColumn column = table.columns().get(c);
            int position = c;
            List<Value> values = some.stream()
                    .map(row -> row.value(position))
                    .filter(value -> !value.empty())
                    .toList();
            form(column, values)
                    .ifPresent(form -> choices.add(new ClockChoice(
                            relation.map(Relation::name).orElse("") + ":" + column.name(),
                            new Clock(column.name(), form, relation),
                            table.place().toString())));
        }
        return choices;
    }

    private static Optional<Clock.Form> form(EditableColumn column, List<Value> values) {
        return switch (column.kind()) {
            case DATE, LOCAL_MOMENT, MOMENT -> Optional.of(Clock.Form.DATE);
            case TEXT, ANY, WHOLE, DECIMAL -> form(column.name(), values);
            case BYTES, OTHER -> Optional.empty();
        };
    }

    private static Optional<Clock.Form> form(String name, List<Value> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        long days = values.stream()
                .filter(value -> value.kind() == Value.Kind.TEXT)
                .filter(value -> DAY.matcher(value.text()).matches())
                .count();
        if (days * 10 >= values.size() * 9L) {
            return Optional.of(Clock.Form.TEXT);
        }
        boolean named = DATE_NAME.matcher(name.toLowerCase(Locale.ROOT)).matches();
        if (named && values.stream().allMatch(value -> between(value, EARLIEST_SECONDS, LATEST_SECONDS))) {
            return Optional.of(Clock.Form.SECONDS);
        }
        boolean milliseconds =
                values.stream().allMatch(value -> between(value, EARLIEST_SECONDS * 1_000, LATEST_SECONDS * 1_000));
        return named && milliseconds ? Optional.of(Clock.Form.MILLISECONDS) : Optional.empty();
    }

    private static boolean between(Value value, long least, long most) {
        try {
            double number = Double.parseDouble(value.text());
            return number >= least && number < most;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
