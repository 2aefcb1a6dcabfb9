/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.files.Format;
import org.resguardo.connector.files.RecordingIntake;

/** Files with a few bytes changed, doubled or lost. */
class RecordFuzzTest {
    private static final int FILES = 300;

    static Stream<Arguments> samples() {
        return Stream.of(
                Arguments.of(new JsonFormat(), "[{\"a\":{\"b\":[1,2,{\"c\":\"x\\u00f1\"}]},\"d\":[[1,2],[3]]},{\"a\":null,\"e\":\"ñ\"}]"),
                Arguments.of(new XmlFormat(), "<?xml version='1.0'?><r a='1'><c><e>ana@example.com</e>x<b>y</b></c><c/><!-- z --></r>"),
                Arguments.of(new YamlFormat(), "# c\n- a: &x [1, {b: ~}]\n  d: *x\n- e: |\n    t\n---\nf: 'g'\n"),
                Arguments.of(new EmlFormat(), MailSamples.ORDER),
                Arguments.of(new MboxFormat(), "From a Tue Jan  6 10:15:00 2026\n" + MailSamples.ORDER + "\nFrom b Tue Jan  6 10:15:00 2026\n\nx\n"),
                Arguments.of(new VcfFormat(), "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:N=C3=BA;B\nTEL:1\nEND:VCARD\n"),
                Arguments.of(new IcsFormat(), "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260106\nATTENDEE;CN=\"x\":mailto:a@example.com\nEND:VEVENT\nEND:VCALENDAR\n"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void areReadAsFarAsTheyGo(Format format, String sample) {
        for (long seed = 0; seed < FILES; seed++) {
            byte[] changed = changed(sample.getBytes(StandardCharsets.UTF_8), new Random(seed));
            RecordingIntake intake = new RecordingIntake();
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(format, changed, intake), "seed " + seed);
            assertThat(intake.tables).as("seed %s", seed).allSatisfy(table -> assertThat(table.closed).isTrue());
        }
    }

    private static void read(Format format, byte[] bytes, RecordingIntake intake) throws IOException, ConnectorException {
        format.read(RecordReading.source("x", bytes), intake);
    }

    private static byte[] changed(byte[] bytes, Random random) {
        byte[] changed = bytes.clone();
        for (int left = random.nextInt(6); left >= 0 && changed.length > 2; left--) {
            int at = random.nextInt(changed.length - 1);
            switch (random.nextInt(4)) {
                case 0 -> changed[at] = (byte) random.nextInt(256);
                case 1 -> changed[at] = changed[random.nextInt(changed.length)];
                case 2 -> changed = Arrays.copyOf(changed, at + 1);
                default -> changed = doubled(changed, at);
            }
        }
        return changed;
    }

    private static byte[] doubled(byte[] bytes, int from) {
        byte[] longer = Arrays.copyOf(bytes, 2 * bytes.length - from);
        System.arraycopy(bytes, from, longer, bytes.length, bytes.length - from);
        return longer;
    }
}
