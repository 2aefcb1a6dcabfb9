/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.connector.Coverage;
import org.resguardo.connector.Field;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.StoppedException;
import org.resguardo.connector.TableIntake;
import org.resguardo.connector.TableTraits;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.engine.ColumnBatch;

/**
 * Gathers the rows of one table and hands them over a few thousand at a time.
 *
 * <p>A row may be shorter than the table. What a row has beyond the last field is kept together in one more, unnamed field
 * when the table was opened with one, so that a row that is wider than those that were looked at
 * first loses nothing.
 */
final class TableBatches implements TableCells, AutoCloseable {
    private static final int MOST_ROWS = 4096;
    private static final int MOST_BYTES = 1 << 20;

    private final FileIntake intake;
    private final Place place;
    private final TableIntake table;
    private final ColumnBatch[] columns;
    private final List<ColumnBatch> handedOver;
    private final int width;
    private final int most;
    private final StringBuilder beyond = new StringBuilder();
    private int next;
    private int rowsHeld;
    private long bytesHeld;
    private long rows;
    private boolean tooWideTold;

    /**
     * Opens a table. Fields past the most that are allowed are left out, which is told.
     *
     * @param spare true to add an unnamed field for whatever stands to the right of the others
     */
    TableBatches(FileIntake intake, Place place, List<Field> fields, TableTraits traits, boolean spare) {
        this.intake = intake;
        this.place = place;
        this.most = intake.options().maxColumns();
        this.width = Math.min(fields.size(), most);
        List<Field> read = new ArrayList<>(fields.subList(0, width));
        if (spare && width < most) {
            read.add(Field.named(""));
        }
        this.columns = new ColumnBatch[read.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = new ColumnBatch();
        }
        this.handedOver = List.of(columns);
        this.table = intake.table(place, List.copyOf(read), traits);
        if (fields.size() > most) {
            tellTooWide();
        }
    }

    @Override
    public void cell(byte[] utf8, int from, int length) {
        if (next < width) {
            columns[next++].add(utf8, from, length);
            bytesHeld += length;
        } else if (beyond()) {
            keepBeyond(new String(utf8, from, length, StandardCharsets.UTF_8));
        }
    }

    /** Takes the next cell of the row. */
    void cell(String value) {
        if (next < width) {
            columns[next++].add(value);
            bytesHeld += value.length();
        } else if (beyond()) {
            keepBeyond(value);
        }
    }

    /** Hands the part over as a row of its own, so that nothing longer than a part is ever held. */
    @Override
    public void part(byte[] utf8, int from, int length) {
        int column = Math.min(next, width);
        cell(utf8, from, length);
        endRow();
        skipTo(column);
    }

    /** Leaves the cells before the given column empty. A column left of the last one taken begins a new row. */
    void skipTo(int column) {
        if (column < next) {
            endRow();
        }
        int to = Math.min(column, width);
        while (next < to) {
            columns[next++].addEmpty();
        }
        if (column >= most) {
            next = Math.max(next, most);
        }
    }

    @Override
    public void endRow() {
        while (next < width) {
            columns[next++].addEmpty();
        }
        if (columns.length > width) {
            columns[width].add(beyond.toString());
            bytesHeld += beyond.length();
        }
        beyond.setLength(0);
        next = 0;
        rows++;
        if (++rowsHeld >= MOST_ROWS || bytesHeld >= MOST_BYTES) {
            handOver();
        }
    }

    /** Says that the table came to its end. A table that is closed without this was cut off by an error. */
    void finished() {
        handOver();
        table.covered(Coverage.all(rows));
    }

    /** Hands over what came before something broke, and closes the table. */
    @Override
    public void close() {
        try {
            if (!intake.stopped()) {
                if (next > 0) {
                    endRow();
                }
                handOver();
            }
        } finally {
            table.close();
        }
    }

    /** Steps to the next cell right of the fields. False when it is past the most columns that are allowed. */
    private boolean beyond() {
        if (next >= most) {
            tellTooWide();
            return false;
        }
        next++;
        return true;
    }

    private void keepBeyond(String value) {
        if (columns.length > width && !value.isEmpty() && beyond.length() + value.length() <= MOST_BYTES) {
            beyond.append(beyond.isEmpty() ? "" : "\t").append(value);
        }
    }

    private void tellTooWide() {
        if (!tooWideTold) {
            tooWideTold = true;
            intake.problem(Problem.at(place, Kind.TOO_MANY_COLUMNS, "limit", most));
        }
    }

    private void handOver() {
        if (intake.stopped()) {
            throw new StoppedException();
        }
        boolean some = rowsHeld > 0;
        rowsHeld = 0;
        bytesHeld = 0;
        if (some) {
            table.rows(handedOver);
            for (ColumnBatch column : columns) {
                column.clear();
            }
        }
    }
}
