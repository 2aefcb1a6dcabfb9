/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Writes XML whose elements are fields, one line a value: {@code name: value}.
 *
 * <p>Forms keep what was filled in like this: Word behind its content controls, PDF in its XFA part, and pictures in XMP.
 */
final class DocumentFields {

    private DocumentFields() {}

    /** Writes the element on which the reader stands, up to its end, into the given part. */
    static void write(XMLStreamReader xml, DocumentText text, DocumentPart part) throws XMLStreamException {
        text.begin(part);
        text.line();
        Deque<String> names = new ArrayDeque<>();
        boolean named = false;
        begin(xml, text, names);
        while (!names.isEmpty()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                begin(xml, text, names);
                named = false;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                names.pop();
                text.line();
                named = false;
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                named = value(xml, text, names.element(), named);
            }
        }
        text.end();
    }

    private static void begin(XMLStreamReader xml, DocumentText text, Deque<String> names) {
        names.push(xml.getLocalName());
        text.line();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String value = xml.getAttributeValue(i);
            if (!value.isBlank()) {
                text.text(xml.getAttributeLocalName(i) + ": " + value);
                text.line();
            }
        }
    }

    private static boolean value(XMLStreamReader xml, DocumentText text, String name, boolean named) {
        String value = xml.getText();
        if (!named && value.isBlank()) {
            return false;
        }
        if (!named && !name.equals("li")) {
            text.text(name + ": ");
        }
        text.text(value);
        return true;
    }
}
