/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.Place;
import org.resguardo.connector.files.FileIntake;

/**
 * Reads the sheets of an OpenDocument spreadsheet.
 *
 * <p>Cells and rows may be said to repeat up to the edges of the sheet. Empty ones are counted, not made; a value that
 * repeats is handed over for a hundred columns at most, and a row that repeats once.
 */
final class OdsContent implements AutoCloseable {
    private static final int MOST_REPEATED = 100;
    private static final int LAST_COLUMN = 1 << 20;

    private final Place place;
    private final FileIntake intake;
    private final Set<String> hiddenStyles = new HashSet<>();
    private final StringBuilder deleted = new StringBuilder();
    private @Nullable SpreadsheetSheet sheet;
    private OdsCell cell = new OdsCell();
    private Place sheetPlace;
    private String style = "";
    private int column;

    OdsContent(Place place, FileIntake intake) {
        this.place = place;
        this.intake = intake;
        this.sheetPlace = place;
    }

    void read(SpreadsheetXml xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                begin(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT && sheet != null) {
                end(xml.name(), sheet);
            }
        }
    }

    private void begin(SpreadsheetXml xml) throws XMLStreamException {
        switch (xml.name()) {
            case "style" -> style = xml.attribute("name");
            case "table-properties" -> {
                if (xml.attribute("display").equals("false")) {
                    hiddenStyles.add(style);
                }
            }
            case "tracked-changes" -> xml.text(deleted, Set.of());
            case "table" -> beginSheet(xml);
            case "shapes" -> cell.aside(xml);
            case "table-column" -> column(xml);
            case "table-row" -> column = 0;
            case "table-cell", "covered-table-cell" -> cell(xml);
            default -> {
                // layout
            }
        }
    }

    private void beginSheet(SpreadsheetXml xml) {
        closeSheet();
        sheetPlace = place.in(xml.attribute("name"));
        sheet = new SpreadsheetSheet(intake, sheetPlace, hiddenStyles.contains(xml.attribute("style-name")));
        column = 0;
    }

    private void column(SpreadsheetXml xml) {
        int repeated = Math.max(1, xml.number("number-columns-repeated", 1));
        String seen = xml.attribute("visibility");
        if (sheet != null && (seen.equals("collapse") || seen.equals("filter"))) {
            sheet.hideColumns(column, Math.min(LAST_COLUMN, column + repeated - 1));
        }
        column = Math.min(LAST_COLUMN, column + Math.min(repeated, LAST_COLUMN));
    }

    private void cell(SpreadsheetXml xml) throws XMLStreamException {
        int repeated = Math.clamp(xml.number("number-columns-repeated", 1), 1, LAST_COLUMN);
        String value = cell.read(xml);
        if (sheet != null && !value.isEmpty()) {
            for (int i = 0; i < Math.min(repeated, MOST_REPEATED); i++) {
                sheet.cell(column + i, value);
            }
        }
        column = Math.min(LAST_COLUMN, column + repeated);
    }

    private void end(String element, SpreadsheetSheet open) {
        if (element.equals("table-row")) {
            open.endRow();
        } else if (element.equals("table")) {
            open.finished();
            closeSheet();
        }
    }

    private void closeSheet() {
        if (sheet != null) {
            sheet.close();
            sheet = null;
            handOver(cell.comments(), sheetPlace.in("comments"));
            handOver(cell.asides(), sheetPlace.in("drawings"));
            cell = new OdsCell();
        }
    }

    private void handOver(CharSequence kept, Place where) {
        try (SpreadsheetText text = new SpreadsheetText(intake, where)) {
            text.add(kept.toString());
        }
    }

    @Override
    public void close() {
        closeSheet();
        handOver(deleted, place.in("deleted text"));
    }
}
