/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.resguardo.connector.Place;
import org.resguardo.connector.files.FileIntake;

/**
 * Reads what a document says about itself: Office's {@code docProps} parts (ECMA-376-1:2016, 22.2, and ECMA-376-2:2021, 8.3,
 * both read 2026-11) and OpenDocument's {@code meta.xml} (OpenDocument 1.3 part 3, 4.3, read 2026-11).
 */
final class OfficeProperties {
    private static final Set<String> DATES = Set.of("created", "modified", "creation-date", "date", "print-date");

    /** Facts about the program, and counts. */
    private static final Set<String> LEFT_OUT = Set.of(
            "Application",
            "AppVersion",
            "TotalTime",
            "Pages",
            "Words",
            "Characters",
            "CharactersWithSpaces",
            "Lines",
            "Paragraphs",
            "Slides",
            "Notes",
            "HiddenSlides",
            "MMClips",
            "ScaleCrop",
            "DocSecurity",
            "LinksUpToDate",
            "SharedDoc",
            "HyperlinksChanged",
            "PresentationFormat",
            "HeadingPairs",
            "DigSig",
            "revision",
            "generator",
            "document-statistic",
            "editing-cycles",
            "editing-duration");

    private OfficeProperties() {}

    /** Writes the element on which the reader stands: a line a property. */
    static void write(XMLStreamReader xml, DocumentText text, FileIntake intake, Place document)
            throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("meta")) {
                depth++; // OpenDocument keeps its properties one level further in
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                property(xml, text, intake, document);
            }
        }
    }

    /** Tells the intake of a date in the form {@code 2026-03-14T09:30:00Z}; one without a zone is taken as UTC. */
    static void dated(String date, FileIntake intake, Place document) {
        try {
            intake.dated(document, OffsetDateTime.parse(date).toInstant());
        } catch (DateTimeException withoutZone) {
            datedWithoutZone(date, intake, document);
        }
    }

    private static void datedWithoutZone(String date, FileIntake intake, Place document) {
        Instant when;
        try {
            when = LocalDateTime.parse(date).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return; // a date that is none says nothing about the document's age
        }
        intake.dated(document, when);
    }

    private static void property(XMLStreamReader xml, DocumentText text, FileIntake intake, Place document)
            throws XMLStreamException {
        String element = xml.getLocalName();
        String own = OfficeXml.attribute(xml, "name");
        String value = OfficeXml.text(xml).strip();
        if (DATES.contains(element)) {
            dated(value, intake, document);
        } else if (!LEFT_OUT.contains(element) && !value.isEmpty()) {
            text.line(DocumentPart.PROPERTIES, (own.isEmpty() ? element : own) + ": " + value);
        }
    }
}
