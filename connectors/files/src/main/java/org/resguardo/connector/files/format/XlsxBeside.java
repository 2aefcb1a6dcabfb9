/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.resguardo.connector.Place;
import org.resguardo.connector.files.FileIntake;

/**
 * What a workbook holds beside its cells: comments, links, drawings, the data behind pivot tables, cells remembered from other
 * workbooks, the people who worked on it.
 */
final class XlsxBeside {
    private static final Set<String> PROPERTIES = Set.of(
            "creator",
            "lastModifiedBy",
            "title",
            "subject",
            "keywords",
            "description",
            "category",
            "Manager",
            "Company",
            "lpwstr");
    private static final Set<String> WORDS_OF_PEOPLE = Set.of("displayName", "userId");
    private static final Set<String> WORDS_OF_CONNECTIONS =
            Set.of("name", "description", "connection", "command", "url");

    private final XlsxWorkbook workbook;
    private final SpreadsheetPackage parts;
    private final Place place;
    private final FileIntake intake;

    XlsxBeside(XlsxWorkbook workbook, SpreadsheetPackage parts, Place place, FileIntake intake) {
        this.workbook = workbook;
        this.parts = parts;
        this.place = place;
        this.intake = intake;
    }

    void read() throws IOException {
        for (XlsxWorkbook.Sheet sheet : workbook.sheets()) {
            readSheet(sheet);
        }
        int pivots = 0;
        for (String part : workbook.targets("pivotCacheDefinition")) {
            Place pivot = place.in("pivot table " + ++pivots);
            new XlsxPivotCache(workbook, parts, pivot, intake).read(part);
        }
        for (String part : workbook.targets("person")) {
            copy(part, place.in("comments"), WORDS_OF_PEOPLE);
        }
        for (String part : workbook.targets("externalLink")) {
            copy(part, place.in("other workbooks"), Set.of());
        }
        for (String part : workbook.targets("connections")) {
            copy(part, place.in("connections"), WORDS_OF_CONNECTIONS);
        }
        readProperties();
    }

    private void readSheet(XlsxWorkbook.Sheet sheet) throws IOException {
        Place sheetPlace = place.in(sheet.name());
        Map<String, XlsxWorkbook.Relation> relations = workbook.relations(sheet.part());
        try (SpreadsheetText links = new SpreadsheetText(intake, sheetPlace.in("links"))) {
            relations.values().stream()
                    .filter(relation -> relation.kind().equals("hyperlink"))
                    .forEach(relation -> links.add(relation.target() + "\n"));
        }
        for (XlsxWorkbook.Relation relation : relations.values()) {
            switch (relation.kind()) {
                case "comments", "threadedComment" -> copy(relation.target(), sheetPlace.in("comments"), Set.of());
                case "drawing" -> readDrawing(relation.target(), sheetPlace.in("drawings"));
                default -> {
                    // printer settings, tables and the like hold nothing that is not in the cells
                }
            }
        }
    }

    private void readDrawing(String part, Place drawings) throws IOException {
        copy(part, drawings, Set.of("descr"));
        for (XlsxWorkbook.Relation relation : workbook.relations(part).values()) {
            if (relation.kind().equals("chart")) {
                copy(relation.target(), drawings, Set.of());
            }
        }
    }

    private void copy(String part, Place where, Set<String> attributes) throws IOException {
        try (SpreadsheetText text = new SpreadsheetText(intake, where)) {
            parts.read(part, xml -> xml.copyTo(text, attributes));
        }
    }

    private void readProperties() throws IOException {
        for (XlsxWorkbook.Relation relation : workbook.relations("").values()) {
            if (relation.kind().endsWith("properties")) {
                try (SpreadsheetText text = new SpreadsheetText(intake, place.in("properties"))) {
                    parts.read(relation.target(), xml -> readProperties(xml, text));
                }
            }
        }
    }

    private void readProperties(SpreadsheetXml xml, SpreadsheetText text) throws XMLStreamException {
        while (xml.nextStart()) {
            if (PROPERTIES.contains(xml.name())) {
                text.add(xml.text() + "\n");
            } else if (xml.name().equals("modified")) {
                dated(xml.text());
            }
        }
    }

    private void dated(String when) {
        Instant instant;
        try {
            instant = OffsetDateTime.parse(when.strip()).toInstant();
        } catch (DateTimeParseException e) {
            return; // a date that is none says nothing about age
        }
        intake.dated(place, instant);
    }
}
