/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The one way in which XML is parsed here: nothing is fetched and nothing expanded, whatever the file asks for.
 *
 * <p>A document type declaration is passed over; what it declares does not exist. A reference to an entity comes as an event
 * of its own without text; the five of XML itself and those by number are text. Names keep their prefix, and need no
 * declaration of it. Depth is not limited: the parser does not recurse, and readers have limits of their own.
 *
 * <p>The JDK's parser fetches entities and declarations when it is left as it comes (JDK 25, tried 2026-11).
 */
final class StrictXml {
    private static final String ATTRIBUTES = "10000";
    private static final XMLInputFactory FACTORY = factory();

    private StrictXml() {}

    /** A parser of XML in a character set that the caller knows. */
    static XMLStreamReader reader(Reader letters) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(letters);
    }

    /** A parser of XML that says its character set itself. */
    static XMLStreamReader reader(InputStream bytes) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(bytes);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty("http://javax.xml.XMLConstants/property/accessExternalDTD", "");
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setProperty("jdk.xml.elementAttributeLimit", ATTRIBUTES);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> InputStream.nullInputStream());
        return factory;
    }
}
