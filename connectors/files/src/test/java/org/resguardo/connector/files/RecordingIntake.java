/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.Coverage;
import org.resguardo.connector.Field;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.TableIntake;
import org.resguardo.connector.TableTraits;
import org.resguardo.connector.TextIntake;
import org.resguardo.engine.ColumnBatch;

/** Remembers what a format hands over, so that a test can look at it. */
public final class RecordingIntake implements FileIntake {
    /** Tables in the order in which they were opened. */
    public final List<Table> tables = new ArrayList<>();

    /** Texts by place; what has the same place is put together. */
    public final Map<String, String> texts = new LinkedHashMap<>();

    /** Dates by place. */
    public final Map<String, Instant> dates = new LinkedHashMap<>();

    /** Files inside the file, by name. */
    public final Map<String, byte[]> nested = new LinkedHashMap<>();

    /** What could not be read. */
    public final List<Problem> problems = new ArrayList<>();

    /** How many bytes were said to be gone through. */
    public long progress;

    private final FileOptions options;
    private int batchesUntilStop = Integer.MAX_VALUE;

    /** An intake with the usual limits. */
    public RecordingIntake() {
        this(FileOptions.standard());
    }

    /** An intake with the given limits. */
    public RecordingIntake(FileOptions options) {
        this.options = options;
    }

    /** Asks the format to stop after the given number of batches. */
    public RecordingIntake stopAfter(int batches) {
        batchesUntilStop = batches;
        return this;
    }

    /** The table at a place, written with {@code /} between steps. */
    public Table table(String place) {
        return tables.stream()
                .filter(table -> String.join("/", table.place.steps()).equals(place))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table at " + place + " among " + places()));
    }

    /** The text at a place, written with {@code /} between steps; empty when there is none. */
    public String text(String place) {
        return texts.getOrDefault(place, "");
    }

    /** The kinds of what could not be read. */
    public List<Problem.Kind> problemKinds() {
        return problems.stream().map(Problem::kind).toList();
    }

    private List<String> places() {
        return tables.stream()
                .map(table -> String.join("/", table.place.steps()))
                .toList();
    }

    @Override
    public TableIntake table(Place place, List<Field> fields, TableTraits traits) {
        Table table = new Table(place, fields, traits);
        tables.add(table);
        return table;
    }

    @Override
    public TextIntake text(Place place) {
        ByteArrayOutputStream pieces = new ByteArrayOutputStream();
        return new TextIntake() {
            @Override
            public void text(byte[] utf8, int from, int length) {
                pieces.write(utf8, from, length);
            }

            @Override
            public void close() {
                texts.merge(String.join("/", place.steps()), pieces.toString(StandardCharsets.UTF_8), String::concat);
            }
        };
    }

    @Override
    public void dated(Place place, Instant when) {
        dates.put(String.join("/", place.steps()), when);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    @Override
    public void progress(long bytes) {
        progress += bytes;
    }

    @Override
    public boolean stopped() {
        return batchesUntilStop <= 0;
    }

    @Override
    public void nested(Source outer, String name, InputStream content) throws IOException {
        nested.put(name, content.readAllBytes());
    }

    @Override
    public FileOptions options() {
        return options;
    }

    /** One table that was handed over. */
    public final class Table implements TableIntake {
        /** Where it is. */
        public final Place place;

        /** Its fields. */
        public final List<Field> fields;

        /** What else is known of it. */
        public final TableTraits traits;

        /** Its rows, as text. */
        public final List<List<String>> rows = new ArrayList<>();

        /** How much of it was read, as far as it was said. */
        public @Nullable Coverage coverage;

        /** True when it was closed. */
        public boolean closed;

        private Table(Place place, List<Field> fields, TableTraits traits) {
            this.place = place;
            this.fields = fields;
            this.traits = traits;
        }

        /** The names of its fields. */
        public List<String> fieldNames() {
            return fields.stream().map(Field::name).toList();
        }

        @Override
        public void rows(List<ColumnBatch> columns) {
            batchesUntilStop--;
            int more = columns.isEmpty() ? 0 : columns.get(0).size();
            for (int r = 0; r < more; r++) {
                List<String> row = new ArrayList<>();
                for (ColumnBatch column : columns) {
                    int start = column.start(r);
                    row.add(new String(column.bytes(), start, column.end(r) - start, StandardCharsets.UTF_8));
                }
                rows.add(row);
            }
        }

        @Override
        public void covered(Coverage covered) {
            coverage = covered;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
