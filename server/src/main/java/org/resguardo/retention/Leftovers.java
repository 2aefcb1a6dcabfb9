/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.edit.EditableColumn;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.edit.Row;
import org.resguardo.connector.edit.Selection;
import org.resguardo.connector.edit.Test;
import org.resguardo.retention.erasure.Identifiers;

/**
 * Looks for what was removed in all other columns of the place: programs like to keep a second copy of an address in a field of
 * their own or in a table for statistics.
 */
final class Leftovers {
    private static final int MOST_VALUES = 300;
    private static final int MOST_COLUMNS = 400;

    private final Editor editor;
    private final Effect effect;

    Leftovers(Editor editor, Effect effect) {
        this.editor = editor;
        this.effect = effect;
    }

    List<DisposalRun.Leftover> of(Quarantine quarantine) throws ConnectorException {
        List<String> identifiers = List.copyOf(identifiers(quarantine));
        List<DisposalRun.Leftover> found = new ArrayList<>();
        int looked = 0;
        for (String id : identifiers.isEmpty() ? List.<String>of() : editor.tables()) {
            EditableTable table = editor.table(id);
            for (EditableColumn column : table.columns()) {
                boolean own = id.equals(effect.table().id()) && removed(column);
                if (words(column) && !own && looked++ < MOST_COLUMNS) {
                    long rows = editor.count(table, new Selection(List.of(new Test.OneOf(column.name(), identifiers))));
                    if (rows > 0) {
                        found.add(new DisposalRun.Leftover(table.place().toString(), column.name(), rows));
                    }
                }
            }
        }
        return found;
    }

    /** What still stands in a column of the rule itself belongs to others, whose period is not over. */
    private boolean removed(EditableColumn column) {
        return effect.rule().action().removesRows() || effect.rule().fields().contains(column.name());
    }

    private static boolean words(EditableColumn column) {
        return column.kind() == EditableColumn.Kind.TEXT || column.kind() == EditableColumn.Kind.ANY;
    }

    /** Addresses and long numbers: a first name that stands elsewhere is somebody else's. */
    private Set<String> identifiers(Quarantine quarantine) {
        Set<String> identifiers = new LinkedHashSet<>();
        for (int i = 0; i < quarantine.frames() && identifiers.size() < MOST_VALUES; i++) {
            Frame.Section own = quarantine.frame(i).sections().getFirst();
            int[] columns = IntStream.range(0, effect.table().columns().size())
                    .filter(c -> words(effect.table().columns().get(c)))
                    .filter(c -> own.after().isEmpty()
                            || effect.rule()
                                    .fields()
                                    .contains(effect.table().columns().get(c).name()))
                    .toArray();
            for (Row row : own.before()) {
                for (int column : columns) {
                    String text = row.value(column).text();
                    if (Identifiers.identifies(text) && identifiers.size() < MOST_VALUES) {
                        identifiers.add(text);
                    }
                }
            }
        }
        return identifiers;
    }
}
