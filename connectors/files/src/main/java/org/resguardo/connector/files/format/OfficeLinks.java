/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The addresses that a document links to. Each is written once: a letterhead repeats its own on every page. */
final class OfficeLinks {
    private final DocumentText text;
    private final Set<String> written = new HashSet<>();

    OfficeLinks(DocumentText text) {
        this.text = text;
    }

    /** Reads a list of relationships (ECMA-376-2:2021, 6.5, read 2026-11); those that lead out of the document are links. */
    void relationships(XMLStreamReader xml) throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
            if (xml.isStartElement()
                    && OfficeXml.attribute(xml, "TargetMode").equals("External")
                    && OfficeXml.attribute(xml, "Type").endsWith("/hyperlink")) {
                link(OfficeXml.attribute(xml, "Target"));
            }
        }
    }

    /** Reads what a field of Word is told to show. Only a link says more than its result, which stands in the text. */
    void instruction(String words) {
        String trimmed = words.strip();
        if (trimmed.toUpperCase(Locale.ROOT).startsWith("HYPERLINK")) {
            int from = trimmed.indexOf('"') + 1;
            int to = trimmed.indexOf('"', from);
            link(to > from ? trimmed.substring(from, to) : "");
        }
    }

    /** Writes an address, without the signs that addresses need and people do not read. */
    void link(String address) {
        if (!address.isBlank() && !address.startsWith("#") && written.add(address)) {
            text.line(DocumentPart.LINKS, readable(address));
        }
    }

    /** {@code mailto:ana%40example.org} as {@code mailto:ana@example.org}. */
    static String readable(String address) {
        if (address.indexOf('%') < 0) {
            return address;
        }
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return address;
        }
    }
}
