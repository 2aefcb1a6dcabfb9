/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Passes XML on as a tree: an element with attributes or elements in it is an object, another is a plain value.
 *
 * <p>Text with elements in the middle of it is one value: markup within a sentence does not part a name from a surname.
 */
final class XmlReading {
    private static final int PART = 16 * 1024;

    private final XMLStreamReader xml;
    private final TreeTables tables;
    private final List<String> names = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    /** True while it is open whether the innermost element is an object. */
    private boolean undecided;
    /** True while the innermost element has had no element in it. */
    private boolean childless;
    /** How many elements are open within a text. */
    private int within;
    /** True while the innermost element's text is passed on in parts. */
    private boolean inParts;

    XmlReading(XMLStreamReader xml, TreeTables tables) {
        this.xml = xml;
        this.tables = tables;
    }

    void readAll() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
                case XMLStreamConstants.COMMENT -> tables.remark(xml.getText().strip());
                default -> tables.stopIfAsked();
            }
        }
    }

    private void start() {
        boolean hasText = inParts || !text.toString().isBlank();
        if (within > 0 || (hasText && childless && !names.isEmpty())) {
            within++;
            attributesAsText();
            return;
        }
        if (undecided) {
            openObject();
        } else if (hasText) {
            giveText();
        }
        text.setLength(0);
        names.add(withoutPrefix(xml.getLocalName()));
        undecided = true;
        childless = true;
        if (names.size() == 1 || xml.getAttributeCount() > 0) {
            openObject();
            attributes();
        }
    }

    private void openObject() {
        undecided = false;
        if (names.size() > 1) {
            tables.key(names.getLast());
        }
        tables.beginObject();
    }

    private void attributes() {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            if (!name.startsWith("xmlns") && !"xmlns".equals(xml.getAttributePrefix(i))) {
                tables.key(withoutPrefix(name));
                tables.value(xml.getAttributeValue(i));
            }
        }
    }

    private void attributesAsText() {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            text.append(' ').append(xml.getAttributeValue(i)).append(' ');
        }
    }

    private void end() {
        if (within > 0) {
            within--;
            return;
        }
        if (inParts || !text.toString().isBlank()) {
            giveText();
        }
        if (!undecided) {
            tables.end();
        }
        names.removeLast();
        text.setLength(0);
        undecided = false;
        childless = false;
    }

    private void characters() {
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        if (text.length() >= PART && !names.isEmpty() && !text.toString().isBlank()) {
            if (!inParts) {
                tables.key(names.getLast());
                inParts = true;
            }
            givePart();
        }
    }

    /** Text beside attributes or elements has the name of the element that it stands in. */
    private void giveText() {
        if (inParts) {
            givePart();
            tables.endParts();
            inParts = false;
        } else {
            tables.key(names.getLast());
            tables.value(text.toString().strip());
        }
    }

    private void givePart() {
        byte[] utf8 = text.toString().getBytes(StandardCharsets.UTF_8);
        tables.part(utf8, 0, utf8.length);
        text.setLength(0);
    }

    private static String withoutPrefix(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
