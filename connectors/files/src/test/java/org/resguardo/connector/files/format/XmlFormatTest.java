/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.RecordingIntake;

class XmlFormatTest {
    private static final String FILE = "clientes.xml";

    @Test
    void makesRowsOfRepeatedElements() throws Exception {
        RecordingIntake intake = read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <export xmlns:c="urn:x"><!-- pedido por Inés -->
                  <tienda>Panadería Sol</tienda>
                  <c:cliente id="7"><c:nombre>Begoña Núñez</c:nombre><contacto><email>begona@example.com</email></contacto></c:cliente>
                  <c:cliente id="8"><c:nombre>José Peña &amp; Eva</c:nombre><tel tipo="casa">555-0101</tel><tel>555-0102</tel></c:cliente>
                </export>
                """);
        assertThat(intake.table(FILE + "/cliente").fieldNames())
                .containsExactly("id", "nombre", "contacto.email", "tel", "tel.tipo", "tel.tel");
        assertThat(intake.table(FILE + "/cliente").rows)
                .containsExactly(
                        List.of("7", "Begoña Núñez", "begona@example.com", "", "", ""),
                        List.of("8", "José Peña & Eva", "", "555-0102", "casa", "555-0101"));
        assertThat(intake.text(FILE)).isEqualTo("pedido por Inés\ntienda: Panadería Sol\n");
        assertThat(intake.problems).isEmpty();
    }

    @Test
    void keepsASentenceTogether() throws Exception {
        assertThat(read("<nota><p>Llamar a Ana <b>Gómez</b> al <a href='tel:555-0101'>fijo</a></p></nota>")
                        .text(FILE))
                .isEqualTo("p: Llamar a Ana Gómez al  tel:555-0101 fijo\n");
    }

    @Test
    void readsPlacesOfTracks() throws Exception {
        RecordingIntake intake = read(
                "<gpx><wpt lat='18.46' lon='-66.1'><name>Casa de Eva</name></wpt><wpt lat='18.0' lon='-66.6'/></gpx>");
        assertThat(intake.table(FILE + "/wpt").fieldNames()).containsExactly("lat", "lon", "name");
    }

    @Test
    void believesTheBytesMoreThanTheDeclaration() throws Exception {
        String xml = "<?xml version='1.0' encoding='UTF-8'?><r><nombre>Begoña Núñez</nombre></r>";
        byte[] bytes = xml.getBytes(Charset.forName("windows-1252"));
        assertThat(RecordReading.read(new XmlFormat(), FILE, bytes).text(FILE)).isEqualTo("nombre: Begoña Núñez\n");
    }

    @Nested
    class WhenSomethingIsWrong {
        @Test
        void readsWhatIsThereOfAFileThatBreaksOff() throws Exception {
            RecordingIntake intake = read("<r><c><e>ana@example.com</e></c><c><e>luis@example.com</e></c><c><e>in");
            assertThat(intake.table(FILE + "/c").rows)
                    .contains(List.of("ana@example.com"), List.of("luis@example.com"));
            assertThat(intake.problemKinds()).containsExactly(Kind.TRUNCATED);
        }

        @Test
        void readsUpToWhatIsWrong() throws Exception {
            RecordingIntake intake = read("<r><e>ana@example.com</e><a></b>" + " ".repeat(100) + "</r>");
            assertThat(intake.text(FILE)).isEqualTo("e: ana@example.com\n");
            assertThat(intake.problemKinds()).containsExactly(Kind.DAMAGED);
        }

        @Test
        void doesNotDescendWithoutEnd() throws Exception {
            RecordingIntake intake = read("<r><e>ana@example.com</e>" + "<a>".repeat(100_000) + "x"
                    + "</a>".repeat(100_000) + "<t>555-0101</t></r>");
            assertThat(intake.text(FILE)).contains("e: ana@example.com", "t: 555-0101");
            assertThat(intake.problemKinds()).containsExactly(Kind.TOO_DEEP);
        }

        @Test
        void survivesAHundredThousandNames() throws Exception {
            StringBuilder xml = new StringBuilder("<r>");
            for (int i = 0; i < 100_000; i++) {
                xml.append("<k").append(i).append(">1</k").append(i).append('>');
            }
            RecordingIntake intake = read(xml.append("</r>").toString());
            assertThat(intake.table(FILE).fieldNames()).containsExactly("key", "value");
        }

        @Test
        void doesNotExpandEntitiesOfEntities() throws Exception {
            StringBuilder xml = new StringBuilder("<!DOCTYPE r [<!ENTITY e0 'ja'>");
            for (int i = 1; i < 20; i++) {
                xml.append("<!ENTITY e")
                        .append(i)
                        .append(" '")
                        .append(("&e" + (i - 1) + ";").repeat(10))
                        .append("'>");
            }
            assertThat(read(xml + "]><r><a>&e19;</a><b>ana@example.com</b></r>").text(FILE))
                    .isEqualTo("b: ana@example.com\n");
        }

        @Test
        void handsLongTextOverInPieces() throws Exception {
            RecordingIntake intake = read("<r><d>" + "x".repeat(3_000_000) + " ana@example.com</d><t>555-0101</t></r>");
            assertThat(intake.text(FILE)).startsWith("d: xxx").contains(" ana@example.com\n", "t: 555-0101");
        }
    }

    @Nested
    class WhenAnotherFileIsAskedFor {
        private static final String CANARY = "canary-7f3a";

        @TempDir
        Path folder;

        @Test
        void leavesItAndSaysSo() throws Exception {
            RecordingIntake intake = read(asking());
            assertThat(intake.text(FILE)).isEqualTo("b: ana@example.com\n").doesNotContain(CANARY);
            assertThat(intake.problemKinds()).containsExactly(Kind.EXTERNAL_REFERENCE);
        }

        @Test
        void wouldBeReadByAParserAsItComes() throws Exception {
            assertThat(textOf(XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(asking()))))
                    .contains(CANARY);
        }

        private String asking() throws IOException {
            Path secret = Files.writeString(folder.resolve("secret.txt"), CANARY);
            return "<!DOCTYPE r [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]><r><a>&x;</a><b>ana@example.com</b></r>";
        }

        private static String textOf(XMLStreamReader reader) throws XMLStreamException {
            StringBuilder text = new StringBuilder();
            while (reader.hasNext()) {
                reader.next();
                text.append(reader.hasText() ? reader.getText() : "");
            }
            return text.toString();
        }
    }

    private static RecordingIntake read(String xml) throws IOException, ConnectorException {
        return RecordReading.read(new XmlFormat(), FILE, xml.getBytes(StandardCharsets.UTF_8));
    }
}
