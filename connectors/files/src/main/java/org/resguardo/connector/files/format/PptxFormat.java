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

/** PowerPoint presentations, shows and templates since 2007, hidden slides included. */
public final class PptxFormat implements Format {

    @Override
    public String id() {
        return "pptx";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(
                "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                "application/vnd.openxmlformats-officedocument.presentationml.slideshow",
                "application/vnd.openxmlformats-officedocument.presentationml.template",
                "application/vnd.ms-powerpoint.presentation.macroenabled.12",
                "application/vnd.ms-powerpoint.slideshow.macroenabled.12",
                "application/vnd.ms-powerpoint.template.macroenabled.12");
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
        private final OfficeLinks links;
        private final PptxText words;
        private boolean any;

        Parts(Source source, FileIntake intake, DocumentText text) {
            this.source = source;
            this.intake = intake;
            this.text = text;
            this.links = new OfficeLinks(text);
            this.words = new PptxText(text);
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
                case "presentation" -> any = true;
                case "sld" -> words.read(xml, shown(xml) ? DocumentPart.BODY : DocumentPart.HIDDEN);
                case "notes" -> words.read(xml, DocumentPart.NOTES);
                case "sldMaster", "sldLayout", "notesMaster", "handoutMaster" -> words.read(xml, DocumentPart.HEADERS);
                case "cmLst" -> words.read(xml, DocumentPart.COMMENTS);
                case "cmAuthorLst", "authorLst" -> authors(xml);
                case "coreProperties", "Properties" -> OfficeProperties.write(xml, text, intake, source.place());
                case "Relationships" -> links.relationships(xml);
                case "dataModel", "drawing", "chartSpace" -> OfficeDrawing.write(xml, text, DocumentPart.CHARTS);
                case "presentationPr", "viewPr", "tblStyleLst", "theme", "Types", "datastoreItem" -> {
                    /* These say how the presentation looks and how it is put together. */
                }
                default -> DocumentFields.write(xml, text, DocumentPart.DATA);
            }
        }

        private void authors(XMLStreamReader xml) throws XMLStreamException {
            while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
                if (xml.isStartElement()) {
                    text.line(DocumentPart.PROPERTIES, "author: " + OfficeXml.attribute(xml, "name"));
                }
            }
        }

        private static boolean shown(XMLStreamReader slide) {
            String show = OfficeXml.attribute(slide, "show");
            return !show.equals("0") && !show.equals("false");
        }
    }
}
