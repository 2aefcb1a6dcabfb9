/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.resguardo.connector.edit.Clock;
import org.resguardo.connector.edit.EditableColumn;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Relation;
import org.resguardo.connector.edit.Selection;
import org.resguardo.connector.edit.Test;
import org.resguardo.connector.edit.Value;

/** Writes what a row must be as conditions of SQL. The table is called {@code t} in them, a related one {@code r}. */
final class Conditions {
    private final Editing editing;
    private final EditableTable table;

    Conditions(Editing editing, EditableTable table) {
        this.editing = editing;
        this.table = table;
    }

    /** All tests of a selection. */
    Part all(Selection selection) {
        return selection.tests().isEmpty() ? Part.of("1 = 1") : Part.join(selection.tests(), this::test, " AND ");
    }

    private Part test(Test test) {
        return switch (test) {
            case Test.Idle idle -> idle(idle);
            case Test.NoneOf none -> noneOf(none);
            case Test.OneOf one -> oneOf(one);
            case Test.NotPointedTo pointed -> Part.of("NOT " + exists(pointed.relation(), "1 = 1"));
            case Test.Holding holding ->
                Part.join(holding.columns(), column -> Part.of(holds(column)), " OR ")
                        .within("(", ")");
            case Test.Among among -> among(among);
            case Test.Naming naming ->
                Part.join(naming.marks(), new Naming(editing, table)::mark, " OR ")
                        .within("(", ")");
            default -> throw new IllegalArgumentException("a test that nobody taught this place");
        };
    }

    private Part idle(Test.Idle idle) {
        String quiet = Part.join(idle.clocks(), clock -> Part.of(quiet(clock, idle)), " AND ")
                .sql();
        String known = Part.join(idle.clocks(), clock -> Part.of(known(clock, idle)), " OR ")
                .sql();
        return Part.of("(" + quiet + " AND (" + known + "))");
    }

    /** Nothing at or after the day, and nothing that cannot be read. Of related rows one without a date could be anything. */
    private String quiet(Clock clock, Test.Idle idle) {
        if (clock.of().isEmpty()) {
            String column = own(clock.column());
            return "(" + editing.missing(column, clock.form()) + " OR " + date(column, clock, idle) + ")";
        }
        String column = related(clock.column());
        return "NOT " + exists(clock.of().get(), "(" + column + " IS NULL OR NOT " + date(column, clock, idle) + ")");
    }

    private String known(Clock clock, Test.Idle idle) {
        return clock.of()
                .map(relation -> exists(relation, date(related(clock.column()), clock, idle)))
                .orElseGet(() -> date(own(clock.column()), clock, idle));
    }

    private String date(String column, Clock clock, Test.Idle idle) {
        return editing.between(column, clock.form(), Test.EARLIEST, idle.before());
    }

    private Part noneOf(Test.NoneOf none) {
        String text = "TRIM(" + editing.asText(own(none.column())) + ")";
        List<Value> spelled = none.values().stream()
                .map(String::strip)
                .flatMap(word -> Stream.of(word, word.toLowerCase(Locale.ROOT), word.toUpperCase(Locale.ROOT)))
                .distinct()
                .map(Value::of)
                .toList();
        Part list =
                Part.join(spelled, value -> new Part("?", List.of(value)), ", ").within("(", ")");
        return Part.of("(" + own(none.column()) + " IS NULL OR (LOWER(" + text + ") NOT IN ")
                .then(list)
                .then(" AND " + text + " NOT IN ")
                .then(list)
                .then("))");
    }

    private Part oneOf(Test.OneOf one) {
        return Part.join(one.values(), value -> new Part("?", List.of(Value.of(value))), ", ")
                .within(editing.asText(own(one.column())) + " IN (", ")");
    }

    private Part among(Test.Among among) {
        return new RowStatements(editing, table).keysOf(among.rows(), "t.");
    }

    private String holds(String column) {
        String own = own(column);
        EditableColumn.Kind kind =
                table.columns().get(table.position(column).orElseThrow()).kind();
        boolean words = kind == EditableColumn.Kind.TEXT || kind == EditableColumn.Kind.ANY;
        return "(" + own + " IS NOT NULL" + (words ? " AND " + editing.asText(own) + " <> ''" : "") + ")";
    }

    private String exists(Relation relation, String condition) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < relation.childFields().size(); i++) {
            String child = related(relation.childFields().get(i));
            String parent = own(relation.parentFields().get(i));
            boolean declared = relation.onDelete() != Relation.OnDelete.UNKNOWN;
            joined.append(declared ? child + " = " + parent : editing.asText(child) + " = " + editing.asText(parent))
                    .append(" AND ");
        }
        String from = editing.dialect().quoted(TableName.parse(relation.child()));
        return "EXISTS (SELECT 1 FROM " + from + " r WHERE " + joined + condition + ")";
    }

    private String own(String column) {
        return "t." + editing.dialect().quoted(column);
    }

    private String related(String column) {
        return "r." + editing.dialect().quoted(column);
    }
}
