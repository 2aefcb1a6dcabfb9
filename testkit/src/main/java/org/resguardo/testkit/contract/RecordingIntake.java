/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.contract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.connector.Coverage;
import org.resguardo.connector.Field;
import org.resguardo.connector.Intake;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.TableIntake;
import org.resguardo.connector.TableTraits;
import org.resguardo.connector.TextIntake;
import org.resguardo.engine.ColumnBatch;

/** Keeps all that a connector hands over, and watches that it keeps to the order of calls. For invented data only. */
public final class RecordingIntake implements Intake {
    private final List<Table> tables = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final long stopAfterRows;
    private long rows;
    private long bytes;
    private boolean open;

    /** Creates an intake that never asks to stop. */
    public RecordingIntake() {
        this(Long.MAX_VALUE);
    }

    private RecordingIntake(long stopAfterRows) {
        this.stopAfterRows = stopAfterRows;
    }

    /** An intake that asks to stop once it has that many rows. */
    public static RecordingIntake stoppingAfter(long rows) {
        return new RecordingIntake(rows);
    }

    /** The tables so far. */
    public List<Table> tables() {
        return tables;
    }

    /** The only table. */
    public Table table() {
        if (tables.size() != 1) {
            throw new AssertionError("There are " + tables.size() + " tables, not one.");
        }
        return tables.getFirst();
    }

    /** The texts so far. */
    public List<Text> texts() {
        return texts;
    }

    /** The problems so far. */
    public List<Problem> problems() {
        return problems;
    }

    /** How many bytes of progress were told. */
    public long bytes() {
        return bytes;
    }

    @Override
    public TableIntake table(Place place, List<Field> fields, TableTraits traits) {
        begin();
        Table table = new Table(place, List.copyOf(fields), traits, new ArrayList<>(), new ArrayList<>());
        tables.add(table);
        return new TableIntake() {
            @Override
            public void rows(List<ColumnBatch> columns) {
                take(table, columns);
            }

            @Override
            public void covered(Coverage coverage) {
                table.coverages().add(coverage);
            }

            @Override
            public void close() {
                open = false;
            }
        };
    }

    @Override
    public TextIntake text(Place place) {
        begin();
        Text text = new Text(place, new ByteArrayOutputStream());
        texts.add(text);
        return new TextIntake() {
            @Override
            public void text(byte[] utf8, int from, int length) {
                text.utf8().write(utf8, from, length);
            }

            @Override
            public void close() {
                open = false;
            }
        };
    }

    @Override
    public void dated(Place place, Instant when) {
        // Nothing here asks how old a place is.
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    @Override
    public void progress(long more) {
        if (more < 0) {
            throw new AssertionError("Progress does not go backwards.");
        }
        bytes += more;
    }

    @Override
    public boolean stopped() {
        return rows >= stopAfterRows;
    }

    private void begin() {
        if (open) {
            throw new AssertionError("A table or a text was begun while another was open.");
        }
        open = true;
    }

    private void take(Table table, List<ColumnBatch> columns) {
        if (columns.size() != table.fields().size()) {
            throw new AssertionError("There are " + columns.size() + " batches for "
                    + table.fields().size() + " fields.");
        }
        int size = columns.isEmpty() ? 0 : columns.getFirst().size();
        for (int row = 0; row < size; row++) {
            List<String> values = new ArrayList<>();
            for (ColumnBatch column : columns) {
                int start = column.start(row);
                values.add(new String(column.bytes(), start, column.end(row) - start, StandardCharsets.UTF_8));
            }
            table.rows().add(values);
        }
        rows += size;
    }

    /** A table that was handed over. */
    public record Table(
            Place place, List<Field> fields, TableTraits traits, List<List<String>> rows, List<Coverage> coverages) {

        /** The values of one column. */
        public List<String> column(String name) {
            int index = fields.stream().map(Field::name).toList().indexOf(name);
            if (index < 0) {
                throw new AssertionError("There is no column " + name + ".");
            }
            return rows.stream().map(row -> row.get(index)).toList();
        }

        /** What was said of how much was read; it is said once. */
        public Coverage coverage() {
            if (coverages.size() != 1) {
                throw new AssertionError("Coverage was told " + coverages.size() + " times, not once.");
            }
            return coverages.getFirst();
        }
    }

    /** A text that was handed over. */
    public record Text(Place place, ByteArrayOutputStream utf8) {
        @Override
        public String toString() {
            return utf8.toString(StandardCharsets.UTF_8);
        }
    }
}
