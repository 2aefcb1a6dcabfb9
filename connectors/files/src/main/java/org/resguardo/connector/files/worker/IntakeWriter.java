/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.resguardo.connector.Coverage;
import org.resguardo.connector.Field;
import org.resguardo.connector.ForeignKey;
import org.resguardo.connector.Intake;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.TableIntake;
import org.resguardo.connector.TableTraits;
import org.resguardo.connector.TextIntake;

/** The intake in the child: it sends what it takes in through the pipe. Places are sent without the steps of the file itself. */
final class IntakeWriter implements Intake {
    private static final int PIECE = 1 << 20;
    private static final long PROGRESS_STEP = 1 << 18;

    private final FrameWriter out;
    private final Place file;
    private long progress;

    IntakeWriter(FrameWriter out, Place file) {
        this.out = out;
        this.file = file;
    }

    @Override
    public TableIntake table(Place place, List<Field> fields, TableTraits traits) {
        place(place).number(fields.size());
        fields.forEach(this::field);
        traits(traits);
        send(FrameKind.TABLE);
        return new TableWriter(out, place, fields.size(), this);
    }

    private void field(Field field) {
        out.text(field.name()).text(field.declaredType()).text(field.comment()).number(field.hidden() ? 1 : 0);
    }

    private void traits(TableTraits traits) {
        out.number(traits.hidden() ? 1 : 0)
                .number(traits.rows().isPresent() ? 1 : 0)
                .number(traits.rows().orElse(0))
                .text(traits.comment())
                .number(traits.foreignKeys().size());
        for (ForeignKey key : traits.foreignKeys()) {
            texts(key.fields());
            out.text(key.datasetId());
            texts(key.datasetFields());
        }
    }

    @Override
    public TextIntake text(Place place) {
        place(place);
        send(FrameKind.TEXT);
        return new TextWriter();
    }

    @Override
    public void dated(Place place, Instant when) {
        place(place).number(when.getEpochSecond()).number(when.getNano());
        send(FrameKind.DATED);
    }

    @Override
    public void problem(Problem problem) {
        problem(problem, FrameKind.PROBLEM);
    }

    @Override
    public void progress(long bytes) {
        progress += bytes;
        if (progress >= PROGRESS_STEP) {
            sendProgress();
        }
    }

    /** Never: a child that should stop is ended from outside. */
    @Override
    public boolean stopped() {
        return false;
    }

    void finished() throws IOException {
        sendProgress();
        out.send(FrameKind.FINISHED);
        out.flush();
    }

    void failed(Problem problem) throws IOException {
        problem(problem, FrameKind.FAILED);
        out.flush();
    }

    void covered(Coverage coverage) {
        out.number(coverage.rowsRead())
                .number(coverage.rowsInAll().isPresent() ? 1 : 0)
                .number(coverage.rowsInAll().orElse(0))
                .text(coverage.method().name());
        send(FrameKind.COVERED);
    }

    void send(FrameKind kind) {
        try {
            out.send(kind);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sendProgress() {
        out.number(progress);
        send(FrameKind.PROGRESS);
        progress = 0;
    }

    private void problem(Problem problem, FrameKind kind) {
        place(problem.place())
                .text(problem.kind().id())
                .number(problem.arguments().size());
        problem.arguments().forEach((name, value) -> out.text(name).text(value));
        send(kind);
    }

    private FrameWriter place(Place place) {
        List<String> steps = place.steps();
        int outer = file.steps().size();
        if (steps.size() < outer || !steps.subList(0, outer).equals(file.steps())) {
            throw new IllegalArgumentException("A format told of a place outside of the file that it reads.");
        }
        texts(steps.subList(outer, steps.size()));
        return out;
    }

    private void texts(List<String> texts) {
        out.number(texts.size());
        texts.forEach(out::text);
    }

    private final class TextWriter implements TextIntake {

        @Override
        public void text(byte[] utf8, int from, int length) {
            for (int done = 0; done < length; done += PIECE) {
                piece(utf8, from + done, Math.min(PIECE, length - done));
            }
        }

        private void piece(byte[] utf8, int from, int length) {
            synchronized (out) {
                try {
                    out.begin(FrameKind.PIECE, length);
                    out.bytes(utf8, from, length);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }

        @Override
        public void close() {
            send(FrameKind.TEXT_END);
        }
    }
}
