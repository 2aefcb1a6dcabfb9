/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.resguardo.connector.Coverage;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.TableIntake;
import org.resguardo.engine.ColumnBatch;

/** Sends the rows of one table, in frames of a size that both ends can hold. */
final class TableWriter implements TableIntake {
    private static final int USUAL = 4 << 20;

    private final FrameWriter out;
    private final Place place;
    private final int fields;
    private final IntakeWriter intake;

    TableWriter(FrameWriter out, Place place, int fields, IntakeWriter intake) {
        this.out = out;
        this.place = place;
        this.fields = fields;
        this.intake = intake;
    }

    @Override
    public void rows(List<ColumnBatch> columns) {
        if (columns.size() != fields) {
            throw new IllegalArgumentException("A table has one batch a field.");
        }
        int rows = fields == 0 ? 0 : columns.get(0).size();
        try {
            for (int from = 0, to; from < rows; from = to) {
                to = end(columns, from, rows);
                send(columns, from, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a frame that begins with the given row should end. */
    private static int end(List<ColumnBatch> columns, int from, int rows) {
        int to = rows;
        while (to - from > 1 && length(columns, from, to) > USUAL) {
            to = from + (to - from) / 2;
        }
        return to;
    }

    private void send(List<ColumnBatch> columns, int from, int to) throws IOException {
        long length = length(columns, from, to);
        if (length > FrameWriter.LONGEST) {
            intake.problem(Problem.at(place, Kind.TOO_LARGE, "limit", (FrameWriter.LONGEST >> 20) + " MB"));
            return;
        }
        synchronized (out) {
            out.begin(FrameKind.ROWS, (int) length);
            out.int32(to - from);
            for (ColumnBatch column : columns) {
                send(column, from, to);
            }
        }
    }

    private void send(ColumnBatch column, int from, int to) throws IOException {
        out.int32(bytes(column, from, to));
        for (int i = from; i < to; i++) {
            out.int32(column.end(i) - column.start(i));
        }
        out.bytes(column.bytes(), column.start(from), bytes(column, from, to));
    }

    private static long length(List<ColumnBatch> columns, int from, int to) {
        long length = Integer.BYTES;
        for (ColumnBatch column : columns) {
            length += Integer.BYTES + (long) Integer.BYTES * (to - from) + bytes(column, from, to);
        }
        return length;
    }

    /** Bytes of the values with the one that stands behind each. */
    private static int bytes(ColumnBatch column, int from, int to) {
        return column.end(to - 1) + 1 - column.start(from);
    }

    @Override
    public void covered(Coverage coverage) {
        intake.covered(coverage);
    }

    @Override
    public void close() {
        intake.send(FrameKind.TABLE_END);
    }
}
