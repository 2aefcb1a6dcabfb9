/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.resguardo.connector.Field;
import org.resguardo.connector.Place;
import org.resguardo.connector.TableTraits;
import org.resguardo.connector.files.FileIntake;

/**
 * The data behind a pivot table, which stays in the workbook when the sheet it came from is deleted (ECMA-376-1:2016, 18.10,
 * read 2025-11).
 *
 * <p>A cache lists the different values of each field, and its rows point to them or hold values of their own. Both come as a
 * hidden table; a row that only points to listed values adds nothing and shows as empty cells.
 */
final class XlsxPivotCache {
    private static final Set<String> VALUES = Set.of("s", "n", "d");

    private final XlsxWorkbook workbook;
    private final SpreadsheetPackage parts;
    private final Place place;
    private final FileIntake intake;

    XlsxPivotCache(XlsxWorkbook workbook, SpreadsheetPackage parts, Place place, FileIntake intake) {
        this.workbook = workbook;
        this.parts = parts;
        this.place = place;
        this.intake = intake;
    }

    /** Hands over the cache whose definition is in the given part. */
    void read(String part) throws IOException {
        List<Field> fields = new ArrayList<>();
        parts.read(part, xml -> readFields(xml, fields));
        if (fields.isEmpty()) {
            return;
        }
        TableTraits hidden = TableTraits.ofHidden();
        try (TableBatches table = new TableBatches(intake, place, fields, hidden, false)) {
            boolean whole = parts.read(part, xml -> readListed(xml, table));
            for (XlsxWorkbook.Relation relation : workbook.relations(part).values()) {
                if (relation.kind().equals("pivotCacheRecords")) {
                    whole &= parts.read(relation.target(), xml -> readRows(xml, table));
                }
            }
            if (whole) {
                table.finished();
            }
        }
    }

    private void readFields(SpreadsheetXml xml, List<Field> fields) throws XMLStreamException {
        while (xml.nextStart()) {
            if (xml.name().equals("cacheField")
                    && fields.size() <= intake.options().maxColumns()) {
                String name = xml.attribute("name");
                fields.add(Field.named(TableHeading.looksLikeValue(name) ? "" : name));
            }
        }
    }

    private static void readListed(SpreadsheetXml xml, TableBatches table) throws XMLStreamException {
        int field = -1;
        while (xml.nextStart()) {
            if (xml.name().equals("cacheField")) {
                field++;
            } else if (VALUES.contains(xml.name()) && field >= 0) {
                table.skipTo(field);
                table.cell(xml.attribute("v"));
                table.endRow();
            }
        }
    }

    private static void readRows(SpreadsheetXml xml, TableBatches table) throws XMLStreamException {
        int field = 0;
        boolean own = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("r")) {
                field = 0;
                own = false;
            } else if (event == XMLStreamConstants.START_ELEMENT && VALUES.contains(xml.name())) {
                table.skipTo(field++);
                table.cell(xml.attribute("v"));
                own = true;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                field++; // x points to a listed value; b, e and m hold none
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("r") && own) {
                table.endRow();
            }
        }
    }
}
