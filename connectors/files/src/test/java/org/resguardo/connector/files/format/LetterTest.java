/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.resguardo.connector.files.Format;
import org.resguardo.connector.files.RecordingIntake;

/**
 * The same letter in four formats. It was written by hand as {@code carta.fodt}; LibreOffice 7.4 made the others of it
 * ({@code soffice --headless --convert-to doc carta.fodt}), so that the readers are tried on files of another maker.
 */
@ParameterizedClass
@MethodSource("letters")
class LetterTest {
    @Parameter(0)
    String name = "";

    @Parameter(1)
    Format format = new RtfFormat();

    private RecordingIntake intake = new RecordingIntake();

    static Stream<Arguments> letters() {
        return Stream.of(
                Arguments.of("carta.fodt", new OpenDocumentFlatFormat()),
                Arguments.of("carta.odt", new OpenDocumentFormat()),
                Arguments.of("carta.doc", new DocFormat()),
                Arguments.of("carta.rtf", new RtfFormat()));
    }

    @BeforeEach
    void read() throws Exception {
        intake = DocumentTesting.read(format, name, letter(name));
    }

    @Test
    void readsTheBody() {
        assertThat(intake.text(name)).contains("Estimada señora Núñez:\nSu cita es el martes.\n", "Un saludo\n");
        assertThat(intake.problems).isEmpty();
    }

    @Test
    void handsOverTheTableWithItsHeadings() {
        RecordingIntake.Table table = intake.table(name + "/table 1");
        assertThat(table.fieldNames()).containsExactly("Nombre", "Teléfono", "Correo");
        assertThat(table.rows)
                .containsExactly(
                        List.of("Ana Peña", "555-0101", "ana@example.org"),
                        List.of("Luis Gil", "555-0102", "luis@example.org"));
    }

    @Test
    void tellsHiddenFromVisibleText() {
        assertThat(intake.text(name + "/hidden text")).contains("SSN: 078-05-1120\n");
        assertThat(intake.text(name)).doesNotContain("078-05-1120");
    }

    @Test
    void readsWhatWasDeleted() {
        assertThat(intake.text(name + "/deleted text")).contains("alergia a la penicilina\n");
        assertThat(intake.text(name)).doesNotContain("penicilina");
    }

    @Test
    void readsHeadersNotesRemarksAndLinks() {
        assertThat(intake.text(name + "/headers and footers")).contains("Clínica Sonrisa, 555-0199\n");
        assertThat(intake.text(name + "/footnotes")).contains("Según la ficha.\n");
        assertThat(intake.text(name + "/comments")).contains("Paga siempre tarde\n");
        assertThat(intake.text(name + "/links")).isEqualTo("mailto:berta@example.org\n");
    }

    @Test
    void readsPropertiesAndDates() {
        assertThat(intake.text(name + "/properties")).contains("Rosa Ibáñez", "Expediente: 2026-017\n");
        assertThat(intake.dates).containsEntry(name, Instant.parse("2026-02-03T10:00:00Z"));
    }

    /** The letter with the given name. */
    static byte[] letter(String name) throws IOException {
        try (InputStream in = LetterTest.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside the tests.");
            }
            return in.readAllBytes();
        }
    }
}
