/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.resguardo.connector.files.TextEncoding;

/**
 * Opens the XML inside office documents, strictly: nothing is fetched, no entity is expanded, and a part that declares a
 * document type is refused, since no office program writes one (ECMA-376-2:2021, 6.1.4 forbids it, read 2026-11).
 *
 * <p>Elements are told apart by their local names, because the same format exists in two namespaces (ISO/IEC 29500 strict
 * and transitional).
 */
final class OfficeXml {
    /** Nested tables in text boxes reach about a hundred levels; what is a thousand deep was made to do harm. */
    private static final int DEEPEST = 1_000;

    private static final int DECLARED_WITHIN = 200;
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*encoding=[\"']([A-Za-z][A-Za-z0-9._-]{1,40})");
    private static final XMLInputFactory FACTORY = factory();

    private OfficeXml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(DEEPEST));
        return factory;
    }

    /** A reader that stands before the beginning; whoever uses it refuses document types. */
    static XMLStreamReader reader(InputStream in) throws XMLStreamException, IOException {
        return FACTORY.createXMLStreamReader(letters(in));
    }

    /**
     * A reader that stands on the outermost element.
     *
     * @throws DoctypeException when a document type is declared
     */
    static XMLStreamReader open(InputStream in) throws XMLStreamException, IOException {
        XMLStreamReader xml = reader(in);
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw new DoctypeException();
            }
        }
        return xml;
    }

    /**
     * Letters that are no letters of the character set are passed over, where the parser would stop, and write a line to
     * the error output of the process.
     */
    private static Reader letters(InputStream in) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in, 16 * 1024);
        bytes.mark(DECLARED_WITHIN);
        byte[] first = bytes.readNBytes(DECLARED_WITHIN);
        bytes.reset();
        TextEncoding seen = TextEncoding.of(first, first.length);
        if (seen.markLength() > 0 || seen.charset().name().startsWith("UTF-16")) {
            bytes.skipNBytes(seen.markLength());
            return new InputStreamReader(bytes, seen.charset());
        }
        return new InputStreamReader(bytes, declared(first).orElse(StandardCharsets.UTF_8));
    }

    private static Optional<Charset> declared(byte[] first) {
        Matcher declared = DECLARED.matcher(new String(first, StandardCharsets.ISO_8859_1));
        return declared.find() && Charset.isSupported(declared.group(1))
                ? Optional.of(Charset.forName(declared.group(1)))
                : Optional.empty();
    }

    /** The value of an attribute in whatever namespace, or an empty string. */
    static String attribute(XMLStreamReader xml, String localName) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(localName)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Goes to the end of the element on which the reader stands. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** The text of the element on which the reader stands, with that of the elements within, up to its end. */
    static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
        return text.toString();
    }

    /** A part declares a document type. */
    static final class DoctypeException extends XMLStreamException {
        private static final long serialVersionUID = 1L;

        DoctypeException() {
            super("document type");
        }
    }
}
