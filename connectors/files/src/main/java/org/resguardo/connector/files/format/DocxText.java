/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads WordprocessingML: the body, headers, notes and comments of a Word document (ECMA-376-1:2016, clause 17, read
 * 2026-11), element by element, so that a document of any length needs little memory.
 *
 * <p>Text that is hidden by a style, and not by the run itself, counts as visible text.
 */
final class DocxText {
    private final DocumentText text;
    private final OfficeLinks links;
    private final Set<String> authors = new LinkedHashSet<>();
    private final StringBuilder field = new StringBuilder();
    private boolean inRun;
    private boolean hidden;

    DocxText(DocumentText text, OfficeLinks links) {
        this.text = text;
        this.links = links;
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

    /** Writes who wrote, changed or remarked something. */
    void writeAuthors() {
        authors.forEach(author -> text.line(DocumentPart.PROPERTIES, "author: " + author));
        authors.clear();
    }

    /** Notes an author, when there is one. */
    void author(XMLStreamReader xml) {
        String author = OfficeXml.attribute(xml, "author");
        if (!author.isBlank()) {
            authors.add(author);
        }
    }

    /** Returns false when the whole element has been read. */
    private boolean start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "t" -> run(OfficeXml.text(xml));
            case "delText" -> aside(DocumentPart.DELETED, OfficeXml.text(xml));
            case "instrText", "delInstrText" -> field.append(OfficeXml.text(xml));
            case "Fallback", "moveFrom", "pPr", "sectPr", "tblPr", "tblGrid", "tcPr" -> OfficeXml.skip(xml);
            default -> {
                within(xml);
                return true;
            }
        }
        return false;
    }

    private void within(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "r" -> beginRun();
            case "vanish", "webHidden" -> hidden |= inRun && !off(xml);
            case "tab" -> mark('\t');
            case "br", "cr" -> mark('\n');
            case "noBreakHyphen" -> mark('-');
            case "fldChar" -> endOfInstruction();
            case "fldSimple" -> links.instruction(OfficeXml.attribute(xml, "instr"));
            case "docPr" -> {
                describe(xml, "descr");
                describe(xml, "title");
            }
            case "textpath" -> describe(xml, "string");
            case "txbxContent" -> text.line();
            case "ins", "del", "comment", "rPrChange" -> author(xml);
            case "tbl" -> text.tables().beginTable();
            case "tr" -> text.tables().beginRow();
            case "tblHeader" -> text.tables().markHeading();
            case "tc" -> text.tables().beginCell();
            default -> {
                /* Everything else is form, or holds what is read above. */
            }
        }
    }

    private void end(String element) {
        switch (element) {
            case "r" -> inRun = false;
            case "p", "txbxContent" -> text.paragraph();
            case "tc" -> text.tables().endCell();
            case "tr" -> text.tables().endRow();
            case "tbl" -> text.tables().endTable();
            default -> {
                /* Nothing ends that was begun. */
            }
        }
    }

    private void beginRun() {
        inRun = true;
        hidden = false;
    }

    private void run(String words) {
        if (hidden) {
            aside(DocumentPart.HIDDEN, words);
        } else {
            text.text(words);
        }
    }

    /** Runs of one sentence follow each other; a paragraph's end parts them, as in the body. */
    private void aside(DocumentPart part, String words) {
        text.begin(part);
        text.text(words);
        text.end();
    }

    private void mark(char letter) {
        if (inRun) {
            text.text(letter);
        }
    }

    private void describe(XMLStreamReader xml, String attribute) {
        String words = OfficeXml.attribute(xml, attribute);
        if (!words.isBlank()) {
            text.text(" " + words + " ");
        }
    }

    private void endOfInstruction() {
        links.instruction(field.toString());
        field.setLength(0);
    }

    private static boolean off(XMLStreamReader xml) {
        String value = OfficeXml.attribute(xml, "val");
        return value.equals("0") || value.equals("false") || value.equals("off");
    }
}
