/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.sealing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.edit.EditableColumn;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.edit.Hazard;
import org.resguardo.connector.edit.Selection;

/**
 * What sealing a column would do, and what keeps it from being done.
 *
 * @param table the id of the table
 * @param rows how many rows there are
 * @param refusals the keys of the sentences that say why it is not done; empty when it can be
 */
public record SealPlan(String table, long rows, List<String> refusals) {
    /** A sealed value of forty signs takes about this many; longer ones are refused when they come. */
    private static final int ROOM = 128;

    public SealPlan {
        refusals = List.copyOf(refusals);
    }

    /** The plan for a column of a table as step 1 calls it; empty when the table is not there. */
    public static Optional<SealPlan> of(Editor editor, String place, String column, SealingKind kind)
            throws ConnectorException {
        for (String id : editor.tables()) {
            EditableTable table = editor.table(id);
            if (table.place().toString().equals(place)) {
                return Optional.of(
                        new SealPlan(id, editor.count(table, Selection.ALL), refusals(editor, table, column, kind)));
            }
        }
        return Optional.empty();
    }

    private static List<String> refusals(Editor editor, EditableTable table, String column, SealingKind kind) {
        List<String> refusals = new ArrayList<>();
        OptionalInt position = table.position(column);
        if (position.isEmpty()) {
            return List.of("sealing.refusal.column");
        }
        EditableColumn found = table.columns().get(position.getAsInt());
        if (table.key().isEmpty()) {
            refusals.add("sealing.refusal.key");
        }
        boolean points = Stream.concat(table.pointingAway().stream(), table.pointingHere().stream())
                .anyMatch(relation -> relation.childFields().contains(column)
                        || relation.parentFields().contains(column));
        if (table.key().contains(column) || points) {
            refusals.add("sealing.refusal.points");
        }
        if (found.kind() != EditableColumn.Kind.TEXT && found.kind() != EditableColumn.Kind.ANY) {
            refusals.add("sealing.refusal.text");
        }
        if (kind == SealingKind.ENCRYPT && !editor.keysStay()) {
            refusals.add("sealing.refusal.rows_move");
        }
        if (found.unique() && kind == SealingKind.MASK) {
            refusals.add("sealing.refusal.unique");
        }
        if (kind != SealingKind.MASK && found.longest().orElse(Integer.MAX_VALUE) < ROOM) {
            refusals.add("sealing.refusal.narrow");
        }
        if (table.hazards().stream().anyMatch(Hazard::stopsChanging)) {
            refusals.add("sealing.refusal.hazard");
        }
        return refusals;
    }
}
