/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.files.FileTypes;
import org.resguardo.connector.files.Format;
import org.resguardo.connector.files.RecordingIntake;
import org.resguardo.connector.files.Source;

/** What the tests of documents have in common: reading a file as it would come, and making broken and hostile ones. */
final class DocumentTesting {

    private DocumentTesting() {}

    /** A file as it is recognised, held in memory. */
    static Source source(String name, byte[] file) throws IOException {
        return Source.inside(Place.of(name), name, file, new FileTypes().of(file, name), 0);
    }

    /** Reads a file that the format must recognise as its own. */
    static RecordingIntake read(Format format, String name, byte[] file) throws IOException, ConnectorException {
        return read(format, name, file, new RecordingIntake());
    }

    /** Reads a file into an intake of the test's own. */
    static RecordingIntake read(Format format, String name, byte[] file, RecordingIntake intake)
            throws IOException, ConnectorException {
        Source source = source(name, file);
        assertThat(format.mediaTypes()).contains(source.mediaType());
        format.read(source, intake);
        return intake;
    }

    /** Reads a file from the disk. */
    static RecordingIntake read(Format format, Path file) throws IOException, ConnectorException {
        RecordingIntake intake = new RecordingIntake();
        String type = new FileTypes().of(file);
        assertThat(format.mediaTypes()).contains(type);
        format.read(Source.onDisk(Place.of(String.valueOf(file.getFileName())), file, type), intake);
        return intake;
    }

    /** Why a file cannot be read at all. */
    static Problem.Kind refusal(Format format, String name, byte[] file) throws IOException {
        Source source = source(name, file);
        assertThat(format.mediaTypes()).contains(source.mediaType());
        ConnectorException refused =
                catchThrowableOfType(ConnectorException.class, () -> format.read(source, new RecordingIntake()));
        assertThat(refused).as("refusal").isNotNull();
        return refused.problem().kind();
    }

    /** The first part of a file, in percent. */
    static byte[] cut(byte[] file, int percent) {
        return Arrays.copyOf(file, file.length * percent / 100);
    }

    /** A ZIP file of parts. */
    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return file.toByteArray();
    }

    /** Text as bytes. */
    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A document type that makes the entity {@code canary} the contents of a file. */
    static String doctype(Path canary) {
        return "<!DOCTYPE x [<!ENTITY canary SYSTEM \"" + canary.toUri() + "\">]>";
    }

    /** Writes the file that a hostile document wants to have. */
    static Path canary(Path folder) throws IOException {
        return Files.writeString(folder.resolve("canary.txt"), "CANARY-5f2a");
    }

    /** The text of XML read by the JDK's parser as it comes: shows that an attack would work on a careless reader. */
    static String careless(byte[] xml) throws XMLStreamException, IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        StringBuilder text = new StringBuilder();
        try (InputStream in = new java.io.ByteArrayInputStream(xml)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.CHARACTERS) {
                    text.append(reader.getText());
                }
            }
        }
        return text.toString();
    }
}
