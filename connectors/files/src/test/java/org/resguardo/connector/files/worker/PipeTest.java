/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Coverage;
import org.resguardo.connector.Field;
import org.resguardo.connector.ForeignKey;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.TableIntake;
import org.resguardo.connector.TableTraits;
import org.resguardo.connector.TextIntake;
import org.resguardo.connector.files.RecordingIntake;
import org.resguardo.engine.ColumnBatch;

/** What goes in at the child's end of the pipe, and what comes out at the parent's. */
class PipeTest {
    private static final Place FILE = Place.of("clientes.xlsx");

    private final ByteArrayOutputStream pipe = new ByteArrayOutputStream();
    private final FrameWriter frames = new FrameWriter(pipe);
    private final IntakeWriter child = new IntakeWriter(frames, FILE);
    private final RecordingIntake parent = new RecordingIntake();

    @Test
    void carriesTables() throws Exception {
        List<Field> fields = List.of(Field.named("nombre"), new Field("nota", "text", "se ve mal", true));
        TableTraits traits = new TableTraits(
                true, OptionalLong.of(7), "hoja", List.of(new ForeignKey(List.of("nota"), "notas", List.of("id"))));
        sendTable(fields, traits);
        replay();

        RecordingIntake.Table table = parent.table("clientes.xlsx/Hoja1");
        assertThat(table.fields).isEqualTo(fields);
        assertThat(table.traits).isEqualTo(traits);
        assertThat(table.rows).containsExactly(List.of("Ana", "1"), List.of("", "22"), List.of("Íñigo", ""));
        assertThat(table.coverage).isEqualTo(new Coverage(3, OptionalLong.of(9), Coverage.Method.FIRST_ROWS));
        assertThat(table.closed).isTrue();
    }

    private void sendTable(List<Field> fields, TableTraits traits) {
        try (TableIntake table = child.table(FILE.in("Hoja1"), fields, traits)) {
            table.rows(List.of(batch("Ana", "", "Íñigo"), batch("1", "22", "")));
            table.covered(new Coverage(3, OptionalLong.of(9), Coverage.Method.FIRST_ROWS));
        }
    }

    @Test
    void carriesTextDatesTroubleAndProgress() throws Exception {
        Instant when = Instant.parse("2024-02-29T23:59:59.999Z");
        try (TextIntake text = child.text(FILE)) {
            text.text("Ana ");
            child.problem(Problem.at(FILE.in("Hoja2"), Kind.TOO_MANY_COLUMNS, "limit", 4096));
            text.text("Beto");
        }
        child.dated(FILE, when);
        child.progress(5);
        replay();

        assertThat(parent.texts).isEqualTo(Map.of("clientes.xlsx", "Ana Beto"));
        assertThat(parent.dates).isEqualTo(Map.of("clientes.xlsx", when));
        assertThat(parent.problems).containsExactly(Problem.at(FILE.in("Hoja2"), Kind.TOO_MANY_COLUMNS, "limit", 4096));
        assertThat(parent.progress).isEqualTo(5);
    }

    @Test
    void carriesBatchesOfAnySize() throws Exception {
        ColumnBatch wide = new ColumnBatch();
        for (int i = 0; i < 300; i++) {
            wide.add(String.valueOf(i % 10).repeat(100_000));
        }
        try (TableIntake table = child.table(FILE, List.of(Field.named("a")), TableTraits.none())) {
            table.rows(List.of(wide));
        }
        replay();

        assertThat(parent.table("clientes.xlsx").rows).hasSize(300);
        assertThat(parent.table("clientes.xlsx").rows.get(299)).containsExactly("9".repeat(100_000));
    }

    @Test
    void tellsOfARowThatNeitherEndCanHold() throws Exception {
        ColumnBatch huge = new ColumnBatch();
        huge.add(new byte[FrameWriter.LONGEST], 0, FrameWriter.LONGEST);
        huge.add("Ana");
        try (TableIntake table = child.table(FILE, List.of(Field.named("a")), TableTraits.none())) {
            table.rows(List.of(huge));
        }
        replay();

        assertThat(parent.problemKinds()).containsExactly(Kind.TOO_LARGE);
        assertThat(parent.table("clientes.xlsx").rows).containsExactly(List.of("Ana"));
    }

