/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Format;
import org.resguardo.connector.files.Source;

/** Texts, presentations and drawings of LibreOffice and its relatives. Spreadsheets have a format of their own. */
public final class OpenDocumentFormat implements Format {
    private static final String BEGIN = "application/vnd.oasis.opendocument.";

    @Override
    public String id() {
        return "odt";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(
                BEGIN + "text",
                BEGIN + "text-template",
                BEGIN + "text-master",
                BEGIN + "text-web",
                BEGIN + "presentation",
                BEGIN + "presentation-template",
                BEGIN + "graphics",
                BEGIN + "graphics-template");
    }

    @Override
    public void read(Source source, FileIntake intake) throws IOException, ConnectorException {
        try (DocumentText text = new DocumentText(intake, source.place())) {
            Parts parts = new Parts(source, intake, text);
            boolean whole = new OfficePackage(source, intake).read(parts);
            if (whole && !parts.any) {
                throw new ConnectorException(Problem.at(source.place(), Kind.NOT_WHAT_IT_SAYS));
            }
        }
    }

    private static final class Parts implements OfficePackage.PartReader {
        private final Source source;
        private final FileIntake intake;
        private final DocumentText text;
        private final OpenDocumentText words;
        private boolean any;

        Parts(Source source, FileIntake intake, DocumentText text) {
            this.source = source;
            this.intake = intake;
            this.text = text;
            this.words = new OpenDocumentText(text, new OfficeLinks(text), intake, source.place());
        }

        @Override
        public void read(String name, InputStream content) throws XMLStreamException, IOException, ConnectorException {
            if (name.endsWith(".xml")) {
                read(OfficeXml.open(content));
            } else if (OfficeEmbedded.isFile(name) || (name.startsWith("Object ") && name.indexOf('/') < 0)) {
                text.pause();
                intake.nested(source, OfficeEmbedded.lastName(name), content);
            }
        }

        private void read(XMLStreamReader xml) throws XMLStreamException, ConnectorException {
            switch (xml.getLocalName()) {
                case "document-content", "document-styles" -> {
                    any = true;
                    words.read(xml);
                }
                case "document-meta" -> OfficeProperties.write(xml, text, intake, source.place());
                case "manifest" -> refuseProtected(xml);
                default -> {
                    /* Settings of the program, and lists of parts. */
                }
            }
        }

        /** The list of parts says which are encrypted (OpenDocument 1.3 part 2, 3.4, read 2026-11). */
        private void refuseProtected(XMLStreamReader xml) throws XMLStreamException, ConnectorException {
            while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
                if (xml.isStartElement() && xml.getLocalName().equals("encryption-data")) {
                    throw new ConnectorException(Problem.at(source.place(), Kind.PASSWORD_PROTECTED));
                }
            }
        }
    }
}
