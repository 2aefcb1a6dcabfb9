/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.resguardo.connector.edit.EditableColumn;
import org.resguardo.connector.edit.EditableColumn.Kind;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Row;
import org.resguardo.connector.edit.Value;
import org.resguardo.platform.secret.PersonHash;

/** Works out what a row looks like afterwards. Done twice it changes nothing more. */
final class FieldChange {
    /** What stands where a value that names somebody stood. */
    static final String NOBODY = "(anonymous)";

    /** What a pseudonym begins with, so that none is made of a pseudonym. */
    static final String PSEUDONYM = "p-";

    private static final int CODE_KEPT = 3;
    private static final int PSEUDONYM_LETTERS = 24;
    private static final Pattern MADE = Pattern.compile("p-[0-9a-f]{24}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*", Pattern.DOTALL);

    private final DisposalAction action;
    private final List<Integer> positions;
    private final List<EditableColumn> columns;
    private final PersonHash hash;

    FieldChange(RuleDefinition rule, EditableTable table, PersonHash hash) {
        this(rule.action(), rule.fields(), table, hash);
    }

    FieldChange(DisposalAction action, List<String> fields, EditableTable table, PersonHash hash) {
        this.action = action;
        this.positions = fields.stream()
                .map(field -> table.position(field).orElseThrow())
                .toList();
        this.columns = table.columns();
        this.hash = hash;
    }

    /** True when a column can be treated that way at all. */
    static boolean possible(DisposalAction action, EditableColumn column) {
        boolean words = column.kind() == Kind.TEXT || column.kind() == Kind.ANY;
        return switch (action) {
            case DELETE, ARCHIVE -> false;
            case BLANK -> !column.unique() && (!column.required() || words);
            case GENERALISE -> !column.unique() && column.kind() != Kind.BYTES && column.kind() != Kind.OTHER;
            case ANONYMISE -> !column.unique() && words && fits(column, NOBODY.length());
            case PSEUDONYMISE -> words && fits(column, PSEUDONYM.length() + PSEUDONYM_LETTERS);
        };
    }

    private static boolean fits(EditableColumn column, int letters) {
        OptionalInt longest = column.longest();
        return longest.isEmpty() || longest.getAsInt() >= letters;
    }

    /** Rows as they will be. */
    List<Row> after(List<Row> rows) {
        List<Row> after = new ArrayList<>(rows.size());
        for (Row row : rows) {
            after.add(after(row));
        }
        return after;
    }

    Row after(Row row) {
        Row changed = row;
        for (int position : positions) {
            changed = changed.with(position, after(row.value(position), columns.get(position)));
        }
        return changed;
    }

    private Value after(Value value, EditableColumn column) {
        if (value.empty()) {
            return value;
        }
        return switch (action) {
            case DELETE, ARCHIVE -> throw new IllegalStateException("the row goes");
            case BLANK -> column.required() ? Value.of("") : Value.NONE;
            case GENERALISE -> coarse(value, column);
            case ANONYMISE -> Value.of(NOBODY);
            case PSEUDONYMISE -> pseudonym(value);
        };
    }

    private Value pseudonym(Value value) {
        return MADE.matcher(value.text()).matches()
                ? value
                : Value.of(PSEUDONYM + hash.of("pseudonym", value.text()).substring(0, PSEUDONYM_LETTERS));
    }

    private static Value coarse(Value value, EditableColumn column) {
        String text = value.text();
        return switch (column.kind()) {
            case DATE, LOCAL_MOMENT, MOMENT -> firstOfYear(value, text);
            case WHOLE, DECIMAL -> number(value, text);
            case TEXT, ANY ->
                DATE.matcher(text).matches()
                        ? firstOfYear(value, text)
                        : value.kind() == Value.Kind.TEXT ? Value.of(beginning(text)) : number(value, text);
            case BYTES, OTHER -> value;
        };
    }

    /** The first day of the year, written as long as it was. */
    private static Value firstOfYear(Value value, String text) {
        if (!DATE.matcher(text).matches()) {
            return value;
        }
        String day = LocalDate.of(Integer.parseInt(text.substring(0, 4)), 1, 1).toString();
        return Value.of(text.length() == day.length() ? day : day + " 00:00:00");
    }

    private static Value number(Value value, String text) {
        try {
            double number = Double.parseDouble(text);
            double size = Math.abs(number) < 10 ? 1 : Math.pow(10, Math.floor(Math.log10(Math.abs(number))));
            double coarse = Math.floor(number / size) * size;
            return switch (value.kind()) {
                case WHOLE -> Value.of((long) coarse);
                case REAL -> Value.of(coarse);
                case TEXT -> Value.of(String.format(Locale.ROOT, "%.0f", coarse));
                case NONE, BYTES -> value;
            };
        } catch (NumberFormatException e) {
            return value;
        }
    }

    /** Of a postal code or a name the first letters; the same when it is done again. */
    private static String beginning(String text) {
        int kept = text.offsetByCodePoints(0, Math.min(CODE_KEPT, text.codePointCount(0, text.length())));
        return text.substring(0, kept);
    }
}
