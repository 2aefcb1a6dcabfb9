/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.resguardo.connector.Place;
import org.resguardo.connector.StoppedException;
import org.resguardo.connector.files.FileIntake;

/** Reads the content and the page headers of an OpenDocument file (OpenDocument 1.3 part 3, read 2026-11). */
final class OpenDocumentText {
    private static final int MOST_REPEATED = 100;

    private final DocumentText text;
    private final OfficeLinks links;
    private final FileIntake intake;
    private final Place document;
    private final Deque<Runnable> ends = new ArrayDeque<>();
    private final Set<String> hiddenStyles = new HashSet<>();
    private final Set<String> authors = new LinkedHashSet<>();
    private String style = "";
    private int paragraphs;
    private int headingRows;

    OpenDocumentText(DocumentText text, OfficeLinks links, FileIntake intake, Place document) {
        this.text = text;
        this.links = links;
        this.intake = intake;
        this.document = document;
    }

    /** Reads the element on which the reader stands, up to its end. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        ends.push(() -> {});
        while (!ends.isEmpty()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                ends.pop().run();
            } else if (event == XMLStreamConstants.CHARACTERS && paragraphs > 0) {
                text.text(xml.getText());
            }
        }
        authors.forEach(author -> text.line(DocumentPart.PROPERTIES, "author: " + author));
        authors.clear();
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "meta" -> OfficeProperties.write(xml, text, intake, document);
            case "creator" -> creator(OfficeXml.text(xml));
            case "date", "scripts", "event-listeners", "binary-data", "settings" -> OfficeXml.skip(xml);
            case "title", "desc" -> text.line(text.part(), OfficeXml.text(xml));
            default -> ends.push(within(xml));
        }
    }

    /** Begins what the element begins, and returns what to do at its end. */
    private Runnable within(XMLStreamReader xml) {
        return switch (xml.getLocalName()) {
            case "p", "h" -> paragraph();
            case "table", "table-row", "table-header-rows", "table-cell", "covered-table-cell" -> table(xml);
            case "annotation" -> into(DocumentPart.COMMENTS);
            case "note" -> into(DocumentPart.FOOTNOTES);
            case "deletion" -> into(DocumentPart.DELETED);
            case "notes" -> into(DocumentPart.NOTES);
            case "header", "footer", "header-left", "footer-left", "header-first", "footer-first" ->
                into(DocumentPart.HEADERS);
            case "section", "page", "span", "hidden-paragraph" -> perhapsHidden(xml);
            default -> {
                mark(xml);
                yield () -> {};
            }
        };
    }

    private Runnable paragraph() {
        if (intake.stopped()) {
            throw new StoppedException();
        }
        int outer = paragraphs;
        paragraphs++;
        return () -> {
            paragraphs = outer;
            text.paragraph();
        };
    }

    private Runnable into(DocumentPart part) {
        int outer = paragraphs;
        paragraphs = 0;
        text.begin(part);
        return () -> {
            text.line();
            text.end();
            paragraphs = outer;
        };
    }

    private Runnable perhapsHidden(XMLStreamReader xml) {
        boolean hidden = OfficeXml.attribute(xml, "display").equals("none")
                || hiddenStyles.contains(OfficeXml.attribute(xml, "style-name"))
                || xml.getLocalName().equals("hidden-paragraph");
        if (!hidden) {
            return () -> {};
        }
        text.begin(DocumentPart.HIDDEN);
        return text::end;
    }

    private Runnable table(XMLStreamReader xml) {
        return switch (xml.getLocalName()) {
            case "table" -> {
                text.tables().beginTable();
                yield () -> text.tables().endTable();
            }
            case "table-header-rows" -> {
                headingRows++;
                yield () -> headingRows--;
            }
            case "table-row" -> {
                beginRow();
                yield () -> text.tables().endRow();
            }
            default -> {
                int times = number(OfficeXml.attribute(xml, "number-columns-repeated"));
                text.tables().beginCell();
                yield () -> endCell(times);
            }
        };
    }

    private void beginRow() {
        text.tables().beginRow();
        if (headingRows > 0) {
            text.tables().markHeading();
        }
    }

    private void endCell(int times) {
        text.tables().endCell();
        for (int i = 1; i < times; i++) {
            text.tables().beginCell();
            text.tables().endCell();
        }
    }

    /** Elements that stand for something by themselves. */
    private void mark(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "s" -> text.text(" ".repeat(number(OfficeXml.attribute(xml, "c"))));
            case "tab" -> text.text('\t');
            case "line-break" -> text.text('\n');
            case "a" -> links.link(OfficeXml.attribute(xml, "href"));
            case "hidden-text" -> text.line(DocumentPart.HIDDEN, OfficeXml.attribute(xml, "string-value"));
            case "user-field-decl" -> named(xml, DocumentPart.DATA, "string-value");
            case "style" -> style = OfficeXml.attribute(xml, "name");
            case "text-properties", "drawing-page-properties" -> noteHiddenStyle(xml);
            default -> named(xml, DocumentPart.FORM, "current-value");
        }
    }

    private void named(XMLStreamReader xml, DocumentPart part, String attribute) {
        String value = OfficeXml.attribute(xml, attribute);
        if (!value.isBlank()) {
            text.line(part, OfficeXml.attribute(xml, "name") + ": " + value);
        }
    }

    private void noteHiddenStyle(XMLStreamReader xml) {
        if (OfficeXml.attribute(xml, "display").equals("none")
                || OfficeXml.attribute(xml, "visibility").equals("hidden")) {
            hiddenStyles.add(style);
        }
    }

    /** Who remarked or changed something. */
    private void creator(String name) {
        if (text.part() == DocumentPart.COMMENTS) {
            text.text(name + ": ");
        } else if (!name.isBlank()) {
            authors.add(name.strip());
        }
    }

    private static int number(String attribute) {
        try {
            return Math.clamp(attribute.isEmpty() ? 1 : Long.parseLong(attribute), 1, MOST_REPEATED);
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
