/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.RecordingIntake;
import org.resguardo.connector.files.RecordingIntake.Table;

class VcfFormatTest {
    private static final String FILE = "contactos.vcf";
    private static final String BEGONA = """
            BEGIN:VCARD
            VERSION:3.0
            FN:Begoña Núñez
            N:Núñez;Begoña;;Dra.;
            EMAIL;TYPE=HOME:begona@example.com
            item1.EMAIL;TYPE=WORK:begona@example.org
            TEL;TYPE=CELL:555-0101
            ADR;TYPE=HOME:;;Calle Sol 5;Bayamón;PR;00956;
            BDAY:1980-02-29
            NOTE:Alergia al maní\\, avisar a
              su hermana
            PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD/
             2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkK
            REV:2025-11-02T10:00:00Z
            END:VCARD
            """;

    @Test
    void makesOneRowOfAContact() throws Exception {
        RecordingIntake intake = read(BEGONA + "BEGIN:VCARD\nVERSION:4.0\nFN:Eva\nTEL:tel:555-0102\nEND:VCARD\n");
        Table table = intake.table(FILE);
        assertThat(table.fieldNames())
                .containsExactly(
                        "FN",
                        "Family name",
                        "Given name",
                        "Prefix",
                        "EMAIL",
                        "EMAIL 2",
                        "TEL",
                        "ADR",
                        "BDAY",
                        "NOTE",
                        "PHOTO",
                        "REV");
        assertThat(table.rows.get(0))
                .startsWith(
                        "Begoña Núñez",
                        "Núñez",
                        "Begoña",
                        "Dra.",
                        "begona@example.com",
                        "begona@example.org",
                        "555-0101")
                .contains(
                        "Calle Sol 5, Bayamón, PR, 00956",
                        "1980-02-29",
                        "Alergia al maní, avisar a su hermana",
                        "JPEG");
        assertThat(table.rows).hasSize(2);
        assertThat(intake.dates).containsEntry(FILE, Instant.parse("2025-11-02T00:00:00Z"));
        assertThat(intake.problems).isEmpty();
    }

    @Test
    void readsTheOldVersion() throws Exception {
        RecordingIntake intake = read("""
                BEGIN:VCARD
                VERSION:2.1
                N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:N=C3=BA=C3=B1ez;Bego=C3=B1a
                NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Vive en Bayam=
                =C3=B3n
                END:VCARD
                """);
        assertThat(intake.table(FILE).rows).containsExactly(List.of("Núñez", "Begoña", "Vive en Bayamón"));
    }

    @Test
    void readsOldCharacterSets() throws Exception {
        byte[] bytes = BEGONA.getBytes(Charset.forName("windows-1252"));
        assertThat(RecordReading.read(new VcfFormat(), FILE, bytes)
                        .table(FILE)
                        .rows
                        .get(0))
                .startsWith("Begoña Núñez");
    }

    @Nested
    class WhenSomethingIsWrong {
        @Test
        void readsWhatIsThereOfAFileThatBreaksOff() throws Exception {
            RecordingIntake intake = read(BEGONA + "BEGIN:VCARD\nVERSION:3.0\nFN:Eva\nEMAIL:eva@exam");
            assertThat(intake.table(FILE).rows).hasSize(2);
            assertThat(intake.problemKinds()).containsExactly(Kind.TRUNCATED);
        }

        @Test
        void saysThatItIsNoContact() throws Exception {
            assertThat(read("Querida Ana:\nnada\n").problemKinds()).containsExactly(Kind.NOT_WHAT_IT_SAYS);
        }

        @Test
        void doesNotHoldWhatIsLong() throws Exception {
            RecordingIntake intake = read("BEGIN:VCARD\nVERSION:3.0\nPHOTO;ENCODING=b;TYPE=PNG:"
                    + "QUJD\n ".repeat(2_000_000) + "\nFN:Eva\nEND:VCARD\n");
            assertThat(intake.table(FILE).rows).containsExactly(List.of("PNG", "Eva"));
            assertThat(intake.problems).isEmpty();
        }

        @Test
        void survivesContactsWithinContacts() throws Exception {
            RecordingIntake intake = read("BEGIN:VCARD\nFN:Ana\n".repeat(100_000));
            assertThat(intake.tables.stream()
                            .mapToInt(table -> table.rows.size())
                            .sum())
                    .isEqualTo(100_000);
        }
    }

    private static RecordingIntake read(String contacts) throws IOException, ConnectorException {
        return RecordReading.read(new VcfFormat(), FILE, contacts);
    }
}
