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

    private static final int LEAST_ALIKE = 4;
    private static final int LEAST_NUMBER = 1_000_000;

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
            case WITHIN -> within(editing.folded(text), mark.texts());
            case DIGITS ->
                large(own, mark.column())
                        .then(like(text, mark.texts(), Naming::apart))
                        .then(" AND ")
                        .then(like(digits(text), mark.texts(), Naming::within))
                        .within("(", ")");
            case ROUGHLY -> like(editing.folded(text), mark.texts(), Naming::roughly);
        };
    }

    /** A number that is smaller than all telephone numbers is not written out to be looked at. */
    private Part large(String own, String column) {
        EditableColumn.Kind kind = column(column).kind();
        boolean number = kind == EditableColumn.Kind.WHOLE || kind == EditableColumn.Kind.DECIMAL;
        return Part.of(number ? own + " >= " + LEAST_NUMBER + " AND " : "");
    }

    /** Where all begin alike, that is asked first: most rows then cost one look. */
    private static Part within(String text, List<String> texts) {
        Part each = like(text, texts, Naming::within);
        String alike = alike(texts);
        return texts.size() == 1 || alike.length() < LEAST_ALIKE
                ? each
                : like(text, List.of(alike), Naming::within)
                        .then(" AND ")
                        .then(each)
                        .within("(", ")");
    }

    private static String alike(List<String> texts) {
        String alike = texts.getFirst().toLowerCase(Locale.ROOT);
        for (String text : texts) {
            String other = text.toLowerCase(Locale.ROOT);
            int same = 0;
            while (same < Math.min(alike.length(), other.length()) && alike.charAt(same) == other.charAt(same)) {
                same++;
            }
            alike = alike.substring(0, same);
        }
        return alike;
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

    /** The digits in their order, whatever stands between them: cheaper to look for than what is to be found, and never less. */
    private static String apart(String digits) {
        return "%" + String.join("%", digits.split("")) + "%";
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
