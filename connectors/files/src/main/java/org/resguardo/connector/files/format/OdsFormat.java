/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.xml.stream.XMLStreamException;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Format;
import org.resguardo.connector.files.Source;

/** Spreadsheets of LibreOffice (OpenDocument 1.3 part 3, read 2025-11), packed or as one XML file. */
public final class OdsFormat implements Format {
    private static final String FLAT = "application/vnd.oasis.opendocument.flat.spreadsheet";
    private static final Set<String> PROPERTIES = Set.of(
            "creator", "initial-creator", "printed-by", "title", "subject", "description", "keyword", "user-defined");
    private static final Set<String> HEADERS =
            Set.of("header", "footer", "header-left", "footer-left", "header-first", "footer-first");

    @Override
    public String id() {
        return "ods";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(
                "application/vnd.oasis.opendocument.spreadsheet",
                "application/vnd.oasis.opendocument.spreadsheet-template",
                FLAT);
    }

    @Override
    public void read(Source source, FileIntake intake) throws IOException, ConnectorException {
        if (source.mediaType().equals(FLAT)) {
            readFlat(source, intake);
            return;
        }
        SpreadsheetPackage opened;
        try {
            opened = SpreadsheetPackage.open(source, intake);
        } catch (IOException e) {
            new SpreadsheetRemains(source, intake).read();
            return;
        }
        try (SpreadsheetPackage parts = opened) {
            readParts(parts, source.place(), intake);
        }
    }

    private static void readFlat(Source source, FileIntake intake) throws IOException, ConnectorException {
        try (InputStream in = new BufferedInputStream(source.open(intake), 64 * 1024);
                OdsContent content = new OdsContent(source.place(), intake);
                SpreadsheetXml xml = new SpreadsheetXml(in)) {
            content.read(xml);
        } catch (OfficeXml.DoctypeException e) {
            throw new ConnectorException(Problem.at(source.place(), Kind.EXTERNAL_REFERENCE));
        } catch (XMLStreamException e) {
            intake.problem(Problem.at(source.place(), Kind.TRUNCATED));
        }
    }

    private static void readParts(SpreadsheetPackage parts, Place place, FileIntake intake)
            throws IOException, ConnectorException {
        AtomicBoolean locked = new AtomicBoolean();
        parts.read("META-INF/manifest.xml", xml -> {
            while (xml.nextStart()) {
                locked.compareAndSet(false, xml.name().equals("encryption-data"));
            }
        });
        if (locked.get()) {
            throw new ConnectorException(Problem.at(place, Kind.PASSWORD_PROTECTED));
        }
        if (!parts.has("content.xml")) {
            throw new ConnectorException(Problem.at(place, Kind.DAMAGED));
        }
        try (OdsContent content = new OdsContent(place, intake)) {
            parts.read("content.xml", content::read);
        }
        try (SpreadsheetText text = new SpreadsheetText(intake, place.in("headers and footers"))) {
            parts.read("styles.xml", xml -> readHeaders(xml, text));
        }
        try (SpreadsheetText text = new SpreadsheetText(intake, place.in("properties"))) {
            parts.read("meta.xml", xml -> readProperties(xml, text, place, intake));
        }
    }

    private static void readHeaders(SpreadsheetXml xml, SpreadsheetText text) throws XMLStreamException {
        while (xml.nextStart()) {
            if (HEADERS.contains(xml.name())) {
                text.add(xml.text() + "\n");
            }
        }
    }

    private static void readProperties(SpreadsheetXml xml, SpreadsheetText text, Place place, FileIntake intake)
            throws XMLStreamException {
        while (xml.nextStart()) {
            if (PROPERTIES.contains(xml.name())) {
                text.add(xml.text() + "\n");
            } else if (xml.name().equals("date")) {
                dated(xml.text().strip(), place, intake);
            }
        }
    }

    /** A time without a zone is that of the computer it was written on; a few hours do not matter for the age of a file. */
    private static void dated(String when, Place place, FileIntake intake) {
        Instant instant;
        try {
            instant = LocalDateTime.parse(when.endsWith("Z") ? when.substring(0, when.length() - 1) : when)
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return; // a date that is none says nothing about age
        }
        intake.dated(place, instant);
    }
}
