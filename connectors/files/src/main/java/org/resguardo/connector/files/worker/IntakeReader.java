/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.worker;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Coverage;
import org.resguardo.connector.Field;
import org.resguardo.connector.ForeignKey;
import org.resguardo.connector.Intake;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.TableIntake;
import org.resguardo.connector.TableTraits;
import org.resguardo.connector.TextIntake;
import org.resguardo.connector.files.Label;
import org.resguardo.engine.ColumnBatch;

/**
 * The end of the pipe in the parent: it hands what the child sends to the real intake.
 *
 * <p>What the child sends is not believed: a hostile file may have taken it over. It can tell of places inside its file only,
 * in the agreed order and within the agreed sizes.
 */
final class IntakeReader {
    private static final int MOST_FIELDS = 1 << 20;
    private static final int MOST_STEPS = 1000;
    private static final Map<String, Coverage.Method> METHODS =
            Stream.of(Coverage.Method.values()).collect(Collectors.toMap(Enum::name, Function.identity()));
    private static final Map<String, Problem.Kind> KINDS =
            Problem.Kind.all().stream().collect(Collectors.toMap(Problem.Kind::id, Function.identity()));

    private final FrameReader in;
    private final Place file;
    private final Intake intake;
    private final List<ColumnBatch> batches = new ArrayList<>();
    private int[] lengths = new int[1024];

    IntakeReader(FrameReader in, Place file, Intake intake) {
        this.in = in;
        this.file = file;
        this.intake = intake;
    }

    /**
     * Hands over one file.
     *
     * @throws ConnectorException when the child says that it could not be read
     * @throws IOException when the child is gone or talks nonsense
     */
    void replay() throws IOException, ConnectorException {
        for (FrameKind kind = in.next(); kind != FrameKind.FINISHED; kind = in.next()) {
            switch (kind) {
                case TABLE -> table();
                case TEXT -> text();
                case FAILED -> throw new ConnectorException(problem());
                default -> aside(kind);
            }
        }
    }

    private void table() throws IOException {
        Place place = place();
        List<Field> fields = fields();
        try (TableIntake table = intake.table(place, fields, traits())) {
            for (FrameKind kind = in.next(); kind != FrameKind.TABLE_END; kind = in.next()) {
                switch (kind) {
                    case ROWS -> table.rows(rows(fields.size()));
                    case COVERED -> table.covered(coverage());
                    default -> aside(kind);
                }
            }
        }
    }

    private void text() throws IOException {
        try (TextIntake text = intake.text(place())) {
            for (FrameKind kind = in.next(); kind != FrameKind.TEXT_END; kind = in.next()) {
                if (kind == FrameKind.PIECE) {
                    int length = in.left();
                    text.text(in.block(length), 0, length);
                } else {
                    aside(kind);
                }
            }
        }
    }

    /** What may come at any time. */
    private void aside(FrameKind kind) throws IOException {
        switch (kind) {
            case DATED -> intake.dated(place(), instant());
            case PROBLEM -> intake.problem(problem());
            case PROGRESS -> intake.progress(Math.max(0, in.number()));
            default -> throw new NonsenseException();
        }
    }

    private List<ColumnBatch> rows(int columns) throws IOException {
        while (batches.size() < columns) {
            batches.add(new ColumnBatch());
        }
        int count = in.int32();
        if (count < 0 || count > in.left() / Integer.BYTES) {
            throw new NonsenseException();
        }
        if (count > lengths.length) {
            lengths = new int[count];
        }
        for (ColumnBatch batch : batches.subList(0, columns)) {
            batch.clear();
            fill(batch, count);
        }
        return batches.subList(0, columns);
    }

    private void fill(ColumnBatch batch, int count) throws IOException {
        int bytes = in.int32();
        in.int32s(lengths, count);
        long sum = count;
        for (int i = 0; i < count; i++) {
            if (lengths[i] < 0) {
                throw new NonsenseException();
            }
            sum += lengths[i];
        }
        if (sum != bytes) {
            throw new NonsenseException();
        }
        batch.addAll(in.block(bytes), 0, lengths, count);
    }

    private List<Field> fields() throws IOException {
        List<Field> fields = new ArrayList<>();
        for (int left = in.count(MOST_FIELDS); left > 0; left--) {
            fields.add(new Field(in.text(), in.text(), in.text(), in.yes()));
        }
        return fields;
    }

    private TableTraits traits() throws IOException {
        boolean hidden = in.yes();
        OptionalLong rows = optional();
        String comment = in.text();
        List<ForeignKey> keys = new ArrayList<>();
        for (int left = in.count(MOST_FIELDS); left > 0; left--) {
            keys.add(new ForeignKey(texts(MOST_FIELDS), in.text(), texts(MOST_FIELDS)));
        }
        return new TableTraits(hidden, rows, comment, keys);
    }

    private Coverage coverage() throws IOException {
        return new Coverage(in.number(), optional(), named(METHODS));
    }

    private Problem problem() throws IOException {
        Place place = place();
        Problem.Kind kind = named(KINDS);
        Map<String, String> arguments = new HashMap<>();
        for (int left = in.count(MOST_STEPS); left > 0; left--) {
            arguments.put(Label.of(in.text()), Label.of(in.text()));
        }
        return new Problem(place, kind, arguments);
    }

    private <T> T named(Map<String, T> known) throws IOException {
        T value = known.get(in.text());
        if (value == null) {
            throw new NonsenseException();
        }
        return value;
    }

    private Place place() throws IOException {
        List<String> steps = new ArrayList<>(file.steps());
        texts(MOST_STEPS).forEach(step -> steps.add(Label.of(step)));
        return new Place(steps);
    }

    private Instant instant() throws IOException {
        long second = in.number();
        int nano = in.count(999_999_999);
        if (second < Instant.MIN.getEpochSecond() || second > Instant.MAX.getEpochSecond()) {
            throw new NonsenseException();
        }
        return Instant.ofEpochSecond(second, nano);
    }

    private OptionalLong optional() throws IOException {
        boolean present = in.yes();
        long number = in.number();
        return present ? OptionalLong.of(number) : OptionalLong.empty();
    }

    private List<String> texts(int most) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.count(most); left > 0; left--) {
            texts.add(in.text());
        }
        return texts;
    }
}
