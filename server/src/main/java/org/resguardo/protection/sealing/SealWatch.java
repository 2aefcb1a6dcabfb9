/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.sealing;

import java.util.List;
import java.util.Optional;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.edit.Row;
import org.resguardo.connector.edit.Selection;
import org.resguardo.inventory.DataStore;
import org.resguardo.protection.sealing.SealedColumn.State;

/** Looks whether sealed columns are still sealed: other programs may write new values there, as they always did. */
public final class SealWatch {
    private final ColumnSeals seals;
    private final SealDoors doors;

    /** Looks at these seals. */
    public SealWatch(ColumnSeals seals, SealDoors doors) {
        this.seals = seals;
        this.doors = doors;
    }

    /**
     * The columns of a place in which every value is sealed. Where the place cannot be come into now, those that were when it was worked on last.
     *
     * @param stop throws when the look is to end
     */
    public List<SealedColumn> whole(DataStore store, Runnable stop) {
        List<SealedColumn> sealed = seals.all().stream()
                .filter(column -> column.storeId() == store.id() && column.state() == State.SEALED)
                .toList();
        if (sealed.isEmpty()) {
            return sealed;
        }
        try (Editor editor = doors.open(store)) {
            return sealed.stream().filter(column -> whole(editor, column, stop)).toList();
        } catch (ConnectorException e) {
            return sealed;
        }
    }

    private boolean whole(Editor editor, SealedColumn column, Runnable stop) {
        try {
            EditableTable table = editor.table(column.table());
            int position = table.position(column.column()).orElse(-1);
            if (position < 0) {
                return true;
            }
            ColumnSeal seal = seals.seal(column);
            int most = editor.together(table, Sealer.LOT);
            Optional<Row> last = Optional.empty();
            do {
                stop.run();
                List<Row> rows = editor.rows(table, Selection.ALL, last, most);
                if (rows.stream().anyMatch(row -> !seal.done(row.value(position)))) {
                    return false;
                }
                last = rows.size() < most ? Optional.empty() : Optional.of(rows.getLast());
            } while (last.isPresent());
            return true;
        } catch (ConnectorException e) {
            return true;
        }
    }
}
