/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.util.List;
import java.util.Optional;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.edit.Change;
import org.resguardo.connector.edit.EditableColumn;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.edit.Hazard;
import org.resguardo.connector.edit.Row;
import org.resguardo.connector.edit.Value;

/**
 * Puts one value of one row right, in one transaction, and only while the row is still as it was seen. It is taken back in the same way.
 */
public final class FieldCorrection {
    private final Places places;

    /** In the places of the business. */
    public FieldCorrection(Places places) {
        this.places = places;
    }

    /** Why a value was not changed. */
    public enum Refusal {
        /** The place does not let single values be changed from here. */
        NOT_FROM_HERE("retention.correction.not_from_here"),
        /** The row, or the table, is not what it was. */
        CHANGED("retention.correction.changed"),
        /** The column tells rows apart, or others go by it. */
        NEEDED("retention.correction.needed"),
        /** The value does not fit into the column. */
        DOES_NOT_FIT("retention.correction.does_not_fit");

        private final String sentence;

        Refusal(String sentence) {
            this.sentence = sentence;
        }

        /** The key of the sentence that says it. */
        public String sentence() {
            return sentence;
        }
    }

    /**
     * What came of it.
     *
     * @param after the row as it is now; empty when it was not changed
     * @param refusal why not
     */
    public record Outcome(Optional<Row> after, Optional<Refusal> refusal) {
        static Outcome refused(Refusal why) {
            return new Outcome(Optional.empty(), Optional.of(why));
        }
    }

    /** Puts another value into a column of the one row that is named. */
    public Outcome correct(NamedRows one, String column, String value) {
        return places.within(one.storeId(), editor -> correct(editor, one, column, value));
    }

    private static Outcome correct(Editor editor, NamedRows one, String column, String value)
            throws ConnectorException {
        EditableTable table = editor.table(one.dataset());
        if (table.hazards().stream().anyMatch(Hazard::stopsChanging)
                || table.key().isEmpty()) {
            return Outcome.refused(Refusal.NOT_FROM_HERE);
        }
        List<String> now = table.columns().stream().map(EditableColumn::name).toList();
        int position = table.position(column).orElse(-1);
        if (position < 0 || !now.equals(one.columns())) {
            return Outcome.refused(Refusal.CHANGED);
        }
        if (joins(table, column)) {
            return Outcome.refused(Refusal.NEEDED);
        }
        if (!fits(table.columns().get(position), value)) {
            return Outcome.refused(Refusal.DOES_NOT_FIT);
        }
        Row before = one.rows().getFirst();
        Row after = before.with(position, value.isEmpty() ? Value.NONE : Value.of(value));
        return put(editor, table, before, after);
    }

    /** Puts a row back as it was before a correction, unless somebody has changed it since. */
    public Outcome takeBack(NamedRows after, Row before) {
        return places.within(after.storeId(), editor -> {
            EditableTable table = editor.table(after.dataset());
            List<String> now =
                    table.columns().stream().map(EditableColumn::name).toList();
            return now.equals(after.columns())
                    ? put(editor, table, after.rows().getFirst(), before)
                    : Outcome.refused(Refusal.CHANGED);
        });
    }

    private static Outcome put(Editor editor, EditableTable table, Row before, Row after) throws ConnectorException {
        try (Change change = editor.begin()) {
            List<Row> there = change.takeAgain(table, List.of(before));
            if (there.size() != 1 || !there.getFirst().equals(before)) {
                return Outcome.refused(Refusal.CHANGED);
            }
            if (change.update(table, List.of(before), List.of(after)) != 1) {
                return Outcome.refused(Refusal.CHANGED);
            }
            List<Row> done = change.takeAgain(table, List.of(after));
            if (done.size() != 1) {
                return Outcome.refused(Refusal.CHANGED);
            }
            change.commit();
            return new Outcome(Optional.of(done.getFirst()), Optional.empty());
        } catch (ConnectorException e) {
            if (e.problem().kind() == org.resguardo.connector.Problem.Kind.CHANGE_REFUSED) {
                return Outcome.refused(Refusal.DOES_NOT_FIT);
            }
            throw e;
        }
    }

    private static boolean joins(EditableTable table, String column) {
        return table.key().contains(column)
                || table.pointingHere().stream()
                        .anyMatch(relation -> relation.parentFields().contains(column))
                || table.pointingAway().stream()
                        .anyMatch(relation -> relation.childFields().contains(column));
    }

    private static boolean fits(EditableColumn column, String value) {
        boolean shorter =
                column.longest().isEmpty() || value.length() <= column.longest().getAsInt();
        return switch (column.kind()) {
            case TEXT, ANY -> shorter && !(column.required() && value.isEmpty());
            case WHOLE -> value.matches("-?\\d{1,18}");
            case DECIMAL -> value.matches("-?\\d{1,18}(\\.\\d{1,12})?");
            case DATE -> value.matches("\\d{4}-\\d{2}-\\d{2}");
            case LOCAL_MOMENT, MOMENT, BYTES, OTHER -> false;
        };
    }
}
