/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.RecordingIntake;

class EmlFormatTest {
    private static final String FILE = "pedido.eml";
    private static final String HEADERS = FILE + "/From, To, Subject";

    @Test
    void readsWhoWroteToWhomAboutWhat() throws Exception {
        assertThat(read(MailSamples.ORDER).text(HEADERS)).isEqualTo("""
                        From: Begoña Núñez <begona@example.com>
                        To: "Ana Sol" <ana@example.org>, José Peña <jose@example.org>
                        Cc: luis@example.net
                        Reply-To: pedidos@example.com
                        Subject: Pedido para Inés
                        From: eva@example.com
                        Subject: Reenviado
                        """);
    }

    @Test
    void readsBodiesOfAllKinds() throws Exception {
        assertThat(read(MailSamples.ORDER).text(FILE))
                .contains("Mi teléfono es 555-0101.", "Mi teléfono es este\ntel:555-0102\n", "Texto de Eva.")
                .doesNotContain("p{}");
    }

    @Test
    void handsAttachmentsOnWithTheirNames() throws Exception {
        RecordingIntake intake = read(MailSamples.ORDER);
        assertThat(intake.nested).containsOnlyKeys("contrato Nuñez.pdf");
        assertThat(intake.nested.get("contrato Nuñez.pdf"))
                .asString(StandardCharsets.UTF_8)
                .startsWith("no es un pdf");
        assertThat(intake.problems).isEmpty();
    }

    @Test
    void tellsWhenItWasWritten() throws Exception {
        assertThat(read("Date: Tue, 6 Jan 2026 10:15:00 -0400 (AST)\n\nx").dates)
                .containsEntry(FILE, Instant.parse("2026-01-06T14:15:00Z"));
        assertThat(read("Date: mañana\n\nx").dates).isEmpty();
    }

    @Test
    void readsLettersThatWereNotDeclared() throws Exception {
        String message =
                "From: Begoña Núñez <b@example.com>\nContent-Type: text/plain; charset=us-ascii\n\nVive en Bayamón.\n";
        for (byte[] bytes : List.of(MailSamples.latin(message), message.getBytes(StandardCharsets.UTF_8))) {
            RecordingIntake intake = RecordReading.read(new EmlFormat(), FILE, bytes);
            assertThat(intake.text(FILE)).isEqualTo("Vive en Bayamón.\n");
            assertThat(intake.text(HEADERS)).isEqualTo("From: Begoña Núñez <b@example.com>\n");
        }
    }

    @Nested
    class WhenSomethingIsWrong {
        @Test
        void readsWhatIsThereOfAMessageThatBreaksOff() throws Exception {
            RecordingIntake intake = read(MailSamples.ORDER.substring(0, MailSamples.ORDER.indexOf("</b>")));
            assertThat(intake.text(FILE)).contains("555-0101");
            assertThat(intake.problemKinds()).containsExactly(Kind.TRUNCATED);
        }

        @Test
        void passesOverAMillionHeaders() throws Exception {
            RecordingIntake intake = read("X-Nada: 1\n".repeat(1_000_000) + "From: ana@example.com\n\nHola.\n");
            assertThat(intake.text(HEADERS)).isEqualTo("From: ana@example.com\n");
            assertThat(intake.text(FILE)).isEqualTo("Hola.\n");
        }

        @Test
        void doesNotDescendWithoutEnd() throws Exception {
            RecordingIntake shallow = read(MailSamples.nested(15, "ana@example.com"));
            assertThat(shallow.text(FILE)).contains("ana@example.com");
            RecordingIntake deep = read(MailSamples.nested(5_000, "ana@example.com"));
            assertThat(deep.problemKinds()).contains(Kind.TOO_DEEP).hasSizeLessThan(3);
        }

        @Test
        void readsAMessageWithoutHeaders() throws Exception {
            assertThat(read("\nSolo texto de Inés.\n").text(FILE)).isEqualTo("Solo texto de Inés.\n");
        }
    }

    private static RecordingIntake read(String message) throws IOException, ConnectorException {
        return RecordReading.read(new EmlFormat(), FILE, message);
    }
}