    @Test
    void carriesTheEndOfAFileThatCouldNotBeRead() throws Exception {
        child.failed(Problem.at(FILE, Kind.PASSWORD_PROTECTED));

        assertThatThrownBy(this::replaySent)
                .isInstanceOfSatisfying(
                        ConnectorException.class,
                        e -> assertThat(e.problem()).isEqualTo(Problem.at(FILE, Kind.PASSWORD_PROTECTED)));
    }

    @Nested
    class WhenTheChildIsNotToBeTrusted {

        @Test
        void itTellsOfPlacesInsideItsFileOnly() {
            assertThatThrownBy(() -> child.text(Place.of("other.xlsx"))).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void namesThatSteerATerminalAreCleaned() throws Exception {
            child.text(FILE.in("Hoja\u001B[2J\u202E")).close();
            replay();

            assertThat(parent.texts).containsOnlyKeys("clientes.xlsx/Hoja\uFFFD[2J\uFFFD");
        }

        @Test
        void framesInTheWrongOrderAreNonsense() throws Exception {
            frames.send(FrameKind.TABLE_END);
            frames.flush();

            assertThatThrownBy(PipeTest.this::replaySent).isInstanceOf(NonsenseException.class);
        }

        @Test
        void aFrameLongerThanAgreedIsNonsense() {
            pipe.writeBytes(new byte[] {FrameKind.TEXT.code(), 0x7F, 0x7F, 0x7F, 0x7F});

            assertThatThrownBy(PipeTest.this::replaySent).isInstanceOf(NonsenseException.class);
        }

        @Test
        void lengthsThatDoNotAddUpAreNonsense() throws Exception {
            child.table(FILE, List.of(Field.named("a")), TableTraits.none());
            frames.begin(FrameKind.ROWS, 15);
            frames.int32(1);
            frames.int32(3);
            frames.int32(1_000_000); // the value would be longer than what follows
            frames.bytes(new byte[3], 0, 3);
            frames.flush();

            assertThatThrownBy(PipeTest.this::replaySent).isInstanceOf(NonsenseException.class);
            assertThat(parent.table("clientes.xlsx").closed).isTrue();
        }

        @Test
        void anyBytesEndInNothingWorseThanAnError() throws Exception {
            sendTable(List.of(Field.named("nombre"), Field.named("nota")), TableTraits.none());
            frames.flush();
            byte[] honest = pipe.toByteArray();
            long seed = System.nanoTime();
            Random random = new Random(seed);
            for (int round = 0; round < 20_000; round++) {
                byte[] spoilt = spoil(honest, random);
                try {
                    new IntakeReader(new FrameReader(new ByteArrayInputStream(spoilt)), FILE, new RecordingIntake())
                            .replay();
                } catch (IOException | ConnectorException e) {
                    assertThat(e).hasNoCause();
                } catch (RuntimeException e) {
                    throw new AssertionError("seed " + seed + ", round " + round, e);
                }
            }
        }

        private byte[] spoil(byte[] honest, Random random) {
            byte[] spoilt = Arrays.copyOf(honest, random.nextInt(honest.length) + 1);
            for (int changes = random.nextInt(4) + 1; changes > 0; changes--) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt();
            }
            return spoilt;
        }
    }

    private void replay() throws IOException, ConnectorException {
        child.finished();
        replaySent();
    }

    private void replaySent() throws IOException, ConnectorException {
        new IntakeReader(new FrameReader(new ByteArrayInputStream(pipe.toByteArray())), FILE, parent).replay();
    }

    private static ColumnBatch batch(String... values) {
        ColumnBatch batch = new ColumnBatch();
        for (String value : values) {
            batch.add(value);
        }
        return batch;
    }
}
