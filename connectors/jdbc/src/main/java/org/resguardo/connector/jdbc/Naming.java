/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.util.List;
import java.util.Locale;
import org.resguardo.connector.edit.EditableColumn;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Test.Mark;
import org.resguardo.connector.edit.Value;

/** Writes marks of a person as conditions of SQL. What an index can find is asked so that it does. */
final class Naming {
    private static final List<String> BETWEEN_DIGITS =
            List.of(" ", "-", "(", ")", ".", "/", "+", "\u00a0", "\u2011", "\u2013");

    private final Editing editing;
    private final EditableTable table;

    Naming(Editing editing, EditableTable table) {
        this.editing = editing;
        this.table = table;
    }

    Part mark(Mark mark) {
        String own = "t." + editing.dialect().quoted(mark.column());
        String text = editing.asText(own);
        return switch (mark.how()) {
            case ALONE -> {
                String one = editing.parameter(column(mark.column()));
                yield Part.join(mark.texts(), value -> new Part(one, List.of(Value.of(value))), ", ")
                        .within(own + " IN (", ")");
            }
            case WITHIN -> like("LOWER(" + text + ")", mark.texts(), Naming::within);
            case DIGITS -> like(digits(text), mark.texts(), Naming::within);
            case ROUGHLY -> like("LOWER(" + text + ")", mark.texts(), Naming::roughly);
        };
    }

    private static Part like(String text, List<String> texts, java.util.function.UnaryOperator<String> pattern) {
        return Part.join(
                        texts,
                        one -> new Part(text + " LIKE ? ESCAPE '!'", List.of(Value.of(pattern.apply(one)))),
                        " OR ")
                .within("(", ")");
    }

    private static String within(String text) {
        return "%"
                + text.toLowerCase(Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_")
                + "%";
    }

    private static String roughly(String text) {
        return "%" + String.join("%", Mark.runs(text)) + "%";
    }

    private static String digits(String text) {
        String bare = text;
        for (String sign : BETWEEN_DIGITS) {
            bare = "REPLACE(" + bare + ", '" + sign + "', '')";
        }
        return bare;
    }

    private EditableColumn column(String name) {
        return table.columns().get(table.position(name).orElseThrow());
    }
}
