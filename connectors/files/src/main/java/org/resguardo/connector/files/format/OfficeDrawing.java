/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the words in a drawing, a diagram or a chart, with the names and numbers that a chart keeps of its data. */
final class OfficeDrawing {

    private OfficeDrawing() {}

    /** Writes the element on which the reader stands, up to its end, into the given part. */
    static void write(XMLStreamReader xml, DocumentText text, DocumentPart part) throws XMLStreamException {
        text.begin(part);
        text.line();
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                lineAfter(xml.getLocalName(), text);
            } else if (event == XMLStreamConstants.START_ELEMENT && words(xml.getLocalName())) {
                text.text(OfficeXml.text(xml));
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            }
        }
        text.line();
        text.end();
    }

    private static boolean words(String element) {
        return element.equals("t") || element.equals("v");
    }

    private static void lineAfter(String element, DocumentText text) {
        if (element.equals("p") || element.equals("pt") || element.equals("txBody")) {
            text.line();
        }
    }
}
