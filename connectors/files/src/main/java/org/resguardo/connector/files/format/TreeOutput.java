/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.Coverage;
import org.resguardo.connector.Place;
import org.resguardo.connector.StoppedException;
import org.resguardo.connector.TableIntake;
import org.resguardo.connector.TableTraits;
import org.resguardo.connector.TextIntake;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.engine.ColumnBatch;

/**
 * Hands rows and lines to an intake, which takes one table or one text at a time.
 *
 * <p>When rows of another table or a line come in between, or a table has new columns, the open one is closed. What follows
 * later begins again at the same place, as a further part of the same table. Waiting for all rows of a table would need
 * memory without a bound, and putting new columns into a table of their own would part what belongs to one person.
 */
final class TreeOutput implements AutoCloseable {
    private static final int LINES = 32 * 1024;
    private static final byte[] COLON = {':', ' '};
    private static final byte[] LINE_END = {'\n'};

    private final FileIntake intake;
    private final Place place;
    private final List<ColumnBatch> batches = new ArrayList<>();
    private final byte[] lines = new byte[LINES];
    private int lineBytes;
    private @Nullable TextIntake text;
    private @Nullable TableIntake rows;
    private @Nullable TreeTable table;
    private int shape;
    private long rowsGiven;

    TreeOutput(FileIntake intake, Place place) {
        this.intake = intake;
        this.place = place;
    }

    /** Hands over the complete rows of a table. */
    void rows(TreeTable from) {
        stopIfAsked();
        int columns = from.columns().size();
        if (columns == 0 || from.rows() == 0) {
            return;
        }
        TableIntake open = rows;
        if (open == null || table != from || shape != from.shape()) {
            open = begin(from);
        }
        while (batches.size() < columns) {
            batches.add(new ColumnBatch());
        }
        List<ColumnBatch> filled = batches.subList(0, columns);
        for (int i = 0; i < columns; i++) {
            TreeColumn column = from.columns().get(i).column;
            if (column != null) {
                column.give(from.rows(), filled.get(i));
            }
        }
        open.rows(filled);
        filled.forEach(ColumnBatch::clear);
        rowsGiven += from.rows();
    }

    private TableIntake begin(TreeTable from) {
        end();
        TableIntake begun = intake.table(from.place(), from.fields(), TableTraits.none());
        rows = begun;
        table = from;
        shape = from.shape();
        return begun;
    }

    /** Writes a line of text with a name before it, when there is one. */
    void line(String label, byte[] source, int from, int length) {
        label(label);
        text(source, from, length);
        text(LINE_END, 0, 1);
    }

    /** Writes the beginning of a line. */
    void label(String label) {
        if (!label.isEmpty()) {
            byte[] utf8 = label.getBytes(StandardCharsets.UTF_8);
            text(utf8, 0, utf8.length);
            text(COLON, 0, COLON.length);
        }
    }

    /** Ends a line. */
    void endLine() {
        text(LINE_END, 0, 1);
    }

    /** Writes a piece of text. */
    void text(byte[] source, int from, int length) {
        int done = 0;
        while (done < length) {
            if (lineBytes == lines.length) {
                giveLines();
            }
            int part = Math.min(length - done, lines.length - lineBytes);
            System.arraycopy(source, from + done, lines, lineBytes, part);
            lineBytes += part;
            done += part;
        }
    }

    /** Hands over what waits and ends what is open. */
    void finish() {
        if (lineBytes > 0) {
            giveLines();
        }
        end();
    }

    private void giveLines() {
        stopIfAsked();
        TextIntake open = text;
        if (open == null) {
            end();
            open = intake.text(place);
            text = open;
        }
        open.text(lines, 0, lineBytes);
        lineBytes = 0;
    }

    private void end() {
        if (rows != null) {
            rows.covered(Coverage.all(rowsGiven));
        }
        close();
    }

    private void stopIfAsked() {
        if (intake.stopped()) {
            throw new StoppedException();
        }
    }

    /** Ends what is open, as it is. */
    @Override
    public void close() {
        TableIntake openRows = rows;
        TextIntake openText = text;
        rows = null;
        text = null;
        table = null;
        rowsGiven = 0;
        if (openRows != null) {
            openRows.close();
        }
        if (openText != null) {
            openText.close();
        }
    }
}
