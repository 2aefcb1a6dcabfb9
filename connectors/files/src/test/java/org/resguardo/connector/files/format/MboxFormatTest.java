/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.FileOptions;
import org.resguardo.connector.files.FileReading;
import org.resguardo.connector.files.RecordingIntake;
import org.resguardo.connector.files.Source;

class MboxFormatTest {
    private static final String FILE = "recibidos.mbox";
    private static final String BEGIN = "From ana@example.com Tue Jan  6 10:15:00 2026\n";

    @Test
    void putsAllMessagesTogether() throws Exception {
        RecordingIntake intake =
                read(BEGIN + MailSamples.ORDER + "\n" + BEGIN + "From: inés@example.com\nSubject: Hola\n\nBayamón\n\n");
        assertThat(intake.text(FILE)).contains("555-0101", "Texto de Eva.", "Bayamón");
        assertThat(intake.text(FILE + "/From, To, Subject"))
                .contains("Begoña Núñez", "inés@example.com")
                .doesNotContain("Jan");
        assertThat(intake.nested).hasSize(1);
        assertThat(intake.problems).isEmpty();
    }

    @Test
    void takesLinesForWhatTheyAre() throws Exception {
        RecordingIntake intake = read("""
                From - Tue Jan 06 10:15:00 2026
                Subject: a

                uno

                From here on at 10:15 it is a sentence.
                >From quoted
                >>From twice
                > From a reply
                From not after an empty line Tue Jan  6 10:15:00 2026

                From ana@example.com Wed Jan 07 11:00:00 2026
                Subject: b

                dos
                """);
        assertThat(intake.text(FILE)).isEqualTo("""
                        uno

                        From here on at 10:15 it is a sentence.
                        From quoted
                        >From twice
                        > From a reply
                        From not after an empty line Tue Jan  6 10:15:00 2026

                        dos
                        """);
    }

    @Test
    void readsMessagesOfAnyLengthWhereverTheBufferEnds() throws Exception {
        StringBuilder mailbox = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            mailbox.append(BEGIN)
                    .append("Subject: m")
                    .append(i)
                    .append("\n\n")
                    .append("x".repeat(i * 7))
                    .append("\n>From me\n\n");
        }
        RecordingIntake intake = read(mailbox.toString());
        assertThat(intake.text(FILE + "/From, To, Subject").lines())
                .hasSize(500)
                .last()
                .isEqualTo("Subject: m499");
        assertThat(intake.text(FILE).lines().filter("From me"::equals)).hasSize(500);
        assertThat(intake.text(FILE)).doesNotContain("2026");
    }

    @Nested
    class WhenSomethingIsWrong {
        @Test
        void saysThatTheEndIsMissing() throws Exception {
            String order = MailSamples.ORDER.substring(0, MailSamples.ORDER.indexOf("</b>"));
            assertThat(read(BEGIN + "Subject: a\n\nuno\n\n" + BEGIN + order).problemKinds())
                    .containsExactly(Kind.TRUNCATED);
        }

        @Test
        void readsOnWhenNoMoreAttachmentsAreTaken() throws Exception {
            FileOptions all = FileOptions.standard();
            FileOptions few = new FileOptions(
                    false, 4, 2, 100, all.maxUnpacked(), all.maxHeld(), 100, all.time(), all.timePerMegabyte());
            String mailbox = (BEGIN + MailSamples.ORDER + "\n").repeat(5) + BEGIN + "Subject: b\n\nel último\n";
            Source source = Source.inside(
                    Place.of(FILE), FILE, mailbox.getBytes(StandardCharsets.UTF_8), "application/mbox", 0);
            RecordingIntake intake = new RecordingIntake(few);
            new FileReading(few).read(source, intake);
            assertThat(intake.text(FILE)).contains("el último");
            assertThat(intake.problemKinds()).containsOnlyOnce(Kind.TOO_MANY_PARTS);
        }

        @Test
        void readsOnAfterAMessageThatCannotBeRead() throws Exception {
            String bad = "Subject: " + "x".repeat(5 << 20) + "\n\nuno\n\n";
            RecordingIntake intake = read(BEGIN + bad + BEGIN + "Subject: b\n\ndos\n");
            assertThat(intake.text(FILE)).contains("dos");
            assertThat(intake.problemKinds()).containsExactly(Kind.DAMAGED);
        }
    }

    private static RecordingIntake read(String mailbox) throws IOException, ConnectorException {
        return RecordReading.read(new MboxFormat(), FILE, mailbox.getBytes(StandardCharsets.UTF_8));
    }
}
