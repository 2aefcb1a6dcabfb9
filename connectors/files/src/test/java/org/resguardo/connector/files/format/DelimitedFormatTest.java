/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Coverage;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.StoppedException;
import org.resguardo.connector.files.RecordingIntake;
import org.resguardo.connector.files.Source;

class DelimitedFormatTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    private static RecordingIntake read(byte[] file) throws IOException, ConnectorException {
        return read(file, new RecordingIntake());
    }

    private static RecordingIntake read(byte[] file, RecordingIntake intake) throws IOException, ConnectorException {
        new DelimitedFormat().read(Source.inside(Place.of("a.csv"), "a.csv", file, "text/csv", 0), intake);
        return intake;
    }

    private static RecordingIntake.Table table(String file) throws IOException, ConnectorException {
        return read(file.getBytes(StandardCharsets.UTF_8)).table("a.csv");
    }

    @Test
    void readsHeadingsAndRows() throws IOException, ConnectorException {
        RecordingIntake.Table table = table("Nombre,Correo\nMaría Peña,maria@example.com\nLuis,luis@example.org\n");

        assertThat(table.fieldNames()).containsExactly("Nombre", "Correo");
        assertThat(table.rows)
                .containsExactly(List.of("María Peña", "maria@example.com"), List.of("Luis", "luis@example.org"));
        assertThat(table.coverage).isEqualTo(Coverage.all(2));
        assertThat(table.closed).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void tellsTheDelimiter(String d) throws IOException, ConnectorException {
        String file = "Cliente%sSaldo%sCiudad%nAna%s12%sMérida%nLuis%s7%sLeón%n".replace("%s", d);

        assertThat(table(file.formatted()).rows)
                .containsExactly(List.of("Ana", "12", "Mérida"), List.of("Luis", "7", "León"));
    }

    @Test
    void prefersTheDelimiterThatDividesMoreOverTheCommaOfDecimals() throws IOException, ConnectorException {
        assertThat(table("Nombre;Saldo;Ciudad\nAna;12,50;Mérida\nLuis;7,00;León\n")
                        .fieldNames())
                .containsExactly("Nombre", "Saldo", "Ciudad");
    }

    @Test
    void takesTheDelimiterThatTheFirstLineTells() throws IOException, ConnectorException {
        RecordingIntake intake = read("sep=;\r\nNombre;Nota\r\nAna;a,b,c,d\r\n".getBytes(StandardCharsets.UTF_8));

        assertThat(intake.table("a.csv").fieldNames()).containsExactly("Nombre", "Nota");
        assertThat(intake.table("a.csv").rows).containsExactly(List.of("Ana", "a,b,c,d"));
        assertThat(intake.texts).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void tellsTheEncoding(String charset) throws IOException, ConnectorException {
        byte[] file =
                "Nombre;Dirección\nMaría Peña;Calle Ñandú 5\nJosé;Av. Peñón 9\n".getBytes(Charset.forName(charset));

        assertThat(read(file).table("a.csv").rows).first().isEqualTo(List.of("María Peña", "Calle Ñandú 5"));
    }

    @Test
    void dropsTheByteOrderMark() throws IOException, ConnectorException {
        assertThat(table("\uFEFFNombre,Edad\nAna,30\n").fieldNames()).containsExactly("Nombre", "Edad");
    }

    @Test
    void keepsLineEndsAndDoubledQuotesWithinQuotes() throws IOException, ConnectorException {
        assertThat(table("Nombre,Nota\r\nAna,\"dice \"\"hola\"\"\r\ny se va, contenta\"\r\nLuis,\"\"\r\n").rows)
                .containsExactly(List.of("Ana", "dice \"hola\"\r\ny se va, contenta"), List.of("Luis", ""));
    }

    @Test
    void readsSingleQuotes() throws IOException, ConnectorException {
        assertThat(table("'name','note'\n'Ana','a, b'\n'Luis','c'\n").rows)
                .containsExactly(List.of("Ana", "a, b"), List.of("Luis", "c"));
    }

    @Test
    void takesQuotesThatWereNotDoubledAsLetters() throws IOException, ConnectorException {
        assertThat(table("Nombre,Nota\nAna,\"el \"gordo\" llamó\"\nLuis,5\" de alto\n").rows)
                .containsExactly(List.of("Ana", "el \"gordo\" llamó"), List.of("Luis", "5\" de alto"));
    }

    @Test
    void losesNoRowToAForgottenQuote() throws IOException, ConnectorException {
        StringBuilder file = new StringBuilder("Nombre,Edad\n\"Ana,30\n");
        for (int i = 0; i < 100_000; i++) {
            file.append("Luis,").append(i).append('\n');
        }

        assertThat(table(file.toString()).rows).hasSize(100_001).last().isEqualTo(List.of("Luis", "99999", ""));
    }

    @Test
    void fillsShortRowsAndKeepsLongOnes() throws IOException, ConnectorException {
        StringBuilder file = new StringBuilder("Nombre,Edad\n");
        file.append("Ana,30\n".repeat(5000)).append("Luis\n").append("Eva,31,eva@example.com,nota\n");

        RecordingIntake.Table table = table(file.toString());

        assertThat(table.rows.get(5000)).containsExactly("Luis", "", "");
        assertThat(table.rows.get(5001)).containsExactly("Eva", "31", "eva@example.com\tnota");
    }

    @Test
    void handsOverLinesAboveTheTableAsText() throws IOException, ConnectorException {
        RecordingIntake intake = read("""
                # Estado de cuenta
                Titular: María Peña
                Desde;01/01/2025

                Fecha;Concepto;Importe;Saldo
                02/01/2025;Pan;1,20;98,80
                03/01/2025;Café;2,00;96,80
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(intake.text("a.csv")).contains("Titular: María Peña", "01/01/2025");
        assertThat(intake.table("a.csv").fieldNames()).containsExactly("Fecha", "Concepto", "Importe", "Saldo");
        assertThat(intake.table("a.csv").rows).hasSize(2);
    }

    @Test
    void keepsNulBytesWithoutHarm() throws IOException, ConnectorException {
        assertThat(table("Nombre,Correo\nAna\0,ana@example.com\n").rows)
                .containsExactly(List.of("Ana\0", "ana@example.com"));
    }

    @Test
    void readsAListOfOneColumn() throws IOException, ConnectorException {
        assertThat(table("Correo\nana@example.com\nluis@example.org\n").fieldNames())
                .containsExactly("Correo");
    }

    @Test
    void tellsHowFarItHasCome() throws IOException, ConnectorException {
        Path file = folder.resolve("a.csv");
        Files.writeString(file, "Nombre,Edad\n" + "Ana,30\n".repeat(50_000));
        RecordingIntake intake = new RecordingIntake();

        new DelimitedFormat().read(Source.onDisk(Place.of("a.csv"), file, "text/csv"), intake);

        assertThat(intake.progress).isEqualTo(Files.size(file));
    }

    @Test
    void stopsWhenAsked() {
        byte[] file = ("Nombre,Edad\n" + "Ana,30\n".repeat(50_000)).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> read(file, new RecordingIntake().stopAfter(2))).isInstanceOf(StoppedException.class);
    }

    @Nested
    class WhenTheFirstRowHoldsValues {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Ana García,ana@example.com\nLuis,luis@example.com\n",
                    "Ana García,(202) 555-0143\nLuis Peña,(202) 555-0144\n",
                    "Ana García,Madrid\nLuis Peña,Sevilla\nEva Ruiz,Madrid\n",
                    "Ana,García,pendiente\nLuis,Peña,(202) 555-0144\nEva,Ruiz,(202) 555-0145\n",
                    "Correo,ana@example.com\nTel,2025550143\n",
                    "Nombre,1985-03-07\nLuis,1990-01-01\n"
                })
        void noValueBecomesTheNameOfAField(String file) throws IOException, ConnectorException {
            RecordingIntake.Table table = table(file);

            assertThat(table.fieldNames()).allMatch(String::isEmpty);
            assertThat(table.rows).hasSize((int) file.lines().count());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Address1\n1,Ana,Ruiz,ana@example.com,yes,Calle 1\n",
                    "First Name,E-mail 1 - Value,Phone 1 - Value\nAna,ana@example.com,+1 202 555 0143\n",
                    "LName,FName,HmPhone,MedUrgNote\nRuiz,Ana,(202)555-0143,asma\n",
                    "user_login,user_email\nana,ana@example.com\n",
                    "Marca temporal,¿Cuál es su fecha de nacimiento?\n1/2/2024 10:00:01,1/2/1980\n",
                    "Kunde,Betrag,Datum\nAna,12,2024-01-01\nLuis,7,2024-01-02\n",
                    "NOMBRE;APELLIDOS\nAna;Ruiz\nLuis;Peña\n",
                    "Cliente;2023;2024\nAna;12;13\nLuis;4;5\n"
                })
        void realHeadingsAreStillRecognised(String file) throws IOException, ConnectorException {
            assertThat(table(file).fieldNames()).noneMatch(String::isEmpty);
        }
    }

    @Nested
    class WhenTheFileIsHostile {

        @Test
        void readsTheFirstOfAMillionColumnsAndSaysSo() throws IOException, ConnectorException {
            byte[] file = ("Nombre,Edad\n" + "x,".repeat(1_000_000) + "\nAna,30\n").getBytes(StandardCharsets.UTF_8);

            RecordingIntake intake = read(file);

            assertThat(intake.problemKinds()).containsExactly(Kind.TOO_MANY_COLUMNS);
            assertThat(intake.table("a.csv").fields).hasSize(intake.options().maxColumns());
            assertThat(intake.table("a.csv").rows)
                    .last()
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                    .startsWith("Ana", "30");
        }

        @Test
        void holdsAVeryLongCellInParts() throws IOException, ConnectorException {
            Path file = folder.resolve("a.csv");
            try (OutputStream out = Files.newOutputStream(file)) {
                out.write("Nombre,Nota\nAna,".getBytes(StandardCharsets.UTF_8));
                byte[] long1 = "y".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
                for (int i = 0; i < 40; i++) {
                    out.write(long1);
                }
                out.write(" ana@example.com\nLuis,x\n".getBytes(StandardCharsets.UTF_8));
            }
            RecordingIntake intake = new RecordingIntake();

            new DelimitedFormat().read(Source.onDisk(Place.of("a.csv"), file, "text/csv"), intake);

            List<List<String>> rows = intake.table("a.csv").rows;
            assertThat(rows).allMatch(row -> row.get(1).length() <= 2 * DelimitedParser.LONGEST);
            assertThat(rows.get(rows.size() - 2).get(1)).endsWith("ana@example.com");
            assertThat(rows).last().isEqualTo(List.of("Luis", "x", ""));
        }

        @Test
        void looksForClosingQuotesInLinearTime() throws IOException, ConnectorException {
            String line = "\"x,\"y\n";

            assertThat(table("Nombre,Nota\n" + line.repeat(500_000)).rows).isNotEmpty();
        }
    }

    @Nested
    class WhenATextFileIsLookedAt {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "a\tb\tc\n1\t2\t3\n4\t5\t6\n",
                    "Título\n\nNombre;Edad;Ciudad\nAna;3;León\nEva;4;León\n",
                    "sep=|\na|b\n"
                })
        void recognisesATable(String text) throws IOException, ConnectorException {
            byte[] bytes = text.getBytes(WINDOWS_1252);

            assertThat(DelimitedFormat.looksDelimited(bytes, bytes.length)).isTrue();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Estimada Ana, gracias, de verdad.\nLa cita es el lunes.\nSaludos, Luis\n",
                    "{\"a\":1,\"b\":2,\"c\":3}\n{\"a\":1,\"b\":2,\"c\":3}\n{\"a\":1,\"b\":2,\"c\":3}\n",
                    "2025-01-01 10:00:00,123 INFO inicio\n2025-01-01 10:00:00,124 INFO fin\n2025-01-01 10:00:01,1 INFO x\n",
                    "uno\ndos\ntres\n",
                    ""
                })
        void leavesOtherTextAlone(String text) throws IOException, ConnectorException {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

            assertThat(DelimitedFormat.looksDelimited(bytes, bytes.length)).isFalse();
        }
    }
}
