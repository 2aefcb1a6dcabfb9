/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Place;
import org.resguardo.connector.files.RecordingIntake;
import org.resguardo.connector.files.Source;

/** Texts in which the first letter that is not English comes late. */
class LateEncodingTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @ParameterizedTest
    @CsvSource({"windows-1252, 70000", "windows-1252, 300000", "windows-1252, 131072", "UTF-8, 70000", "UTF-8, 262143"})
    void readsTheFirstAccentWhereverItStands(String charset, int before) throws Exception {
        String text = "x".repeat(before) + " Begoña Núñez, Málaga\n";

        assertThat(asText(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
    }

    @Test
    void readsNamesAtTheEndOfALongList() throws Exception {
        String rows = "name;total;city\n" + "Ana;12;Leon\n".repeat(30_000) + "Begoña;7;Málaga\n";
        RecordingIntake intake = new RecordingIntake();

        new DelimitedFormat()
                .read(Source.inside(Place.of("a.csv"), "a.csv", rows.getBytes(WINDOWS_1252), "text/csv", 0), intake);

        assertThat(intake.table("a.csv").rows.getLast()).startsWith("Begoña", "7", "Málaga");
    }

    @Test
    void readsByteByByteToo() throws IOException {
        byte[] text = "Leon, León, Málaga".getBytes(WINDOWS_1252);
        StringBuilder read = new StringBuilder();
        try (LateEncoding late = new LateEncoding(new ByteArrayInputStream(text))) {
            for (int b = late.read(); b >= 0; b = late.read()) {
                read.append((char) b);
            }
        }

        byte[] utf8 = read.toString().getBytes(StandardCharsets.ISO_8859_1);
        assertThat(new String(utf8, StandardCharsets.UTF_8)).isEqualTo("Leon, León, Málaga");
    }

    private static String asText(byte[] file) throws IOException, ConnectorException {
        RecordingIntake intake = new RecordingIntake();
        new PlainTextFormat().read(Source.inside(Place.of("a.txt"), "a.txt", file, "text/plain", 0), intake);
        return intake.text("a.txt");
    }
}
