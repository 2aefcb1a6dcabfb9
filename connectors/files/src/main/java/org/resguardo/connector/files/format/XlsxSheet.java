/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Reads the part that holds the cells of one sheet (ECMA-376-1:2016, 18.3, read 2025-11). */
final class XlsxSheet {
    private static final Set<String> READING_AIDS = Set.of("rPh", "phoneticPr");
    private static final int MOST_ASIDE = 1 << 20;
    private static final int LETTERS_OF_A_COLUMN = 3;

    private final XlsxWorkbook workbook;
    private final XlsxStrings strings;
    private final SpreadsheetSheet sheet;
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder aside = new StringBuilder();
    private int nextColumn;

    XlsxSheet(XlsxWorkbook workbook, XlsxStrings strings, SpreadsheetSheet sheet) {
        this.workbook = workbook;
        this.strings = strings;
        this.sheet = sheet;
    }

    /** Hands over the cells. */
    void read(SpreadsheetXml xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                begin(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("row")) {
                sheet.endRow();
            }
        }
        sheet.finished();
    }

    /** What people wrote beside the cells: into page headers and footers, and into lists of choices. */
    String aside() {
        return aside.toString();
    }

    private void begin(SpreadsheetXml xml) throws XMLStreamException {
        switch (xml.name()) {
            case "c" -> cell(xml);
            case "row" -> nextColumn = 0;
            case "col" -> {
                if (xml.flag("hidden")) {
                    sheet.hideColumns(xml.number("min", 0) - 1, xml.number("max", 0) - 1);
                }
            }
            case "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter", "formula1" -> {
                if (aside.length() < MOST_ASIDE) {
                    xml.text(aside, Set.of());
                    aside.append('\n');
                }
            }
            default -> {
                // layout
            }
        }
    }

    private void cell(SpreadsheetXml xml) throws XMLStreamException {
        int column = column(xml.attribute("r"));
        String type = xml.attribute("t");
        int style = xml.number("s", 0);
        nextColumn = column + 1;
        value.setLength(0);
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.name().equals("v") || xml.name().equals("is")) {
                    xml.text(value, READING_AIDS);
                } else {
                    depth++; // a formula: what it comes to stands beside it
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        give(column, type, style);
    }

    private void give(int column, String type, int style) {
        switch (type) {
            case "s" -> strings.give(index(value), column, sheet);
            case "", "n" -> {
                if (!value.isEmpty()) {
                    sheet.cell(
                            column,
                            workbook.format(style).shown(value.toString().strip(), workbook.since1904()));
                }
            }
            case "e" -> {
                // an error such as #REF! is no value
            }
            default -> sheet.cell(column, value.toString());
        }
    }

    private static int index(StringBuilder digits) {
        int index = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9 || index > Integer.MAX_VALUE / 10 - 1) {
                return -1;
            }
            index = index * 10 + digit;
        }
        return digits.isEmpty() ? -1 : index;
    }

    /** The column of a cell that is named {@code BC23}; the one after the last where the name is left out. */
    private int column(String name) {
        int column = 0;
        int i = 0;
        while (i < name.length() && i < LETTERS_OF_A_COLUMN && Character.isLetter(name.charAt(i))) {
            column = column * 26 + (name.charAt(i) & 0x1F);
            i++;
        }
        return i == 0 ? nextColumn : column - 1;
    }
}
