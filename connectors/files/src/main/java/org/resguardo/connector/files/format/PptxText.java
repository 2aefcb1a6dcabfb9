/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a slide, its notes or its comments (ECMA-376-1:2016, clauses 19 and 21, read 2026-11). */
final class PptxText {
    private final DocumentText text;

    PptxText(DocumentText text) {
        this.text = text;
    }

    /** Reads the element on which the reader stands into the given part, up to its end. */
    void read(XMLStreamReader xml, DocumentPart part) throws XMLStreamException {
        text.begin(part);
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth += start(xml) ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                end(xml.getLocalName());
            }
        }
        text.line();
        text.end();
    }

    /** Returns false when the whole element has been read. */
    private boolean start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "t", "text" -> text.text(OfficeXml.text(xml));
            case "Fallback" -> OfficeXml.skip(xml);
            default -> {
                within(xml);
                return true;
            }
        }
        return false;
    }

    private void within(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "br" -> text.text('\n');
            case "tbl" -> text.tables().beginTable();
            case "tr" -> text.tables().beginRow();
            case "tc" -> text.tables().beginCell();
            case "cNvPr" -> describe(xml);
            default -> {
                /* Everything else is form, or holds what is read above. */
            }
        }
    }

    private void describe(XMLStreamReader xml) {
        String words = OfficeXml.attribute(xml, "descr");
        if (!words.isBlank()) {
            text.line();
            text.text(words);
            text.line();
        }
    }

    private void end(String element) {
        switch (element) {
            case "p", "cm" -> text.line();
            case "tc" -> text.tables().endCell();
            case "tr" -> text.tables().endRow();
            case "tbl" -> text.tables().endTable();
            default -> {
                /* Nothing ends that was begun. */
            }
        }
    }
}
