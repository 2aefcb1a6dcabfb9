/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.Field;
import org.resguardo.connector.Place;
import org.resguardo.connector.TableTraits;
import org.resguardo.connector.TextIntake;
import org.resguardo.connector.files.FileIntake;

/**
 * One sheet, taken cell by cell and handed over as a table.
 *
 * <p>The first rows are held until it is known what stands above the table and whether it has headings. Rows without any
 * text are passed over.
 */
final class SpreadsheetSheet implements AutoCloseable {
    private static final int HELD_ROWS = 100;
    private static final int HELD_CELLS = 20_000;

    private final FileIntake intake;
    private final Place place;
    private final boolean hidden;
    private final BitSet hiddenColumns = new BitSet();
    private final List<List<String>> held = new ArrayList<>();
    private final int most;
    private List<String> row = new ArrayList<>();
    private int heldCells;
    private boolean rowHasCells;
    private @Nullable TableBatches table;

    SpreadsheetSheet(FileIntake intake, Place place, boolean hidden) {
        this.intake = intake;
        this.place = place;
        this.hidden = hidden;
        this.most = intake.options().maxColumns();
    }

    /** Says that people do not see the columns from {@code first} to {@code last}. To be said before the first row. */
    void hideColumns(int first, int last) {
        if (first >= 0 && last >= first) {
            hiddenColumns.set(first, Math.min(last, most) + 1);
        }
    }

    /** Takes the value of a cell. Cells come from left to right; empty ones need not come. */
    void cell(int column, String value) {
        if (value.isEmpty() || column < 0) {
            return;
        }
        rowHasCells = true;
        if (table != null) {
            table.skipTo(column);
            table.cell(value);
        } else {
            hold(column, value);
        }
    }

    /** Takes the value of a cell as UTF-8. */
    void cell(int column, byte[] utf8, int from, int length) {
        if (table == null || column < 0) {
            cell(column, new String(utf8, from, length, StandardCharsets.UTF_8));
        } else if (length > 0) {
            rowHasCells = true;
            table.skipTo(column);
            table.cell(utf8, from, length);
        }
    }

    private void hold(int column, String value) {
        if (column < row.size()) {
            endRow(); // cells that come out of order begin a new row
            rowHasCells = true;
        }
        if (table != null) {
            cell(column, value);
            return;
        }
        while (row.size() < Math.min(column, most)) {
            row.add("");
        }
        row.add(value);
    }

    /** Ends the row. */
    void endRow() {
        if (!rowHasCells) {
            return;
        }
        rowHasCells = false;
        if (table != null) {
            table.endRow();
            return;
        }
        held.add(row);
        heldCells += row.size();
        row = new ArrayList<>();
        if (held.size() >= HELD_ROWS || heldCells >= HELD_CELLS) {
            begin(true);
        }
    }

    /** Ends the table. Nothing is handed over for a sheet without cells. */
    void finished() {
        endRow();
        if (table == null && !held.isEmpty()) {
            begin(false);
        }
        if (table != null) {
            table.finished();
        }
    }

    /** Closes the table; what is still held, as when the sheet is damaged, is handed over before. */
    @Override
    public void close() {
        if (table == null && !held.isEmpty()) {
            begin(false);
        }
        if (table != null) {
            table.close();
        }
    }

    private void begin(boolean more) {
        TableShape shape = TableShape.of(held);
        if (shape.before() > 0) {
            try (TextIntake text = intake.text(place)) {
                text.text(TableShape.asLines(held.subList(0, shape.before())));
            }
        }
        TableBatches opened = new TableBatches(
                intake, place, fields(shape), hidden ? TableTraits.ofHidden() : TableTraits.none(), more);
        table = opened;
        for (List<String> each : held.subList(shape.rowsToSkip(), held.size())) {
            each.forEach(opened::cell);
            opened.endRow();
        }
        held.clear();
    }

    private List<Field> fields(TableShape shape) {
        List<Field> fields = new ArrayList<>(shape.fields());
        for (int i = hiddenColumns.nextSetBit(0); i >= 0 && i < fields.size(); i = hiddenColumns.nextSetBit(i + 1)) {
            fields.set(i, new Field(fields.get(i).name(), "", "", true));
        }
        return fields;
    }
}
