/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.resguardo.connector.TextIntake;

/** Goes step by step through the XML inside spreadsheets, as strictly as {@link OfficeXml} opens it. */
final class SpreadsheetXml implements AutoCloseable {
    /** More of one text is not held; the cells of Excel end at 32,767 letters. */
    private static final int LONGEST_TEXT = 1 << 20;

    private static final Set<String> WITHIN_A_LINE = Set.of("r", "t", "rPr", "span", "s", "a");

    private final XMLStreamReader xml;

    SpreadsheetXml(InputStream in) throws XMLStreamException, IOException {
        this.xml = OfficeXml.reader(in);
    }

    /** Goes to the next element that begins, and tells whether there is one. */
    boolean nextStart() throws XMLStreamException {
        while (xml.hasNext()) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Goes one step on. */
    int next() throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
            throw new OfficeXml.DoctypeException();
        }
        return event;
    }

    /** True until the end of the part. */
    boolean hasNext() throws XMLStreamException {
        return xml.hasNext();
    }

    /** The local name of the element that begins or ends here. */
    String name() {
        return xml.getLocalName();
    }

    /** The value of an attribute in whatever namespace, or an empty string. */
    String attribute(String localName) {
        return OfficeXml.attribute(xml, localName);
    }

    /** The value of a whole-number attribute, or the given number where it is absent or none. */
    int number(String localName, int otherwise) {
        String value = attribute(localName);
        try {
            return value.isEmpty() ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** True when an attribute says so in one of the ways that XML Schema has for it. */
    boolean flag(String localName) {
        String value = attribute(localName);
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** Adds the letters at which the reader stands, if it stands at some, unless the text is very long already. */
    void addLetters(int event, StringBuilder text) {
        boolean letters = event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
        if (letters && text.length() < LONGEST_TEXT) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
    }

    /** Puts the letters of the element that begins here into {@code text}, those of elements within left out by name. */
    void text(StringBuilder text, Set<String> leftOut) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (leftOut.contains(name())) {
                    skip();
                } else {
                    depth++;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else {
                addLetters(event, text);
            }
        }
    }

    /** The letters of the element that begins here. */
    String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        text(text, Set.of());
        return text.toString();
    }

    /** Goes to the end of the element that begins here. */
    void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }

    /** Hands over all letters from here to the end of the part, a line a paragraph, and the values of some attributes. */
    void copyTo(TextIntake out, Set<String> attributes) throws XMLStreamException {
        StringBuilder line = new StringBuilder();
        while (hasNext()) {
            int event = next();
            addLetters(event, line);
            if (event == XMLStreamConstants.START_ELEMENT) {
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    if (attributes.contains(xml.getAttributeLocalName(i))) {
                        out.text(xml.getAttributeValue(i) + "\n");
                    }
                }
            }
            boolean lineEnds = event == XMLStreamConstants.END_ELEMENT && !WITHIN_A_LINE.contains(name());
            if (!line.isEmpty() && (lineEnds || line.length() >= LONGEST_TEXT)) {
                out.text(line.append(lineEnds ? "\n" : "").toString());
                line.setLength(0);
            }
        }
    }

    @Override
    public void close() throws XMLStreamException {
        xml.close();
    }
}
