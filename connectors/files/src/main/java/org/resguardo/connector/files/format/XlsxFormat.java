/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.IOException;
import java.util.Set;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.TextIntake;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Format;
import org.resguardo.connector.files.Source;

/**
 * Workbooks of Excel since 2007 (ECMA-376-1:2016, part 18, read 2025-11), read as they stream by.
 *
 * <p>Ours rather than a library: the ones for Java either leave out what lies beside the cells (comments, the data behind
 * pivot tables, hidden columns), or unpack the whole workbook into memory.
 */
public final class XlsxFormat implements Format {

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.template",
                "application/vnd.ms-excel.sheet.macroenabled.12",
                "application/vnd.ms-excel.template.macroenabled.12",
                "application/vnd.ms-excel.addin.macroenabled.12");
    }

    @Override
    public void read(Source source, FileIntake intake) throws IOException, ConnectorException {
        SpreadsheetPackage opened;
        try {
            opened = SpreadsheetPackage.open(source, intake);
        } catch (IOException e) {
            new SpreadsheetRemains(source, intake).read();
            return;
        }
        try (SpreadsheetPackage parts = opened) {
            XlsxWorkbook workbook = new XlsxWorkbook(parts);
            if (workbook.sheets().isEmpty()) {
                throw new ConnectorException(Problem.at(source.place(), Kind.DAMAGED));
            }
            readSheets(workbook, parts, source.place(), intake);
            new XlsxBeside(workbook, parts, source.place(), intake).read();
        }
    }

    private static void readSheets(XlsxWorkbook workbook, SpreadsheetPackage parts, Place place, FileIntake intake)
            throws IOException {
        XlsxStrings strings = new XlsxStrings();
        for (String part : workbook.targets("sharedStrings")) {
            try (SpreadsheetText others = new SpreadsheetText(intake, place)) {
                parts.read(part, xml -> strings.read(xml, others::add));
            }
        }
        for (XlsxWorkbook.Sheet each : workbook.sheets()) {
            Place sheetPlace = place.in(each.name());
            String aside;
            try (SpreadsheetSheet sheet = new SpreadsheetSheet(intake, sheetPlace, each.hidden())) {
                XlsxSheet cells = new XlsxSheet(workbook, strings, sheet);
                parts.read(each.part(), cells::read);
                aside = cells.aside();
            }
            if (!aside.isBlank()) {
                try (TextIntake text = intake.text(sheetPlace)) {
                    text.text(aside);
                }
            }
        }
    }
}
