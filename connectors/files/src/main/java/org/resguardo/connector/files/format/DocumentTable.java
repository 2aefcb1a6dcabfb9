/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.util.ArrayList;
import java.util.List;
import org.resguardo.connector.Coverage;
import org.resguardo.connector.Field;
import org.resguardo.connector.Place;
import org.resguardo.connector.StoppedException;
import org.resguardo.connector.TableIntake;
import org.resguardo.connector.TableTraits;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.engine.ColumnBatch;

/** One table with headings inside a document, handed over some rows at a time. */
final class DocumentTable implements AutoCloseable {
    private static final int ROWS = 1_000;
    private static final int LETTERS = 256 * 1024;

    private final FileIntake intake;
    private final TableIntake table;
    private final List<ColumnBatch> columns = new ArrayList<>();
    private int rows;
    private int letters;
    private long rowsInAll;

    DocumentTable(FileIntake intake, Place place, List<String> headings) {
        this.intake = intake;
        this.table = intake.table(place, headings.stream().map(Field::named).toList(), TableTraits.none());
        for (int i = 0; i < headings.size(); i++) {
            columns.add(new ColumnBatch());
        }
    }

    /** Takes a row. One that is too short has empty cells at its end; what one has too much goes into its last cell. */
    void row(List<String> cells) {
        int last = columns.size() - 1;
        for (int i = 0; i < last; i++) {
            add(i, i < cells.size() ? cells.get(i) : "");
        }
        add(last, cells.size() > last ? String.join("\t", cells.subList(last, cells.size())) : "");
        rows++;
        if (rows >= ROWS || letters >= LETTERS) {
            handOver();
        }
    }

    @Override
    public void close() {
        handOver();
        table.covered(Coverage.all(rowsInAll));
        table.close();
    }

    private void add(int column, String value) {
        columns.get(column).add(value);
        letters += value.length();
    }

    private void handOver() {
        if (intake.stopped()) {
            throw new StoppedException();
        }
        if (rows > 0) {
            table.rows(columns);
            columns.forEach(ColumnBatch::clear);
        }
        rowsInAll += rows;
        rows = 0;
        letters = 0;
    }
}
