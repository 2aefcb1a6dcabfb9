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

/**
 * Word documents and templates since 2007.
 *
 * <p>What a part is comes from its outermost element, not from its name, which programs choose as they like. Apache POI is
 * not used here: it holds the whole document as objects, about twenty times its size.
 */
public final class DocxFormat implements Format {

    @Override
    public String id() {
        return "docx";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
                "application/vnd.ms-word.document.macroenabled.12",
                "application/vnd.ms-word.template.macroenabled.12");
    }

    @Override
    public void read(Source source, FileIntake intake) throws IOException, ConnectorException {
        try (DocumentText text = new DocumentText(intake, source.place())) {
            Parts parts = new Parts(source, intake, text);
            boolean whole = new OfficePackage(source, intake).read(parts);
            parts.finish(whole);
        }
    }

    private static final class Parts implements OfficePackage.PartReader {
        private final Source source;
        private final FileIntake intake;
        private final DocumentText text;
        private final OfficeLinks links;
        private final DocxText words;
        private boolean any;

        Parts(Source source, FileIntake intake, DocumentText text) {
            this.source = source;
            this.intake = intake;
            this.text = text;
            this.links = new OfficeLinks(text);
            this.words = new DocxText(text, links);
        }

        @Override
        public void read(String name, InputStream content) throws XMLStreamException, IOException {
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                read(OfficeXml.open(content));
            } else if (OfficeEmbedded.isFile(name)) {
                text.pause();
                intake.nested(source, OfficeEmbedded.lastName(name), content);
            }
        }

        private void read(XMLStreamReader xml) throws XMLStreamException {
            switch (xml.getLocalName()) {
                case "document", "glossaryDocument" -> body(xml);
                case "hdr", "ftr" -> words.read(xml, DocumentPart.HEADERS);
                case "footnotes", "endnotes" -> words.read(xml, DocumentPart.FOOTNOTES);
                case "comments" -> words.read(xml, DocumentPart.COMMENTS);
                case "people", "settings" -> settings(xml);
                case "coreProperties", "Properties" -> OfficeProperties.write(xml, text, intake, source.place());
                case "Relationships" -> links.relationships(xml);
                case "dataModel", "drawing", "chartSpace" -> OfficeDrawing.write(xml, text, DocumentPart.CHARTS);
                case "styles", "theme", "fonts", "numbering", "webSettings", "Types", "datastoreItem" -> {
                    /* These say how the document looks and how it is put together. */
                }
                default -> DocumentFields.write(xml, text, DocumentPart.DATA);
            }
        }

        private void body(XMLStreamReader xml) throws XMLStreamException {
            any = true;
            words.read(xml, DocumentPart.BODY);
        }

        /** Names of people who remarked something, and what a mail merge left behind. */
        private void settings(XMLStreamReader xml) throws XMLStreamException {
            while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
                if (xml.isStartElement()) {
                    setting(xml);
                }
            }
        }

        private void setting(XMLStreamReader xml) {
            String value = OfficeXml.attribute(xml, "val");
            switch (xml.getLocalName()) {
                case "person" -> words.author(xml);
                case "docVar" -> text.line(DocumentPart.DATA, OfficeXml.attribute(xml, "name") + ": " + value);
                case "connectString", "query" -> text.line(DocumentPart.DATA, value);
                default -> {
                    /* Other settings are about form. */
                }
            }
        }

        void finish(boolean whole) throws ConnectorException {
            words.writeAuthors();
            if (whole && !any) {
                throw new ConnectorException(Problem.at(source.place(), Kind.NOT_WHAT_IT_SAYS));
            }
        }
    }
}
