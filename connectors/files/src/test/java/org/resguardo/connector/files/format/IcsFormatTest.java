/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.RecordingIntake;
import org.resguardo.connector.files.RecordingIntake.Table;

class IcsFormatTest {
    private static final String FILE = "citas.ics";
    private static final String CALENDAR = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Ejemplo//ES
            BEGIN:VTIMEZONE
            TZID:America/Puerto_Rico
            BEGIN:STANDARD
            DTSTART:19700101T000000
            END:STANDARD
            END:VTIMEZONE
            BEGIN:VEVENT
            DTSTART;TZID=America/Puerto_Rico:20260106T101500
            SUMMARY:Limpieza: Begoña Núñez
            DESCRIPTION:Alérgica a la penicilina\\nTel. 555-0101
            LOCATION:Calle Sol 5\\, Bayamón
            ORGANIZER;CN="Dra. Inés Rey":mailto:ines@example.org
            ATTENDEE;CN=Begoña Núñez;ROLE=REQ-PARTICIPANT:mailto:begona@exa
             mple.com
            ATTENDEE:mailto:eva@example.com
            BEGIN:VALARM
            TRIGGER:-PT15M
            END:VALARM
            END:VEVENT
            END:VCALENDAR
            """;

    @Test
    void makesOneRowOfAnEvent() throws Exception {
        RecordingIntake intake = read(CALENDAR);
        Table table = intake.table(FILE);
        assertThat(table.fieldNames())
                .containsExactly(
                        "DTSTART",
                        "SUMMARY",
                        "DESCRIPTION",
                        "LOCATION",
                        "ORGANIZER",
                        "ORGANIZER CN",
                        "ATTENDEE",
                        "ATTENDEE CN",
                        "ATTENDEE 2",
                        "TRIGGER");
        assertThat(table.rows).hasSize(1);
        assertThat(table.rows.get(0))
                .contains(
                        "Limpieza: Begoña Núñez",
                        "Alérgica a la penicilina\nTel. 555-0101",
                        "Calle Sol 5, Bayamón",
                        "Dra. Inés Rey",
                        "mailto:begona@example.com",
                        "mailto:eva@example.com");
        assertThat(intake.dates).containsEntry(FILE, Instant.parse("2026-01-06T00:00:00Z"));
        assertThat(intake.problems).isEmpty();
    }

    @Test
    void readsOldCharacterSets() throws Exception {
        byte[] bytes = CALENDAR.getBytes(Charset.forName("windows-1252"));
        assertThat(RecordReading.read(new IcsFormat(), FILE, bytes)
                        .table(FILE)
                        .rows
                        .get(0))
                .contains("Limpieza: Begoña Núñez");
    }

    @Nested
    class WhenSomethingIsWrong {
        @Test
        void readsWhatIsThereOfAFileThatBreaksOff() throws Exception {
            RecordingIntake intake = read(CALENDAR.substring(0, CALENDAR.indexOf("LOCATION")));
            assertThat(intake.table(FILE).fieldNames()).contains("SUMMARY", "DESCRIPTION");
            assertThat(intake.problemKinds()).containsExactly(Kind.TRUNCATED);
        }

        @Test
        void survivesAHundredThousandNames() throws Exception {
            StringBuilder event = new StringBuilder("BEGIN:VCALENDAR\nBEGIN:VEVENT\n");
            for (int i = 0; i < 100_000; i++) {
                event.append("X-K").append(i).append(":1\n");
            }
            RecordingIntake intake =
                    read(event.append("END:VEVENT\nEND:VCALENDAR\n").toString());
            assertThat(intake.tables)
                    .allSatisfy(table -> assertThat(table.fieldNames()).containsExactly("key", "value"));
        }
    }

    private static RecordingIntake read(String calendar) throws IOException, ConnectorException {
        return RecordReading.read(new IcsFormat(), FILE, calendar);
    }
}
